#include "core/page/pieces.h"

#include "core/page/credits.h"
#include "core/page/dateline.h"
#include "core/page/firstwords.h"
#include "core/page/looselines.h"
#include "core/page/masthead.h"
#include "core/page/names.h"
#include "core/page/photos.h"
#include "core/page/signs.h"

#include <algorithm>
#include <vector>

namespace jianbao::page {

namespace {

constexpr double widestWrapped = 60;  // wider lines are whole paragraphs
constexpr double brokenCell = 4.0;    // the rest of a table's row on the next line is no longer
constexpr double leastRoom = 4.0;     // behind 编辑同志： in its line
constexpr double atRight = 4.0;       // no paragraph is indented so far
constexpr qsizetype mostTitles = 3;   // lines of titles right above a text's names

class Cutter
{
public:
    Cutter(const QString &text, const QList<Line> &lines)
        : m_lines(lines), m_words(text, lines), m_runs(runsOf(text, lines, isUnparted(lines))),
          m_habits(lineHabits(m_words, lines, m_runs)), m_loose(looseLines(m_words, lines, m_runs, m_habits))
    {
    }

    QList<Piece> cut()
    {
        markSingles();
        for (const Run &run : m_runs)
            cutRun(run);
        markApart();
        return std::move(m_pieces);
    }

private:
    QStringView of(qsizetype line) const { return m_words.of(line); }
    bool isTableRow(qsizetype line) const { return m_words.isTableRow(line); }
    bool isMasthead(qsizetype line) const { return m_words.isMasthead(line); }

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

    // Two lines of verse: 霜天晓起入疏林，一剪轻寒一寸阴。 Their marks stand in the same places.
    static bool haveOneMetre(QStringView a, QStringView b)
    {
        const auto alike = [](QChar x, QChar y) { return signs::endsClause(x) == signs::endsClause(y); };
        return a.size() == b.size() && signs::endsClause(a.back()) &&
               std::count_if(a.begin(), a.end(), signs::endsClause) >= 2 && std::equal(a.begin(), a.end(), b.begin(), alike);
    }

    // A line behind a sentence's end that leaves room where the next one had a character to give: it is a paragraph's
    // first, or its last where the next is none.
    bool opensByRoom(const Run &run, qsizetype line) const
    {
        constexpr double ofCharacter = 0.9;
        constexpr qsizetype several = 2;
        const bool ends = signs::endsSentence(of(line));
        const auto isWider = [&](qsizetype other, double room) {
            const double hanging = isMark(of(other).back()) ? 1 : 0;
            return m_lines[other].width - hanging >= m_lines[line].width + room;
        };
        if (line == run.last) {
            qsizetype wider = 0;
            for (qsizetype i = run.first; i < line; ++i)
                wider += isWider(i, 1.4);
            return !ends && !signs::isOpenBracket(of(line).front()) && looksDedented(run, m_lines[line]) && wider >= several;
        }
        if (looksDedented(run, m_lines[line]) && line < run.last && !looksDedented(run, m_lines[line + 1]))
            return true;
        const double gap = run.column.width - m_lines[line].width;
        return m_lines[line].indent < 1 && gap <= lostIndent + 0.6 && gap >= ofCharacter && mayBreak(of(line + 1)) &&
               isWider(line + 1, ofCharacter) && (!ends || fills(run, line + 1));
    }

    static bool isMark(QChar c) { return signs::endsClause(c) || signs::isClosing(c); }

    // Whether the first character of a line could stand alone at the end of the one above: a figure is not broken, and no
    // mark begins a line.
    static bool mayBreak(QStringView line)
    {
        return signs::isHan(line.front()) && line.size() > 1 && !isMark(line[1]);
    }

    bool fills(const Run &run, qsizetype line) const
    {
        return std::abs(run.column.width - m_lines[line].width) <= 0.6;
    }

    void cutRun(const Run &run)
    {
        qsizetype start = run.first;
        for (qsizetype i = run.first; i <= run.last; ++i) {
            if (i < run.last && !cutsAfter(run, i, start))
                continue;
            addPiece(run, start, i);
            start = i + 1;
        }
    }

    // Lines that are units of their own: of free verse, or rows of a list, words set apart in each of several, with blank
    // lines between all or none.
    void markSingles()
    {
        constexpr qsizetype leastRows = 3;
        m_single.resize(size_t(m_lines.size()));
        markVerses();
        const auto isListed = [&](qsizetype line) {
            return hasGap(of(line)) && !isTableRow(line) && !of(line).contains(u'。') && !beginsWithDateline(of(line));
        };
        for (qsizetype first = 0; first < m_lines.size();) {
            const auto isParted = [&](qsizetype line) { return m_lines[line].blankBefore > 0; };
            qsizetype end = first;
            while (end < m_lines.size() && isListed(end) && (end < first + 2 || isParted(end) == isParted(first + 1)))
                ++end;
            if (end - first >= leastRows)
                std::fill(m_single.begin() + first, m_single.begin() + end, 1);
            first = std::max(end, first + 1);
        }
    }

    // Stanzas: runs of short lines without any mark, several one after the other, of more lines than titles have.
    void markVerses()
    {
        constexpr qsizetype leastLines = 6;
        constexpr double ofRun = 2.5;
        const auto isBare = [this](const Run &run) {
            for (qsizetype i = run.first; i <= run.last; ++i) {
                if (!mayBeVerse(i))
                    return false;
            }
            return true;
        };
        for (auto first = m_runs.begin(); first != m_runs.end();) {
            const auto end = std::find_if_not(first, m_runs.end(), isBare);
            const qsizetype lines = end == first ? 0 : std::prev(end)->last - first->first + 1;
            if (lines >= leastLines && double(lines) >= ofRun * double(end - first))
                std::fill_n(m_single.begin() + first->first, lines, 1);
            first = end == m_runs.end() ? end : end + 1;
        }
    }

    bool mayBeVerse(qsizetype line) const
    {
        constexpr double widest = 15;
        const QStringView words = of(line);
        const auto isMark = [](QChar c) { return signs::isStop(c) || signs::isPause(c) || signs::isBylineMark(c); };
        return m_lines[line].width <= widest && std::none_of(words.begin(), words.end(), isMark) && !isMasthead(line);
    }

    // Whether the first line of a run stands over its text as a title: nothing pauses in it, and the next line begins as
    // news do, or as it does itself.
    bool isTitleOver(const Run &run, qsizetype line) const
    {
        constexpr qsizetype leastTitle = 6;
        constexpr qsizetype leastLines = 3; // of the text below
        constexpr qsizetype sameWords = 2;
        const QStringView words = of(line);
        const QStringView next = of(line + 1);
        const auto isMark = [](QChar c) { return signs::isComma(c) || signs::isStop(c); };
        if (words.size() < leastTitle || line + leastLines > run.last || indented(line) || beginsWithDateline(words) ||
            isMasthead(line) || signs::isOpenBracket(words.front()) || std::any_of(words.begin(), words.end(), isMark))
            return false;
        if (signs::breaksOff(words) || signs::leadsOn(words.back()) || words.back() == u'至')
            return false;
        const FirstWords first = firstWordsOf(next.toString());
        return first.lately || first.day || first.season || next.startsWith(words.first(sameWords));
    }

    // Who took a photo, above its caption.
    static bool isPhotoCredit(QStringView line)
    {
        if (!endsWithPicture(line))
            return false;
        const std::optional<Credits> credits = wholeCredits(line);
        return credits && credits->photo && !credits->people.isEmpty();
    }

    // The end of a photo's credit behind its caption.
    bool endsPhoto(qsizetype start, qsizetype line) const
    {
        return !breaksPicture(line) && endsWithPicture(of(line)) && closingCredits(m_words.endOf(start, line)).credits.photo;
    }

    // 摄 | 影报道
    bool breaksPicture(qsizetype line) const
    {
        return line + 1 < m_lines.size() && of(line).endsWith(u'摄') && of(line + 1).startsWith(u'影');
    }

    // start: the first line of the piece so far.
    bool cutsAfter(const Run &run, qsizetype i, qsizetype start) const
    {
        const bool opens = i == start;
        const QStringView line = of(i);
        const QStringView next = of(i + 1);
        if (hadNoRoom(run, i) || breaksNames(i))
            return false;
        const bool inHead = opens && beginsWithDateline(line) && !signs::endsSentence(line); // 某地讯　通讯员 甲某 | 记者 乙某　…
        if ((beginsWithDateline(next) && !inHead) || signs::isBylineMark(next.front()) ||
            isPictureArrow(next.front()) || (signs::beginsWithDash(next) && !line.endsWith(u'—')))
            return true;
        if (signs::startsWithAny(next, signs::turnWords()) && next.size() < 24)
            return true;
        if (signs::startsWithAny(line, signs::turnWords()) && line.size() < 24)
            return true;
        if (isTableRow(i + 1) || (isTableRow(i) && m_lines[i + 1].width > brokenCell))
            return true;
        if (isMasthead(i) != isMasthead(i + 1) || (isMasthead(i) && isEditorsLine(line) != isEditorsLine(next)))
            return true;
        if ((opensByIndent(run, i + 1) && !(areNames(line) && areNames(next))) || opensByNames(run, i)) // 记者 甲某 | 　　 乙某
            return true;
        if (areNamesAtRight(i + 1) && !areNames(line))
            return true;
        if (standsBetween(run, i) || standsBetween(run, i + 1) || isTightCrosshead(run, i) || isTightCrosshead(run, i + 1))
            return true;
        if (m_loose[size_t(i)] || m_loose[size_t(i + 1)])
            return true;
        if (i == run.first && isTitleOver(run, i))
            return true;
        if (opens && (areNamesAlone(i) || signs::isColumnsName(line)))
            return true;
        if (i - run.first < mostTitles && i + 1 < run.last && !signs::endsSentence(line) && areNamesAlone(i + 1))
            return true;
        if (endsPhoto(start, i) || (opens && isPhotoCredit(line) && !breaksPicture(i)))
            return true;
        const bool ends = signs::endsSentence(line);
        if (ends && (m_habits.speakers.contains(speakerOf(next).toString()) || haveOneMetre(line, next)))
            return true;
        const double width = run.column.width;
        const bool perhapsWrapped = run.column.wrapped || (!m_habits.paragraphLines && run.widest <= usualColumn);
        if (ends && (!perhapsWrapped || reach(i, opens) <= width - clearlyShort))
            return true;
        if (isNoticeHead(line) || isNoticeHead(next))
            return true;
        if (opens && isSalutationAlone(line) && m_lines[i + 1].width >= m_lines[i].width + leastRoom)
            return true;
        if (m_single[size_t(i)] || m_single[size_t(i + 1)])
            return true;
        if (!run.column.wrapped)
            return !signs::breaksOff(line) && (shortBesideLong(i) || (i == run.first && areNamesOver(i)));
        if (ends && m_habits.losesIndent && opensByRoom(run, i + 1))
            return true;
        return cutsUnwrapped(run, i, ends, opens);
    }

    // Whether the names below a paragraph's last line are its end, which that line had no room for: in brackets or behind a
    // mark, which may stand in the line above.
    bool hadNoRoom(const Run &run, qsizetype i) const
    {
        const QStringView line = of(i);
        const QStringView next = of(i + 1);
        const bool markAbove = signs::isBylineMark(line.back()) && line.size() > 1 && signs::endsSentence(line.chopped(1));
        const bool full = signs::endsSentence(line) && m_lines[i].width + m_lines[i + 1].width > run.column.width &&
                          (signs::isOpenBracket(next.front()) || (m_habits.namesInLines && signs::isBylineMark(next.front())));
        return run.column.wrapped && (markAbove || full) && m_lines[i + 1].indent < atRight && areNames(next);
    }

    // Whether names behind a sentence go on in the next line: …忙碌。记者 | 甲某 摄.
    bool breaksNames(qsizetype i) const
    {
        constexpr qsizetype longest = 12;
        const QStringView line = of(i);
        const auto stop = std::find_if(line.rbegin(), line.rend(), signs::isStop);
        const QStringView names = line.last(stop - line.rbegin()).trimmed();
        if (stop == line.rend() || names.isEmpty() || names.size() > longest || of(i + 1).size() > longest)
            return false;
        if (names.front() == u'【' && !names.contains(u'】') && of(i + 1).endsWith(u'】')) // 【记者 | 甲某】
            return wholeCredits(QString(names.toString() + u'\n').append(of(i + 1)), true).has_value();
        const QStringView title = signs::isBylineMark(names.front()) ? names.sliced(1).trimmed() : names;
        const signs::RoleWord *role = signs::roleAt(title.startsWith(u"本报") ? title.sliced(2) : title);
        return role != nullptr && title.endsWith(role->word) &&
               !wholeCredits(of(i + 1)).value_or(Credits()).people.isEmpty();
    }

    // How far a line reaches into its column: with its indent, or with the one that was dropped before a first line.
    double reach(qsizetype line, bool opens) const
    {
        const double indent = m_lines[line].indent < 4 ? m_lines[line].indent : 0;
        return m_lines[line].width + (indent > 0 ? indent : opens && m_habits.losesIndent ? lostIndent : 0);
    }

    // An indent among lines that have none begins a paragraph or a block.
    bool opensByIndent(const Run &run, qsizetype line) const
    {
        const double indent = m_lines[line].indent;
        if (indent >= 4)
            return false;
        return indent >= m_lines[line - 1].indent + 0.5 || (indent >= 1.5 && run.leastIndent < 1);
    }

    bool indented(qsizetype line) const { return isIndented(m_lines[line]); }

    // A short line without an indent, a line with one before and behind it: a crosshead among paragraphs or verses.
    bool standsBetween(const Run &run, qsizetype line) const
    {
        const auto inside = [&](qsizetype i) { return i >= run.first && i <= run.last && indented(i); };
        const bool amongVerses = inside(line - 2) && inside(line + 2); // where no line is a column's width
        return m_lines[line].indent < 0.5 && inside(line - 1) && inside(line + 1) && !hasSentence(of(line)) &&
               (amongVerses || !run.column.wrapped || m_lines[line].width <= run.column.width - clearlyShort);
    }

    // A line behind a sentence's end, right above a paragraph's first line, that ends no sentence: as the paragraph's first
    // line it would be indented, or as wide as one whose indent was dropped.
    bool isTightCrosshead(const Run &run, qsizetype line) const
    {
        if (!run.column.wrapped || line <= run.first || line >= run.last || !signs::endsSentence(of(line - 1)))
            return false;
        const QStringView words = of(line);
        const bool framed = words.front() == u'【' && words.back() == u'】';
        if (indented(line) || (framed ? words.contains(u'。') : hasSentence(words)))
            return false;
        const auto roomOf = [&](qsizetype other) { return run.column.width - m_lines[other].width; };
        return m_habits.keepsIndent ? indented(line + 1)
                             : m_habits.losesIndent && roomOf(line) > lostIndent + 0.6 && looksDedented(run, m_lines[line + 1]);
    }

    // Names on a line of their own, below a title or behind a text whose last line is not full.
    bool opensByNames(const Run &run, qsizetype i) const
    {
        constexpr qsizetype longest = 30;
        constexpr qsizetype leastTitle = 5;
        constexpr qsizetype titleLines = 4;
        const QStringView next = of(i + 1);
        if (next.size() > longest || signs::breaksOff(of(i)) || signs::endsSentence(of(i)))
            return false;
        const bool belowTitle = run.last - run.first <= titleLines && of(i).size() >= leastTitle;
        const bool full = run.column.wrapped && run.widest <= widestWrapped &&
                          m_lines[i].width >= run.column.width - clearlyShort;
        const bool aboveText = !full && !indented(i) && !indented(i + 1) && i + 2 <= run.last && indented(i + 2);
        if (!belowTitle && !aboveText)
            return false;
        const std::optional<Credits> credits = wholeCredits(next);
        if (!credits)
            return false;
        const bool nameless = credits->titled && next.startsWith(u"本报"); // 本报评论员
        if ((credits->people.isEmpty() && !nameless) || goOnAsNames(of(i), next, *credits))
            return false;
        if (credits->bracketed) // right below a paragraph's last line they are its end
            return false;
        const bool told = credits->titled || credits->photo || credits->both || credits->office; // 记者 甲某, 县水利局 甲某
        const bool authors = i + 1 == run.last && run.last - run.first < mostTitles &&
                             std::all_of(credits->people.begin(), credits->people.end(), isName);
        return told || (belowTitle && authors);
    }

    // 　　　　　　记者 甲某, which closes a text.
    bool areNamesAtRight(qsizetype line) const { return m_lines[line].indent >= atRight && areNames(of(line)); }

    // 本报记者 甲某 on a line of its own, as wide as the text below it or not.
    bool areNamesAlone(qsizetype i) const
    {
        constexpr qsizetype longest = 30;
        const QStringView line = of(i);
        const QStringView next = of(i + 1);
        if (line.size() > longest || beginsWithDateline(line) || signs::isPause(line.back()))
            return false;
        const std::optional<Credits> credits = wholeCredits(line);
        if (!credits || !credits->titled || credits->photo || line.contains(u"报道") || credits->people.isEmpty() ||
            !std::all_of(credits->people.begin(), credits->people.end(), isName))
            return false;
        const std::optional<Credits> further = wholeCredits(next);
        return !endsWithPicture(next) && (!further || !goOnAsNames(line, next, *further));
    }

    static bool isName(const Contributor &person)
    {
        return looksLikeName(person.name) || isTransliterated(person.name) || person.name.contains(u'·');
    }

    // Names over two lines, one of them perhaps broken at the line's end. A title that ends as places of work do
    // (戏曲送进社区) names nobody.
    static bool goOnAsNames(QStringView line, QStringView next, const Credits &ofNext)
    {
        constexpr qsizetype longest = 40;
        if (line.size() > longest)
            return false;
        const std::optional<Credits> above = wholeCredits(line);
        if (above && (!above->people.isEmpty() || above->titled || above->marked || isOrganisationAlone(line)))
            return true;
        const std::optional<Credits> both = wholeCredits(QString(line.toString() + u'\n').append(next));
        return both && (both->people.size() > ofNext.people.size() || signs::isBylineMark(line.front()) || beginsWithTitle(line));
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

    // 本报记者 甲某, alone above the first line of a text.
    bool areNamesOver(qsizetype i) const
    {
        const QStringView line = of(i);
        if (m_lines[i + 1].width < m_lines[i].width * 1.8 || beginsWithDateline(line))
            return false;
        const std::optional<Credits> credits = wholeCredits(line);
        return credits && credits->titled && !credits->photo && !credits->people.isEmpty() &&
               std::all_of(credits->people.begin(), credits->people.end(), isName);
    }

    void addPiece(const Run &run, qsizetype first, qsizetype last)
    {
        Piece piece;
        piece.first = first;
        piece.last = last;
        piece.column = run.column.width;
        piece.wrapped = run.column.wrapped;
        piece.tight = first > 0 && m_lines[first].blankBefore == 0 && m_lines[first].number == m_lines[first - 1].number + 1;
        piece.single = first == last && m_single[size_t(first)];
        piece.text.reserve(m_lines[last].range.end - m_lines[first].range.start);
        for (qsizetype i = first; i <= last; ++i) {
            if (i > first)
                piece.text += u'\n';
            piece.text += of(i);
        }
        m_pieces.append(std::move(piece));
    }

    const QList<Line> &m_lines;
    const LineWords m_words;
    std::vector<Run> m_runs;
    const LineHabits m_habits;
    const std::vector<char> m_loose; // per line: see looseLines()
    std::vector<char> m_single;      // per line: see markSingles()
    QList<Piece> m_pieces;
};

} // namespace

QList<Piece> cutPieces(const QString &text, const QList<Line> &lines)
{
    return Cutter(text, lines).cut();
}

} // namespace jianbao::page
