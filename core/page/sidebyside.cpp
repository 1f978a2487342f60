#include "core/page/sidebyside.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace jianbao::page {

namespace {

// Natural logarithms of how likely the steps are by themselves; set by hand, then changed at random as long as more lines
// of composed pages (tests/data/compose/vary.py, --rows 1) were followed by the right one.
constexpr double isNext = -0.14;         // the line is of the next column in the row
constexpr double skips = -2.0;           // a column that should have a line has none, at the end of a sentence
constexpr double skipsTitle = -0.8;      // … of a title, which is higher than a line
constexpr double skipsWithin = -6.0;     // … inside of a sentence
constexpr double missing = -0.01;        // … that had none in the row before either
constexpr double returns = -0.7;         // it has a line again
constexpr double atBlank = -0.85;        // a line begins something behind a blank line
constexpr double itemBegins = -0.42;     // 本报…讯 behind a title or a sentence's end
constexpr double titleBegins = -0.47;    // a line that looks like a title there, or any behind such a line
constexpr double textBegins = -5.9;      // another line behind a sentence's end
constexpr double beginsWithin = -3.9;    // anything behind a line that is broken off
constexpr double goesOnAtTop = -1.89;    // … but the line fits the top of the next column
constexpr double aloneWithin = -2.5;     // a short line goes on with one that is broken off, in a column not yet known
constexpr double blankInside = -2.5;     // a blank line among rows
constexpr double secondOpens = -8.8;     // a second column comes in
constexpr double opensAgain = -2.9;      // … after columns before
constexpr double leavesTitle = -2.5;     // … with the text of the title that the first column has
constexpr double furtherOpens = -2.8;    // … a further one
constexpr double opensLate = -3.0;       // … not in the first rows
constexpr double opensWithTitle = -0.55; // … with a title or 本报…讯
constexpr double opensWithText = -2.8;   // … with other text
constexpr double closesAtBlank = -0.66;  // one text after the other again
constexpr double closesWithin = -3.0;
constexpr double columnEnds = -0.35;     // with a sentence, a title, or a text that goes on at the top of another
constexpr double columnBreaks = -4.3;    // … otherwise
constexpr double leastMargin = 11.2;     // by which columns must explain the lines better than one text after the other

constexpr qsizetype mostSkips = 14; // a column lacks a line in one of so many lines: where more do, it was not read in rows
constexpr int mostColumns = 4;
constexpr qsizetype firstRows = 8;  // lines
constexpr qsizetype farthest = 24;  // lines back to a column's last one
constexpr size_t beam = 96;         // readings of the lines so far that are kept
constexpr int mostTexts = 120;      // numbers of texts are used again after so many
constexpr char noText = 127;        // number of a line of which nothing is known

// Among so many lines, lines must fit the one some rows' lengths back so much better than the one before them; where they
// do not, nothing is looked for.
constexpr qsizetype window = 16;
constexpr double leastFit = 20.0;
constexpr double mostFit = 4.0; // of one line
constexpr qsizetype around = 40;   // lines on both sides that are looked at with them
constexpr qsizetype longest = 400; // lines looked at as one, as what was tried is kept for each

// One way to read the lines so far.
struct Reading {
    double score = 0;
    int columns = 1; // 1: one text after the other
    int current = 0;
    bool before = false;  // there were columns
    unsigned without = 0; // a bit for each column that had no line in the last row
    std::array<qsizetype, mostColumns> first{};
    std::array<OpenText, mostColumns> open;
    int step = 0;
};

// A reading with one line more.
struct Way {
    enum Kind : quint8 { GoesOn, Opens, Closes };

    double score = 0;
    int from = 0; // reading
    qint8 column = 0;
    Kind kind = GoesOn;
    bool begins = false; // a title or a text, with the line
    quint8 without = 0;
    quint32 state = 0; // ways of one state differ in what lies behind only
};

// The ways to the readings of a line, the best of each state.
class Ways
{
public:
    void add(const Way &way)
    {
        qint32 &number = m_numbers[slotOf(way.state)];
        if (number < 0) {
            number = qint32(m_ways.size());
            m_ways.push_back(way);
        } else if (way.score > m_ways[size_t(number)].score) {
            m_ways[size_t(number)] = way;
        }
    }

    // The score of the best of a state; what nothing is worse than: none.
    [[nodiscard]] double best(quint32 state) const
    {
        const qint32 number = m_numbers[slotOf(state)];
        return number < 0 ? std::numeric_limits<double>::lowest() : m_ways[size_t(number)].score;
    }

    // Takes the best of all.
    void take(std::vector<Way> &best)
    {
        best.swap(m_ways);
        m_ways.clear();
        std::fill(m_numbers.begin(), m_numbers.end(), -1);
        if (best.size() <= beam)
            return;
        std::nth_element(best.begin(), best.begin() + qsizetype(beam), best.end(),
                         [](const Way &a, const Way &b) { return a.score > b.score; });
        best.resize(beam);
    }

private:
    [[nodiscard]] size_t slotOf(quint32 state) const
    {
        size_t slot = hashOf(state) % slots;
        while (m_numbers[slot] >= 0 && m_ways[size_t(m_numbers[slot])].state != state)
            slot = (slot + 1) % slots;
        return slot;
    }

    static constexpr size_t slots = 2048; // a reading has a way for each column and two more
    static_assert(2 * beam * (mostColumns + 2) <= slots);
    std::vector<Way> m_ways;
    std::vector<qint32> m_numbers = std::vector<qint32>(slots, -1); // of each state's way, by a hash; -1: none
};

struct Step {
    int before = -1;
    int column = 0;
    int columns = 1;
    bool begins = false; // a title or a text
    bool skips = false;  // a column
    double single = 0;   // the score of the lines so far as one text after the other
    double score = 0;
};

class Search
{
public:
    // told: the number of each line's text in an earlier reading, or noText.
    Search(const QList<Line> &lines, const LineJoints &joints, const Attachments &attachments, qsizetype first,
           qsizetype last, std::vector<char> told)
        : m_lines(lines), m_joints(joints), m_attachments(attachments), m_first(first), m_last(last),
          m_told(std::move(told))
    {
    }

    void find()
    {
        std::vector<Reading> readings(1);
        std::vector<Reading> next;
        std::vector<Way> ways;
        m_steps.push_back({});
        begin(readings.front().open.front(), m_first);
        OpenText single = readings.front().open.front();
        double score = 0;
        for (qsizetype i = m_first + 1; i <= m_last; ++i) {
            const Fit fit = oneAfterTheOther(single, i);
            score += fit.score;
            follow(single, fit.begins, i);
            for (size_t from = 0; from < readings.size(); ++from)
                extend(readings[from], int(from), i);
            m_ways.take(ways);
            next.resize(ways.size());
            for (size_t k = 0; k < ways.size(); ++k) {
                const Reading &before = readings[size_t(ways[k].from)];
                next[k] = before;
                take(ways[k], i, next[k]);
                m_steps.push_back({before.step, next[k].current, next[k].columns, ways[k].begins,
                                   (ways[k].without & ~before.without) != 0, score, next[k].score});
                next[k].step = int(m_steps.size()) - 1;
            }
            readings.swap(next);
        }
        for (Reading &reading : readings)
            reading.score += reading.columns > 1 ? closing(reading) : 0;
        const Reading &best = *std::max_element(readings.begin(), readings.end(), less);
        for (int step = best.step; step >= 0; step = m_steps[size_t(step)].before)
            m_way.push_back(m_steps[size_t(step)]);
        std::reverse(m_way.begin(), m_way.end());
    }

    // Where the best reading has columns and is clearly better than one text after the other.
    void collect(std::vector<SideBySide> &found) const
    {
        for (size_t i = 1; i < m_way.size(); ++i) {
            if (m_way[i].columns == 1)
                continue;
            size_t end = i;
            while (end + 1 < m_way.size() && m_way[end + 1].columns > 1)
                ++end;
            const size_t behind = std::min(end + 1, m_way.size() - 1);
            const double rows = m_way[behind].score - m_way[i - 1].score;
            const double single = m_way[behind].single - m_way[i - 1].single;
            SideBySide area{m_first + qsizetype(i) - 1, m_first + qsizetype(end), 1, {{0, true}}};
            qsizetype skipped = 0;
            for (size_t k = i; k <= end; ++k) {
                area.places.push_back({m_way[k].column, m_way[k].begins});
                area.columns = std::max(area.columns, m_way[k].columns);
                skipped += m_way[k].skips;
            }
            if (rows - single >= leastMargin && skipped * mostSkips <= qsizetype(area.places.size()) && isStacked(area))
                found.push_back(std::move(area));
            i = end;
        }
    }

    // The number of each line's text in the best reading, titles and all that begins anew being texts of their own.
    [[nodiscard]] std::vector<char> texts() const
    {
        std::vector<char> numbers;
        std::array<char, mostColumns> current{};
        char last = 0;
        for (const Step &step : m_way) {
            if (step.begins || numbers.empty())
                current[size_t(step.column)] = last = char((last + 1) % mostTexts);
            numbers.push_back(current[size_t(step.column)]);
        }
        return numbers;
    }

private:
    struct Fit {
        double score = 0;
        bool begins = false;
    };

    static bool less(const Reading &a, const Reading &b) { return a.score < b.score; }

    void begin(OpenText &text, qsizetype line) const
    {
        text = OpenText();
        const char number = m_told[size_t(line - m_first)];
        text.number = number == noText ? -1 : number; // no other line is of it then
        m_attachments.extend(text, line);
    }
    void follow(OpenText &text, bool begins, qsizetype line) const
    {
        if (begins)
            begin(text, line);
        else
            m_attachments.extend(text, line);
    }

    Fit oneAfterTheOther(const OpenText &text, qsizetype line)
    {
        Fit fit = fitOf(text, line);
        if (m_lines[line].blankBefore > 0 && fit.score < atBlank)
            fit = {atBlank, true};
        return fit;
    }

    // Of a line behind the last one of a column's text; top: the first line of the next column, or none.
    Fit fitOf(const OpenText &text, qsizetype line, std::optional<qsizetype> top = {})
    {
        double begins = beginning(text.last, line);
        if (begins == beginsWithin && top && beginsAnew(line) && m_joints.gain(text.last, *top) > 0)
            begins = goesOnAtTop;
        if (!m_joints.wrapped(text.last) || !m_joints.wrapped(line))
            return {begins, true};
        const double gain = gainOf(text, line);
        if (m_joints.looksAlone(line) && isAtEnd(text.last)) // a title, perhaps of what stands above it
            return {begins + gain, true};
        return {std::max(gain, begins), begins > gain};
    }

    // What speaks for a line's going on with a text. Most readings have the same texts open: what was weighed is kept.
    double gainOf(const OpenText &text, qsizetype line)
    {
        const auto asked = quint64(line) << 32 | quint64(line - text.last) << 16 | quint64(text.columnSoFar()) << 9 |
                           quint64(text.number + 1) << 1 | quint64(text.quotes > 0);
        KnownGain &known = m_gains[asked * 0x9E3779B97F4A7C15U >> 55U];
        if (known.asked != asked)
            known = {asked, weigh(text, line)};
        return known.gain;
    }

    double weigh(const OpenText &text, qsizetype line) const
    {
        EvidenceValues evidence = m_attachments.evidence(text, line, m_told, m_told);
        if (m_joints.looksAlone(line) && isAtEnd(text.last)) { // a title, perhaps of what stands above it
            EvidenceValues words{};
            words[size_t(Evidence::Words)] = evidence[size_t(Evidence::Words)];
            return m_attachments.gain(words);
        }
        const bool alone = m_joints.looksAlone(line) && evidence[size_t(Evidence::AloneWithin)] == 0;
        return m_attachments.gain(evidence) + (alone ? aloneWithin : 0);
    }

    // Of a line that does not go on with the one before it in its column.
    double beginning(qsizetype from, qsizetype to) const
    {
        if (!isAtEnd(from))
            return beginsWithin;
        return m_joints.beginsItem(to) ? itemBegins
               : m_joints.looksAlone(from) || m_joints.looksAlone(to) ? titleBegins : textBegins;
    }

    bool isAtEnd(qsizetype line) const { return m_joints.endsSentence(line) || m_joints.looksAlone(line); }
    double blank(qsizetype line) const { return m_lines[line].blankBefore > 0 ? blankInside : 0; }
    bool beginsAnew(qsizetype line) const { return m_joints.beginsItem(line) || m_joints.looksAlone(line); }
    double opening(qsizetype line) const { return beginsAnew(line) ? opensWithTitle : opensWithText; }

    void extend(const Reading &reading, int from, qsizetype line)
    {
        if (reading.columns == 1) {
            const Fit fit = oneAfterTheOther(reading.open.front(), line);
            push({reading.score + fit.score, from, 0, Way::GoesOn, fit.begins, 0}, reading, line);
            if (m_joints.wrapped(line) && m_joints.wrapped(line - 1)) {
                const bool leaves = m_joints.looksAlone(line - 1) && m_joints.beginsItem(line);
                const double opens = (reading.before ? opensAgain : secondOpens) + (leaves ? leavesTitle : 0);
                push({reading.score + opens + opening(line) + blank(line), from, 1, Way::Opens, true, 0}, reading, line);
            }
            return;
        }
        const double closes = m_lines[line].blankBefore > 0 ? closesAtBlank : closesWithin;
        if (reading.score + reading.columns * columnEnds + closes > m_ways.best(closedState)) // as it costs at least
            push({reading.score + closing(reading) + closes, from, 0, Way::Closes, true, 0}, reading, line);
        if (!m_joints.wrapped(line))
            return;
        for (int column = 0; column < reading.columns; ++column)
            goOn(reading, from, column, line);
        if (reading.columns < mostColumns && reading.current == reading.columns - 1) {
            const double late = line - reading.first[0] > firstRows ? opensLate : 0;
            push({reading.score + furtherOpens + late + isNext + opening(line) + blank(line), from, qint8(reading.columns),
                  Way::Opens, true, quint8(reading.without)}, reading, line);
        }
    }

    void goOn(const Reading &reading, int from, int column, qsizetype line)
    {
        const OpenText &text = reading.open[size_t(column)];
        if (line - text.last > farthest)
            return;
        const auto next = size_t(column) + 1;
        const Fit fit = fitOf(text, line, int(next) < reading.columns ? std::optional(reading.first[next]) : std::nullopt);
        unsigned without = reading.without;
        const double cost = turn(reading, column, without) + blank(line);
        push({reading.score + fit.score + cost, from, qint8(column), Way::GoesOn, fit.begins, quint8(without)}, reading, line);
    }

    static constexpr quint32 closedState = 1 | 1 << 9;

    // The state: the columns, and how many lines back the last line of each is.
    void push(Way way, const Reading &reading, qsizetype line)
    {
        const int columns = way.kind == Way::Closes ? 1 : reading.columns + (way.kind == Way::Opens);
        const bool before = reading.before || way.kind == Way::Closes;
        quint32 state = quint32(columns) | quint32(way.column) << 3 | quint32(way.without) << 5 | quint32(before) << 9;
        for (int column = 0; columns > 1 && column < columns; ++column) {
            const bool its = column == way.column;
            const qsizetype back = its ? 0 : std::min<qsizetype>(line - reading.open[size_t(column)].last, farthest + 1);
            state |= quint32(back) << (10 + 5 * column);
        }
        way.state = state;
        m_ways.add(way);
    }

    void take(const Way &way, qsizetype line, Reading &reading) const
    {
        reading.score = way.score;
        reading.without = way.without;
        reading.current = way.column;
        if (way.kind == Way::Closes) {
            reading.columns = 1;
            reading.before = true;
        }
        if (way.kind == Way::Opens) {
            if (reading.columns++ == 1)
                reading.first.front() = line - 1;
            reading.first[size_t(way.column)] = line;
        }
        follow(reading.open[size_t(way.column)], way.begins, line);
    }

    // What it costs that the next line is of this column; without: the columns passed over come to it.
    double turn(const Reading &reading, int column, unsigned &without) const
    {
        double cost = isNext;
        for (int other = (reading.current + 1) % reading.columns; other != column; other = (other + 1) % reading.columns) {
            const unsigned bit = 1u << unsigned(other);
            cost += without & bit ? missing : skipping(reading.open[size_t(other)].last);
            without |= bit;
        }
        const unsigned bit = 1u << unsigned(column);
        cost += without & bit ? returns : 0;
        without &= ~bit;
        return cost;
    }

    double skipping(qsizetype last) const
    {
        return m_joints.looksAlone(last) ? skipsTitle : m_joints.endsSentence(last) ? skips : skipsWithin;
    }

    double closing(const Reading &reading) const
    {
        double sum = 0;
        for (int column = 0; column < reading.columns; ++column) {
            const qsizetype last = reading.open[size_t(column)].last;
            bool ends = isAtEnd(last);
            for (int other = 0; other < reading.columns && !ends; ++other)
                ends = other != column && m_joints.gain(last, reading.first[size_t(other)]) > 0;
            sum += ends ? columnEnds : columnBreaks;
        }
        return sum;
    }

    // Whether titles or articles stand inside of columns, or columns are more than two.
    bool isStacked(const SideBySide &area) const
    {
        int columns = 0; // so far
        bool begun = false;
        for (size_t i = 0; i < area.places.size(); ++i) {
            const SideBySide::Place &place = area.places[i];
            begun = begun || (place.begins && place.column < columns && beginsAnew(area.first + qsizetype(i)));
            columns = std::max(columns, place.column + 1);
        }
        return area.columns > 2 || begun;
    }

    const QList<Line> &m_lines;
    const LineJoints &m_joints;
    const Attachments &m_attachments;
    qsizetype m_first;
    qsizetype m_last;
    std::vector<char> m_told;
    struct KnownGain {
        quint64 asked = 0;
        double gain = 0;
    };
    std::array<KnownGain, 512> m_gains; // by a hash of what was asked, see gainOf()
    Ways m_ways;
    std::vector<Step> m_steps;
    std::vector<Step> m_way; // the best, by line
};

using Fits = std::array<double, mostColumns + 1>; // by how many lines back

// How much better a line fits those so many lines back than the one before it.
Fits fitsBack(const QList<Line> &lines, const LineJoints &joints, qsizetype line)
{
    Fits fits{};
    if (line < 2 || !joints.wrapped(line) || !joints.wrapped(line - 1))
        return fits;
    const double before = lines[line].blankBefore > 0 ? 0 : joints.quickGain(line - 1, line);
    for (qsizetype back = 2; back <= std::min<qsizetype>(mostColumns, line); ++back) {
        if (joints.wrapped(line - back))
            fits[size_t(back)] = std::clamp(joints.quickGain(line - back, line) - before, -mostFit, mostFit);
    }
    return fits;
}

// Stretches in which rows of two columns or more may have been read.
std::vector<std::pair<qsizetype, qsizetype>> rowStretches(const QList<Line> &lines, const LineJoints &joints)
{
    std::vector<std::pair<qsizetype, qsizetype>> stretches;
    std::array<Fits, window> last{}; // of the last lines
    Fits sums{};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Fits fits = fitsBack(lines, joints, i);
        Fits &gone = last[size_t(i % window)];
        for (size_t back = 0; back < fits.size(); ++back)
            sums[back] += fits[back] - gone[back];
        gone = fits;
        if (*std::max_element(sums.begin(), sums.end()) < leastFit)
            continue;
        const qsizetype begin = std::max<qsizetype>(0, i - window - around);
        const qsizetype end = std::min(lines.size() - 1, i + around);
        if (stretches.empty() || begin > stretches.back().second)
            stretches.push_back({begin, end});
        else if (end - stretches.back().first <= longest)
            stretches.back().second = end;
        else if (end > stretches.back().second)
            stretches.push_back({stretches.back().second + 1, end});
    }
    return stretches;
}

} // namespace

std::vector<SideBySide> columnsSideBySide(QStringView page, const QList<Line> &lines, const LineJoints &joints,
                                          PageStrings &strings)
{
    std::vector<SideBySide> found;
    for (const auto &[first, last] : rowStretches(lines, joints)) {
        const Attachments attachments(page, lines, joints, strings, first, last, false);
        const std::vector<char> none(size_t(last - first + 1), noText);
        Search search(lines, joints, attachments, first, last, none);
        search.find();
        Search again(lines, joints, attachments, first, last, search.texts()); // with the words of each text
        again.find();
        again.collect(found);
    }
    return found;
}

} // namespace jianbao::page
