#include "core/page/stream.h"

#include "core/page/columns.h"
#include "core/page/credits.h"
#include "core/page/dateline.h"
#include "core/page/photos.h"
#include "core/page/signs.h"
#include "core/page/titles.h"
#include "core/page/turns.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace jianbao::page {

namespace {

class Builder
{
public:
    Builder(const QList<Line> &lines, const QList<Piece> &pieces, QList<Continuation> before)
        : m_lines(lines), m_pieces(pieces), m_before(std::move(before)),
          m_paragraphOf(pieces.size(), -1), m_unparted(isUnparted(lines))
    {
    }

    Stream build()
    {
        for (qsizetype i = 0; i < m_pieces.size(); ++i)
            add(i);
        for (Paragraph &paragraph : m_stream.paragraphs)
            measure(paragraph);
        return std::move(m_stream);
    }

private:
    void add(qsizetype i)
    {
        switch (m_pieces[i].kind) {
        case PieceKind::Text:
            addText(i);
            break;
        case PieceKind::Title:
            addTitle(i);
            break;
        case PieceKind::Byline:
            m_stream.sides.append({i, m_stream.nodes.size(), false, closesArticle(i)});
            break;
        case PieceKind::Note:
            m_stream.sides.append({i, m_stream.nodes.size(), true, true});
            break;
        case PieceKind::Caption:
            addCaption(i);
            break;
        case PieceKind::Credit:
            addCredit(i);
            break;
        case PieceKind::Furniture:
        case PieceKind::Banner:
            m_stream.furniture.append(i);
            addTurn(i);
            break;
        }
    }

    // What a line with nothing but 下转 or 上接 says of the text beside it.
    void addTurn(qsizetype i)
    {
        m_turned = m_turned || turnsBack(m_pieces[i].text);
        if (!m_stream.nodes.isEmpty() && m_stream.nodes.last().paragraph >= 0 && turnsOnward(m_pieces[i].text))
            m_stream.paragraphs[m_stream.nodes.last().paragraph].closing = m_behindTurn = true;
    }

    void addText(qsizetype i)
    {
        const qsizetype before = m_before[i].before;
        qsizetype paragraph = before >= 0 ? m_paragraphOf[before] : -1;
        const bool head = paragraph < 0;
        if (head) {
            paragraph = m_stream.paragraphs.size();
            m_stream.paragraphs.append(Paragraph());
        }
        m_stream.paragraphs[paragraph].pieces.append(i);
        if (!head)
            m_stream.paragraphs[paragraph].joints.append(m_before[i]);
        if (head) {
            m_stream.paragraphs[paragraph].turned = m_turned || turnsBack(m_pieces[i].text);
            m_stream.paragraphs[paragraph].behindTurn = m_behindTurn;
        }
        m_turned = false;
        m_behindTurn = turnsOnward(m_pieces[i].text);
        m_paragraphOf[i] = paragraph;
        m_stream.nodes.append({paragraph, -1, head});
    }

    void addTitle(qsizetype i)
    {
        const Line &line = m_lines[m_pieces[i].first];
        const bool indented = i > 0 && line.indent > 0 && line.indent < 2 && m_lines[m_pieces[i - 1].last].indent == 0;
        const bool dash = signs::beginsWithDash(m_pieces[i].text);
        const bool tight = i > 0 && line.blankBefore == 0 && !dash && m_pieces[i - 1].kind == PieceKind::Title && !indented &&
                           !m_stream.units.isEmpty() && m_stream.units.last().pieces.last() == i - 1;
        if (tight && !m_unparted && linesOf(m_stream.units.last()) < 4 && !isCalledAsColumn(m_pieces[i - 1].text))
            m_stream.units.last().pieces.append(i);
        else
            m_stream.units.append({{i}, m_stream.nodes.size(), tight, indented});
    }

    qsizetype linesOf(const TitleUnit &unit) const
    {
        qsizetype count = 0;
        for (qsizetype piece : unit.pieces)
            count += m_pieces[piece].lines();
        return count;
    }

    // The photo item that a caption is a part of: of several pictures that are numbered on; -1: it is of its own.
    qsizetype seriesOf(qsizetype i) const
    {
        const int number = pictureNumber(m_pieces[i].text);
        for (qsizetype photo = m_stream.photos.size() - 1; number > 0 && photo >= 0; --photo) {
            const Photo &item = m_stream.photos[photo];
            const qsizetype last = item.captions.last();
            const int before = pictureNumber(m_pieces[last].text);
            const bool credited = !item.credits.isEmpty() && item.credits.last() > last;
            if (!credited && before == number - 1 && (before > 0 || last == i - 1))
                return photo;
        }
        return -1;
    }

    void addCaption(qsizetype i)
    {
        if (const qsizetype series = seriesOf(i); series >= 0) {
            m_stream.photos[series].captions.append(i);
            m_openPhoto = series;
            return;
        }
        Photo photo;
        photo.captions.append(i);
        photo.credits = m_loose;
        m_loose.clear();
        m_openPhoto = m_stream.photos.size();
        m_stream.nodes.append({-1, m_openPhoto, true});
        m_stream.photos.append(photo);
    }

    // A credit belongs to the caption before it, else to the one that follows.
    void addCredit(qsizetype i)
    {
        qsizetype below = i + 1;
        while (below < m_pieces.size() && m_pieces[below].kind == PieceKind::Title)
            ++below;
        const bool follows = below < m_pieces.size() && m_pieces[below].kind == PieceKind::Caption &&
                             (below == i + 1 || pictureNumber(m_pieces[below].text) > 0 ||
                              (below + 1 < m_pieces.size() && pictureNumber(m_pieces[below + 1].text) > 0));
        const bool open = !m_stream.nodes.isEmpty() && m_stream.nodes.last().photo >= 0;
        const bool behind = i > 0 && (m_pieces[i - 1].kind == PieceKind::Caption || m_pieces[i - 1].kind == PieceKind::Credit);
        if ((open || behind) && m_openPhoto >= 0 && (behind || !follows))
            m_stream.photos[m_openPhoto].credits.append(i);
        else if (follows)
            m_loose.append(i);
        else
            m_stream.sides.append({i, m_stream.nodes.size(), false, closesArticle(i)});
    }

    // Names in brackets, set to the right as signatures are, or between a text and the next title or other names; above a
    // larger gap than the one that they stand below.
    bool closesArticle(qsizetype i) const
    {
        constexpr double leastIndent = 6;
        qsizetype next = i + 1;
        while (next < m_pieces.size() && m_pieces[next].kind == PieceKind::Furniture)
            ++next;
        const auto is = [&](qsizetype piece, PieceKind kind) {
            return piece >= 0 && piece < m_pieces.size() && m_pieces[piece].kind == kind;
        };
        const auto marked = [&](qsizetype piece) { return signs::isBylineMark(m_pieces[piece].text.front()); };
        const bool below = is(i - 1, PieceKind::Text);
        if (below && is(next, PieceKind::Text) && m_pieces[next].apart && !m_pieces[i].apart)
            return true;
        if (is(i - 1, PieceKind::Title) && is(next, PieceKind::Text))
            return false;
        return signs::isOpenBracket(m_pieces[i].text.front()) || m_lines[m_pieces[i].first].indent >= leastIndent ||
               (below && (is(next, PieceKind::Title) || (is(next, PieceKind::Byline) && marked(i) != marked(next))));
    }

    // （作者系某县某镇党委书记）
    static bool endsWithNote(const QString &text)
    {
        constexpr qsizetype longest = 60;
        if (text.isEmpty() || !signs::isCloseBracket(text.back()))
            return false;
        const qsizetype open = std::max(text.lastIndexOf(u'（'), text.lastIndexOf(u'('));
        return open >= 0 && text.size() - open <= longest &&
               signs::startsWithAny(QStringView(text).sliced(open + 1), signs::noteWords());
    }

    void measure(Paragraph &paragraph) const
    {
        for (qsizetype piece : paragraph.pieces) {
            for (qsizetype i = m_pieces[piece].first; i <= m_pieces[piece].last; ++i)
                paragraph.width += m_lines[i].width;
        }
        paragraph.column = columnOf(paragraph);
        paragraph.dateline = beginsWithDateline(m_pieces[paragraph.pieces.first()].text);
        const ClosingCredits closing = closingCredits(m_pieces[paragraph.pieces.last()].text);
        paragraph.closing = paragraph.closing || !closing.credits.people.isEmpty() ||
                            endsWithNote(m_pieces[paragraph.pieces.last()].text) ||
                            turnsOnward(m_pieces[paragraph.pieces.last()].text);
    }

    // By the lines that end inside the paragraph; of two lines by the first, whose indent may have been dropped.
    ColumnRange columnOf(const Paragraph &paragraph) const
    {
        constexpr double droppedIndent = 2.6;
        std::vector<double> inner;
        for (qsizetype number : paragraph.pieces) {
            const Piece &piece = m_pieces[number];
            if (!piece.wrapped)
                return {};
            const bool opens = number == paragraph.pieces.first();
            const bool closes = number == paragraph.pieces.last();
            for (qsizetype i = piece.first + opens; i <= piece.last - closes; ++i)
                inner.push_back(reachOf(m_lines[i]));
        }
        const Piece &first = m_pieces[paragraph.pieces.first()];
        if (inner.empty()) {
            const bool whole = paragraph.pieces.size() == 1 && first.lines() == 1;
            const double width = reachOf(m_lines[first.first]);
            return whole ? ColumnRange{width} : ColumnRange{width, width + (isIndented(m_lines[first.first]) ? 0 : droppedIndent)};
        }
        std::sort(inner.begin(), inner.end()); // figures set apart and hanging marks blur it
        const size_t quarter = inner.size() / 4;
        return {inner[quarter], inner[inner.size() - 1 - quarter]};
    }

    const QList<Line> &m_lines;
    const QList<Piece> &m_pieces;
    QList<Continuation> m_before;
    QList<qsizetype> m_paragraphOf;
    QList<qsizetype> m_loose; // credits whose caption follows
    qsizetype m_openPhoto = -1; // the photo item that the last caption is of
    bool m_unparted = false;  // no blank lines part the pieces
    bool m_turned = false;    // 上接 was read, and no text behind it
    bool m_behindTurn = false; // 下转 was, right behind text
    Stream m_stream;
};

} // namespace

Stream buildStream(QList<Line> &lines, QList<Piece> &pieces)
{
    pairCaptions(lines, pieces);
    std::optional<JointCosts> costs(std::in_place, lines, pieces);
    if (orderColumns(lines, pieces, *costs))
        costs.emplace(lines, pieces);
    return Builder(lines, pieces, continuations(pieces, *costs)).build();
}

} // namespace jianbao::page
