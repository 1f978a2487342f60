#include "core/page/pieces.h"

#include "core/page/credits.h"
#include "core/page/dateline.h"
#include "core/page/masthead.h"
#include "core/page/names.h"
#include "core/page/signs.h"

#include <algorithm>
#include <vector>

namespace jianbao::page {

namespace {

constexpr double widestColumn = 60;   // wider lines are whole paragraphs
constexpr double narrowestColumn = 4; // narrower ones are no column
constexpr double usualColumn = 32;    // up to here a lone line may be as wide as its column
constexpr double ragged = 1.6;        // lines differ so much in one column, by marks and half-width digits
constexpr double clearlyShort = 2.0;  // a last line is shorter than the column by this
constexpr double lostIndent = 2.0;    // a first line, where the text layer dropped its two characters of indent

// What the cutting needs to know of a run of lines between blank ones.
struct Run {
    qsizetype first = 0;
    qsizetype last = 0;
    Column column;
    double leastIndent = 0;
};

class Cutter
{
public:
    Cutter(const QString &text, const QList<Line> &lines) : m_text(text), m_lines(lines) {}

    QList<Piece> cut()
    {
        for (qsizetype first = 0; first < m_lines.size();) {
            qsizetype last = first;
            while (last + 1 < m_lines.size() && m_lines[last + 1].blankBefore == 0)
                ++last;
            const auto indented = [](const Line &a, const Line &b) { return a.indent < b.indent; };
            const Line &least = *std::min_element(m_lines.begin() + first, m_lines.begin() + last + 1, indented);
            m_runs.push_back({first, last, columnOf(m_lines, first, last), least.indent});
            first = last + 1;
        }
        learnColumns();
        for (const Run &run : m_runs)
            cutRun(run);
        markApart();
        return std::move(m_pieces);
    }

private:
    QStringView of(qsizetype line) const { return withoutBullet(m_text, m_lines[line].range).of(m_text); }

    // Pages that set items apart by more blank lines than paragraphs do it seldom; where it is often so it says nothing.
    void markApart()
    {
        qsizetype least = 0;
        for (const Piece &piece : m_pieces) {
            const qsizetype blank = m_lines[piece.first].blankBefore;
            least = blank > 0 && (least == 0 || blank < least) ? blank : least;
        }
        const auto isApart = [&](const Piece &piece) { return least > 0 && m_lines[piece.first].blankBefore > least; };
        if (2 * std::count_if(m_pieces.begin(), m_pieces.end(), isApart) > m_pieces.size())
            return;
        for (Piece &piece : m_pieces)
            piece.apart = isApart(piece);
    }

    // Short runs say nothing of their own column; they are set like the long ones next to them.
    void learnColumns()
    {
        double near = 0;
        for (Run &run : m_runs) {
            const qsizetype count = run.last - run.first + 1;
            if (run.column.wrapped && count >= 4) {
                near = run.column.width;
            } else if (near > 0 && count <= 3 && std::abs(run.column.width - near) <= ragged) {
                run.column.wrapped = true;
                run.column.width = std::max(run.column.width, near);
            }
        }
        qsizetype firsts = 0;
        qsizetype indented = 0;
        for (const Run &run : m_runs) {
            if (!run.column.wrapped || run.last - run.first < 3)
                continue;
            ++firsts;
            indented += looksDedented(run, run.first);
        }
        m_losesIndent = firsts >= 2 && indented * 2 >= firsts;
    }

    // A first line of a paragraph, shorter by the two characters of an indent that was dropped.
    bool looksDedented(const Run &run, qsizetype line) const
    {
        const double gap = run.column.width - m_lines[line].width;
        return m_lines[line].indent < 1 && gap >= lostIndent - 0.9 && gap <= lostIndent + 0.6;
    }

    void cutRun(const Run &run)
    {
        qsizetype start = run.first;
        for (qsizetype i = run.first; i <= run.last; ++i) {
            if (i < run.last && !cutsAfter(run, i, i == start))
                continue;
            addPiece(run, start, i);
            start = i + 1;
        }
    }

    bool cutsAfter(const Run &run, qsizetype i, bool opens) const
    {
        const QStringView line = of(i);
        const QStringView next = of(i + 1);
        if (beginsWithDateline(next) || signs::isBylineMark(next.front()) || next.startsWith(u"——"))
            return true;
        if (signs::startsWithAny(next, signs::turnWords()) && next.size() < 24)
            return true;
        if (signs::startsWithAny(line, signs::turnWords()) && line.size() < 24)
            return true;
        if (isMasthead(i) != isMasthead(i + 1))
            return true;
        if (opensByIndent(run, i + 1) || opensByNames(run, i, opens))
            return true;
        const bool ends = signs::endsSentence(line);
        const double width = run.column.width;
        const bool perhapsWrapped = run.column.wrapped || width <= usualColumn;
        if (ends && (!perhapsWrapped || reach(i, opens) <= width - clearlyShort))
            return true;
        if (isNoticeHead(line) || isNoticeHead(next))
            return true;
        if (!run.column.wrapped)
            return !signs::breaksOff(line) && shortBesideLong(i);
        if (ends && m_losesIndent && i + 2 <= run.last && looksDedented(run, i + 1) && !looksDedented(run, i + 2))
            return true;
        return cutsUnwrapped(run, i, ends, opens);
    }

    // How far a line reaches into its column: with its indent, or with the one that was dropped before a first line.
    double reach(qsizetype line, bool opens) const
    {
        const double indent = m_lines[line].indent < 4 ? m_lines[line].indent : 0;
        return m_lines[line].width + (indent > 0 ? indent : opens && m_losesIndent ? lostIndent : 0);
    }

    // An indent among lines that have none begins a paragraph or a block.
    bool opensByIndent(const Run &run, qsizetype line) const
    {
        const double indent = m_lines[line].indent;
        if (indent >= 4)
            return false;
        return indent >= m_lines[line - 1].indent + 0.5 || (indent >= 1.5 && run.leastIndent < 1);
    }

    // Names on a line of their own, below a title or behind a text whose last line is not full.
    bool opensByNames(const Run &run, qsizetype i, bool opens) const
    {
        constexpr qsizetype longest = 30;
        constexpr qsizetype leastTitle = 5;
        constexpr qsizetype titleLines = 3;
        const QStringView next = of(i + 1);
        if (next.size() > longest || signs::breaksOff(of(i)))
            return false;
        const Credits credits = readCredits(next);
        if (!credits.whole || credits.people.isEmpty() || goOnAsNames(of(i), next))
            return false;
        if (credits.bracketed) {
            const bool column = run.column.wrapped && run.column.width <= usualColumn;
            return signs::endsSentence(of(i)) && !(column && reach(i, opens) > run.column.width - clearlyShort);
        }
        const bool belowTitle = i - run.first < titleLines && of(i).size() >= leastTitle && !signs::endsSentence(of(i));
        const bool author = run.last == run.first + 1 && next.size() == 3 && looksLikeName(next);
        const bool told = credits.titled || credits.photo || credits.both; // 记者 甲某, 文/甲某 图/乙某
        return belowTitle && (author || (told && run.last - run.first <= titleLines));
    }

    // Names over two lines, one of them perhaps broken at the line's end.
    static bool goOnAsNames(QStringView line, QStringView next)
    {
        constexpr qsizetype longest = 40;
        return line.size() <= longest && (readCredits(line).whole || readCredits(QString(line.toString() + u'\n').append(next)).whole);
    }

    // A line of the page's own: date, number, editors.
    bool isMasthead(qsizetype line) const
    {
        constexpr double widest = 40;
        return m_lines[line].width <= widest && isMastheadLine(of(line));
    }

    bool isNoticeHead(QStringView line) const
    {
        return line.size() <= 8 && signs::endsWithAny(line, signs::noticeHeads());
    }

    // Between a line that is no part of wrapped text and one that is: a title or byline without a blank line around.
    bool cutsUnwrapped(const Run &run, qsizetype i, bool ends, bool opens) const
    {
        const double width = run.column.width;
        const double off = std::max(4.0, 0.2 * width);
        const auto isShort = [&](qsizetype line, bool first) {
            return width >= 9 && reach(line, first) <= width - off && !signs::endsSentence(of(line)) &&
                   !signs::breaksOff(of(line));
        };
        const auto isWide = [&](qsizetype line) {
            const QStringView words = of(line);
            return m_lines[line].width >= width + off && std::none_of(words.begin(), words.end(), signs::isPause);
        };
        if (ends)
            return isShort(i + 1, true) && i + 1 < run.last;
        if (signs::breaksOff(of(i)))
            return false;
        if (isWide(i) != isWide(i + 1))
            return true;
        // A last line that lost its 。, a crosshead below it.
        if (i > run.first && i < run.last && isShort(i, opens) && isShort(i + 1, false) &&
            m_lines[i - 1].width >= width - 1.2)
            return true;
        return isShort(i, opens) && (i + 1 == run.last || !isShort(i + 1, false)) &&
               m_lines[i + 1].width >= width - 3;
    }

    // A title on one line, whole paragraphs on the next.
    bool shortBesideLong(qsizetype i) const
    {
        const double next = m_lines[i + 1].width;
        const bool whole = next > 36 || (next > 20 && signs::endsSentence(of(i + 1)));
        return m_lines[i].width <= 32 && next >= m_lines[i].width * 1.8 && whole;
    }

    void addPiece(const Run &run, qsizetype first, qsizetype last)
    {
        Piece piece;
        piece.first = first;
        piece.last = last;
        piece.column = run.column.width;
        piece.wrapped = run.column.wrapped;
        piece.text.reserve(m_lines[last].range.end - m_lines[first].range.start);
        for (qsizetype i = first; i <= last; ++i) {
            if (i > first)
                piece.text += u'\n';
            piece.text += of(i);
        }
        m_pieces.append(std::move(piece));
    }

    const QString &m_text;
    const QList<Line> &m_lines;
    std::vector<Run> m_runs;
    QList<Piece> m_pieces;
    bool m_losesIndent = false; // first lines of paragraphs are two characters shorter on this page
};

} // namespace

Column columnOf(const QList<Line> &lines, qsizetype first, qsizetype last)
{
    const qsizetype count = last - first + 1;
    std::vector<double> widths;
    widths.reserve(size_t(count));
    for (qsizetype i = first; i <= last; ++i)
        widths.push_back(lines[i].width);
    std::sort(widths.begin(), widths.end());
    if (count == 1)
        return {widths.front(), false};
    // The middle of the densest stretch of widths; of equals the widest.
    size_t bestCount = 0;
    double width = widths.back();
    for (size_t low = 0, high = 0; high < widths.size(); ++high) {
        while (widths[high] - widths[low] > ragged)
            ++low;
        if (high - low + 1 >= bestCount) {
            bestCount = high - low + 1;
            width = widths[low + (bestCount - 1) / 2];
        }
    }
    if (count <= 3)
        width = widths.back();
    const bool regular = count >= 3 ? double(bestCount) >= 0.5 * double(count - 1) && bestCount >= 2
                                    : lines[first].width >= lines[last].width - ragged;
    return {width, regular && width <= widestColumn && width >= narrowestColumn};
}

QList<Piece> cutPieces(const QString &text, const QList<Line> &lines)
{
    return Cutter(text, lines).cut();
}

} // namespace jianbao::page
