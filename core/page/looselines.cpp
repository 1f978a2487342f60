#include "core/page/looselines.h"

#include "core/page/dateline.h"
#include "core/page/firstwords.h"
#include "core/page/signs.h"

#include <algorithm>

namespace jianbao::page {

namespace {

class Marker
{
public:
    Marker(const LineWords &words, const QList<Line> &lines, const LineHabits &habits)
        : m_words(words), m_lines(lines), m_habits(habits), m_loose(size_t(lines.size()))
    {
    }

    std::vector<char> mark(const std::vector<Run> &runs)
    {
        if (isUnparted(m_lines))
            std::for_each(runs.begin(), runs.end(), [this](const Run &run) { markLoose(run); });
        return std::move(m_loose);
    }

private:
    // Lines between paragraphs that no blank lines part from them: titles, names. They end no sentence and are shorter than
    // the column or wider, where in a text only the last line is, which ends one.
    void markLoose(const Run &run)
    {
        constexpr qsizetype most = 30;
        if (m_habits.paragraphLines && !run.column.wrapped)
            markShort(run);
        if (!run.column.wrapped || run.last - run.first < 3)
            return;
        for (qsizetype first = run.first; first <= run.last; ++first) {
            qsizetype end = first;
            while (end <= run.last && mayBeLoose(run, end))
                ++end;
            if (end == first)
                continue;
            const auto opens = [&](qsizetype line) {
                return line == run.first || closes(line - 1) || breakOffAbove(run, line, end);
            };
            while (first < end && !opens(first)) // a full line is one of the text that breaks off below it
                ++first;
            const bool alone = end - first == 1 && first == run.first && looksDedented(run, m_lines[first]);
            const bool full = std::any_of(m_lines.begin() + first, m_lines.begin() + end,
                                          [&](const Line &line) { return !isOffColumn(run, line); });
            const bool behind = end > run.last ? first > run.first : full ? isIndented(m_lines[end]) : begins(run, end);
            if (!alone && end - first <= most && behind)
                std::fill(m_loose.begin() + first, m_loose.begin() + end, 1);
            first = end;
        }
    }

    // Where a paragraph stands on each line, titles and names are what ends no sentence and is right above or below a line
    // that does. Without blank lines around them they are told apart all the same.
    void markShort(const Run &run)
    {
        if (run.first == run.last)
            return;
        for (qsizetype i = run.first; i <= run.last; ++i) {
            const QStringView words = m_words.of(i);
            m_loose[size_t(i)] = m_lines[i].width <= usualColumn && !hasSentence(words) && !m_words.isMasthead(i) &&
                                 !beginsWithDateline(words);
        }
    }

    bool mayBeLoose(const Run &run, qsizetype line) const
    {
        const QStringView words = m_words.of(line);
        const bool text = isIndented(m_lines[line]) || hasSentence(words) || beginsWithDay(words) ||
                          m_words.isMasthead(line) || beginsWithDateline(words) || endsBrokenNames(line);
        return !text && (m_habits.keepsIndent || isOffColumn(run, m_lines[line]));
    }

    // 3月8日，县医院 | 的…: as captions begin, and no title.
    static bool beginsWithDay(QStringView line)
    {
        return line.front().isDigit() && std::any_of(line.begin(), line.end(), signs::isComma) &&
               firstWordsOf(line.toString()).day;
    }

    // Clearly shorter than the column, or wider.
    bool isOffColumn(const Run &run, const Line &line) const
    {
        return line.width <= run.column.width - ofFirstLine() || line.width >= run.column.width + 2;
    }

    // By how much a full line is short at most, a first one among them.
    double ofFirstLine() const { return m_habits.losesIndent ? lostIndent + 0.9 : 1.7; }

    // Whether loose lines [first, end) stand where a column broke off in the midst of a sentence: the line above them is
    // full, and what is below them begins surely, or they are names.
    bool breakOffAbove(const Run &run, qsizetype first, qsizetype end) const
    {
        constexpr double room = 4;
        const auto isShort = [&](const Line &line) { return line.width <= run.column.width - room; };
        const QStringView last = m_words.of(end - 1);
        const QChar mark = m_words.of(first).back();
        const bool goesOn = endsWithPicture(last) || signs::endsClause(mark) || mark == u'%'; // as names or a text do
        return !goesOn && reachOf(m_lines[first - 1]) >= run.column.width - ragged &&
               !signs::endsSentence(m_words.of(first - 1)) &&
               std::all_of(m_lines.begin() + first, m_lines.begin() + end, isShort) &&
               (end > run.last || beginsWithDateline(m_words.of(end)) || areNames(last));
    }

    // Whether nothing goes on behind a line.
    bool closes(qsizetype line) const
    {
        return signs::endsSentence(m_words.of(line)) || m_words.isMasthead(line) || endsWithPicture(m_words.of(line)) ||
               m_words.endsWithNames(line);
    }

    // Whether a line is the first of a text.
    bool begins(const Run &run, qsizetype line) const
    {
        constexpr double mostMissing = 4;
        const double missing = run.column.width - m_lines[line].width;
        const QStringView words = m_words.of(line);
        const bool prose = std::any_of(words.begin(), words.end(), signs::isPause) || words.contains(u'。');
        return isIndented(m_lines[line]) || beginsWithDateline(words) || m_words.isMasthead(line) ||
               signs::startsWithAny(words, signs::turnWords()) || missing <= ofFirstLine() ||
               (prose && missing <= mostMissing);
    }

    // … of which the bracket opens in a line above.
    bool endsBrokenNames(qsizetype line) const
    {
        return std::none_of(m_words.of(line).begin(), m_words.of(line).end(), signs::isOpenBracket) &&
               m_words.endsWithNames(line);
    }

    const LineWords &m_words;
    const QList<Line> &m_lines;
    const LineHabits &m_habits;
    std::vector<char> m_loose;
};

} // namespace

std::vector<char> looseLines(const LineWords &words, const QList<Line> &lines, const std::vector<Run> &runs,
                             const LineHabits &habits)
{
    return Marker(words, lines, habits).mark(runs);
}

} // namespace jianbao::page
