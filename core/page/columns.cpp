#include "core/page/columns.h"

#include "core/page/columnlinks.h"
#include "core/page/credits.h"
#include "core/page/dateline.h"
#include "core/page/signs.h"

#include <algorithm>
#include <vector>

namespace jianbao::page {

namespace {

constexpr qsizetype none = ColumnLinks::none;
constexpr double settled = -2.5;   // an end and the beginning next to it that fit so well belong together
constexpr qsizetype longestCrosshead = 9; // characters
constexpr size_t mostEnds = 40;    // that are decided together

// Texts that stay together, with what is printed right before and behind them: a column, or a part of it.
struct Part {
    qsizetype first = 0; // pieces
    qsizetype last = 0;
    qsizetype before = none; // the column that it goes on with
    qsizetype behind = none;
};

class Columns
{
public:
    Columns(const QList<Line> &lines, const QList<Piece> &pieces, JointCosts &costs)
        : m_lines(lines), m_pieces(pieces), m_costs(costs), m_titlesAfter(costs.habits().titlesAfter())
    {
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (pieces[i].kind == PieceKind::Text)
                m_texts.push_back(i);
        }
        m_before.assign(size_t(pieces.size()), none);
        m_behind = m_before;
        findCrossheads();
    }

    // The pieces in the order of reading; empty if they are so already.
    std::vector<qsizetype> order()
    {
        linkNeighbours();
        if (!linkOthers())
            return {};
        cut();
        return arranged();
    }

private:
    const Piece &text(qsizetype number) const { return m_pieces[m_texts[size_t(number)]]; }
    qsizetype count() const { return qsizetype(m_texts.size()); }

    // Short titles between two texts neither of which begins an item, if the page has several.
    void findCrossheads()
    {
        std::vector<qsizetype> found;
        const auto isText = [&](qsizetype i) { return m_pieces[i].kind == PieceKind::Text; };
        for (qsizetype i = 1; i + 1 < m_pieces.size(); ++i) {
            const Piece &piece = m_pieces[i];
            if (piece.kind == PieceKind::Title && piece.lines() == 1 && piece.text.size() <= longestCrosshead &&
                isText(i - 1) && isText(i + 1) && !beginsWithDateline(m_pieces[i + 1].text))
                found.push_back(i);
        }
        m_crosshead.assign(size_t(m_pieces.size()), false);
        for (qsizetype i : found)
            m_crosshead[size_t(i)] = found.size() > 1;
    }

    // Whether no title parts a text from the next.
    bool beside(qsizetype number) const
    {
        for (qsizetype i = m_texts[size_t(number)] + 1; i < m_texts[size_t(number) + 1]; ++i) {
            if (m_pieces[i].kind == PieceKind::Title && !m_crosshead[size_t(i)])
                return false;
        }
        return true;
    }

    bool breaksOff(qsizetype number) const
    {
        const QString &words = text(number).text;
        return !signs::endsSentence(words) && closingCredits(words).range.isEmpty();
    }

    double cost(qsizetype from, qsizetype to) { return m_costs.cost(m_texts[size_t(from)], m_texts[size_t(to)], 0, 0); }

    void link(qsizetype from, qsizetype to)
    {
        m_behind[size_t(m_texts[size_t(from)])] = m_texts[size_t(to)];
        m_before[size_t(m_texts[size_t(to)])] = m_texts[size_t(from)];
    }

    void linkNeighbours()
    {
        for (qsizetype i = 0; i < count(); ++i) {
            if (!breaksOff(i))
                continue;
            if (i + 1 < count() && beside(i) && cost(i, i + 1) < settled)
                link(i, i + 1);
            else
                m_ends.push_back(i);
        }
    }

    // Whether any goes on with an earlier one.
    bool linkOthers()
    {
        const ColumnLinks links(m_lines, m_pieces, m_costs, m_texts, m_ends);
        bool any = false;
        for (size_t first = 0; first < m_ends.size(); first += mostEnds) {
            const size_t last = std::min(m_ends.size(), first + mostEnds);
            const std::vector<qsizetype> ends(m_ends.begin() + qsizetype(first), m_ends.begin() + qsizetype(last));
            any = linkEnds(links, ends) || any;
        }
        return any;
    }

    bool linkEnds(const ColumnLinks &links, const std::vector<qsizetype> &ends)
    {
        const qsizetype low = std::max<qsizetype>(0, ends.front() - ColumnLinks::window);
        const qsizetype high = std::min(count() - 1, ends.back() + ColumnLinks::window);
        std::vector<qsizetype> starts;
        for (qsizetype to = low; to <= high; ++to) {
            if (m_before[size_t(m_texts[size_t(to)])] == none && !beginsWithDateline(text(to).text))
                starts.push_back(to);
        }
        const std::vector<qsizetype> found = links.link(ends, starts);
        bool any = false;
        for (size_t i = 0; i < ends.size(); ++i) {
            if (found[i] == none)
                continue;
            link(ends[i], found[i]);
            any = any || found[i] <= ends[i];
        }
        return any;
    }

    // Columns end where their text goes on elsewhere, or something else than text stands.
    void cut()
    {
        m_columnOf.assign(size_t(m_pieces.size()), none);
        for (qsizetype i : m_texts) {
            if (i > 0 && goesOn(i)) {
                m_columns.back().last = i;
            } else {
                const bool byline = i > 0 && m_pieces[i - 1].kind == PieceKind::Byline;
                m_columns.push_back({byline ? i - 1 : i, i});
            }
            m_columnOf[size_t(i)] = qsizetype(m_columns.size()) - 1;
        }
        for (Part &column : m_columns) {
            const qsizetype next = m_behind[size_t(column.last)];
            if (column.last + 1 < m_pieces.size() && m_pieces[column.last + 1].kind == PieceKind::Note)
                ++column.last;
            if (next == none || m_columnOf[size_t(next)] == none)
                continue;
            const qsizetype own = qsizetype(&column - m_columns.data());
            column.behind = m_columnOf[size_t(next)];
            if (column.behind == own)
                column.behind = none;
            else
                m_columns[size_t(column.behind)].before = own;
        }
    }

    // Whether a text is part of the column of the one right before it.
    bool goesOn(qsizetype piece) const
    {
        const qsizetype above = m_crosshead[size_t(piece - 1)] ? piece - 2 : piece - 1;
        const bool apart = m_before[size_t(piece)] == none && m_behind[size_t(above)] == none;
        return m_pieces[above].kind == PieceKind::Text && (m_before[size_t(piece)] == above || apart) &&
               !beginsWithDateline(m_pieces[piece].text);
    }

    std::vector<qsizetype> arranged() const
    {
        std::vector<std::vector<qsizetype>> at(size_t(m_pieces.size())); // the columns to be printed before a piece
        std::vector<char> moved(size_t(m_pieces.size()), false);
        bool any = false;
        for (qsizetype first = 0; first < qsizetype(m_columns.size()); ++first) {
            if (m_columns[size_t(first)].before != none)
                continue;
            std::vector<qsizetype> chain;
            for (qsizetype i = first; i != none; i = m_columns[size_t(i)].behind)
                chain.push_back(i);
            if (std::is_sorted(chain.begin(), chain.end()))
                continue;
            any = true;
            const auto [least, most] = std::minmax_element(chain.begin(), chain.end());
            const bool own = !m_titlesAfter && titleAbove(chain.front()); // it stands over the beginning
            const qsizetype place = own ? chain.front() : titleBefore(*least, *most) ? *least : *most;
            at[size_t(m_columns[size_t(place)].first)] = chain;
            for (qsizetype column : chain) {
                for (qsizetype i = m_columns[size_t(column)].first; i <= m_columns[size_t(column)].last; ++i)
                    moved[size_t(i)] = true;
            }
        }
        std::vector<qsizetype> order;
        for (qsizetype i = 0; any && i < m_pieces.size(); ++i) {
            for (qsizetype column : at[size_t(i)]) {
                for (qsizetype j = m_columns[size_t(column)].first; j <= m_columns[size_t(column)].last; ++j)
                    order.push_back(j);
            }
            if (!moved[size_t(i)])
                order.push_back(i);
        }
        return order;
    }

    bool titleAbove(qsizetype column) const
    {
        const qsizetype above = m_columns[size_t(column)].first - 1;
        return above >= 0 && m_pieces[above].kind == PieceKind::Title;
    }

    bool titleBefore(qsizetype first, qsizetype last) const
    {
        const qsizetype foot = m_columns[size_t(last)].last + 1;
        const bool before = titleAbove(first);
        const bool behind = foot < m_pieces.size() && m_pieces[foot].kind == PieceKind::Title;
        return before == behind ? !m_titlesAfter : before;
    }

    const QList<Line> &m_lines;
    const QList<Piece> &m_pieces;
    JointCosts &m_costs;
    std::vector<qsizetype> m_texts; // pieces
    std::vector<qsizetype> m_ends;  // texts that break off and do not go on with the next
    std::vector<qsizetype> m_before; // of each piece the one before it in reading, and behind it, as far as it is known
    std::vector<qsizetype> m_behind;
    std::vector<Part> m_columns;
    std::vector<qsizetype> m_columnOf; // of each piece
    std::vector<char> m_crosshead; // of each piece
    bool m_titlesAfter;
};

} // namespace

bool orderColumns(QList<Line> &lines, QList<Piece> &pieces, JointCosts &costs)
{
    const std::vector<qsizetype> order = Columns(lines, pieces, costs).order();
    if (order.empty())
        return false;
    QList<Line> orderedLines;
    QList<Piece> orderedPieces;
    qsizetype before = none;
    for (qsizetype i : order) {
        Piece piece = pieces[i];
        piece.first = orderedLines.size();
        for (qsizetype line = pieces[i].first; line <= pieces[i].last; ++line)
            orderedLines.append(lines[line]);
        piece.last = orderedLines.size() - 1;
        if (i != before + 1)
            orderedLines[piece.first].blankBefore = std::max<qsizetype>(1, orderedLines[piece.first].blankBefore);
        orderedPieces.append(std::move(piece));
        before = i;
    }
    lines = std::move(orderedLines);
    pieces = std::move(orderedPieces);
    return true;
}

} // namespace jianbao::page
