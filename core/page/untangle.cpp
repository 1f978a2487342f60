#include "core/page/untangle.h"

#include "core/page/joints.h"
#include "core/page/knots.h"
#include "core/page/sidebyside.h"
#include "core/page/woventexts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace jianbao::page {

namespace {

// Natural logarithms of how likely the steps are by themselves.
constexpr double goesOn = -0.05;       // a line goes on in the next
constexpr double breaksOff = -4.0;     // it does not
constexpr double atBlank = -0.7;       // either, over a blank line
constexpr double secondOpens = -7.0;   // lines of another text begin to come in between
constexpr double secondOpensItem = -4.5; // … with 本报…讯
constexpr double endsWhole = -1.5;     // one of two texts is at its end, with a sentence
constexpr double endsBroken = -5.0;    // … without
constexpr double bothEnd = -2.0;       // … both at once
constexpr double leastMargin = 4.0;    // by which two texts must explain the lines better than one
constexpr int leastTurns = 3;          // how often the two must take turns
constexpr int leastChanges = 4;        // … told again: from one text to another and back at least twice

constexpr double doubtful = 0.0; // a line that fits the one before it less may go on with another
constexpr double goesOnSurely = 1.0; // a line that looks like a title and fits the one before it so well is none
constexpr double narrowShare = 0.7;
constexpr qsizetype farthestStart = 40; // lines before the first turn that may be of the two texts
constexpr qsizetype farthestEnd = 80; // lines that the longer text goes on
constexpr qsizetype longest = 400; // lines of stretches that are told apart as one
constexpr qsizetype mostWoven = 2000; // … at all, which no page has: what was told is copied again and again
constexpr size_t farthest = 8; // lines of one text in a row, while another is open
constexpr float never = -1e30f;

// The way to a state of the search.
struct Step {
    signed char from = -1;  // state at the line before
    signed char goesOnWith = 0; // lines back to the one that this line goes on with; 0: it begins
};

// Lines of which several texts may come in turn.
struct Stretch {
    qsizetype first = 0;
    qsizetype last = 0;
    const SideBySide *area = nullptr; // where whole columns were read across
};

// How often a line is of another text than the one before it.
int changesOf(const ToldTexts &told)
{
    int changes = 0;
    for (size_t i = 1; i < told.numbers.size(); ++i)
        changes += told.numbers[i] != told.numbers[i - 1];
    return changes;
}

// State 0: one text. State k: another text is open, whose last line is k lines back.
using Scores = std::array<float, farthest + 1>;
using Steps = std::array<Step, farthest + 1>;

class Untangler
{
public:
    Untangler(QStringView text, const QList<Line> &lines) : m_text(text), m_lines(lines), m_joints(text, lines) {}

    QList<Line> untangle()
    {
        if (m_lines.size() < 6)
            return m_lines;
        QList<Line> result;
        result.reserve(m_lines.size());
        PageStrings strings(m_text, m_lines);
        const std::vector<SideBySide> areas = columnsSideBySide(m_text, m_lines, m_joints, strings);
        qsizetype done = 0;
        const auto copyUpTo = [&](qsizetype line) {
            while (done < line)
                result.append(m_lines[done++]);
        };
        for (const Stretch &stretch : withAreas(stretches(), areas)) {
            const qsizetype start = std::max(done, stretch.first);
            if (stretch.last <= start || (stretch.area && stretch.first < done))
                continue;
            copyUpTo(start);
            if (stretch.area) {
                putColumns(*stretch.area, result);
            } else {
                const ToldTexts told = tellTexts(m_text, m_lines, m_joints, strings, start, stretch.last);
                if (changesOf(told) < leastChanges)
                    continue;
                putTexts(start, told, result);
            }
            done = stretch.last + 1;
            if (done < m_lines.size()) {
                result.append(m_lines[done++]);
                result.last().blankBefore = std::max<qsizetype>(1, result.last().blankBefore);
            }
        }
        copyUpTo(m_lines.size());
        return result;
    }

private:
    // The stretches outside of areas that were read across, and these areas, in the order of the page.
    static std::vector<Stretch> withAreas(std::vector<Stretch> stretches, const std::vector<SideBySide> &areas)
    {
        std::erase_if(stretches, [&](const Stretch &stretch) {
            return std::any_of(areas.begin(), areas.end(), [&](const SideBySide &area) {
                return stretch.first <= area.last && area.first <= stretch.last;
            });
        });
        for (const SideBySide &area : areas)
            stretches.push_back({area.first, area.last, &area});
        std::sort(stretches.begin(), stretches.end(), [](const Stretch &a, const Stretch &b) { return a.first < b.first; });
        return stretches;
    }

    // One column behind the other, blank lines around their titles.
    void putColumns(const SideBySide &area, QList<Line> &result) const
    {
        const bool parted = !isUnparted(m_lines);
        const auto columnOf = [&](qsizetype line) { return area.places[size_t(line - area.first)].column; };
        const auto blanksOf = [&](qsizetype before, qsizetype line) {
            const bool begins = parted && area.places[size_t(line - area.first)].begins;
            return begins && m_joints.looksAlone(before) != m_joints.looksAlone(line) ? 1 : blanksInside(before, line);
        };
        putApart(area.first, area.last, area.columns, columnOf, blanksOf, result);
    }

    // One text behind the other, blank lines around the titles that columns have.
    void putTexts(qsizetype first, const ToldTexts &texts, QList<Line> &result) const
    {
        const auto textOf = [&](qsizetype line) { return texts.numbers[size_t(line - first)]; };
        const auto isTitle = [&](qsizetype line) { return texts.titles && m_joints.looksAlone(line); };
        const auto blanksOf = [&](qsizetype before, qsizetype line) {
            const bool title = isTitle(line);
            if (!isTitle(before) && !(title && m_joints.endsSentence(before)))
                return blanksInside(before, line);
            const qsizetype own = m_lines[line].blankBefore;
            return title && isTitle(before) ? own : std::max<qsizetype>(1, own);
        };
        const int count = *std::max_element(texts.numbers.begin(), texts.numbers.end()) + 1;
        putApart(first, first + qsizetype(texts.numbers.size()) - 1, count, textOf, blanksOf, result);
    }

    // Where two texts explain the lines clearly better than one, and more may.
    std::vector<Stretch> stretches()
    {
        std::vector<Stretch> found;
        searchAll();
        for (qsizetype i = 0; i < m_lines.size() && m_two; ++i) {
            const qsizetype end = weaveEnd(i);
            if (end > i) {
                found.push_back({textStart(i, i, hasBlanks(i, end)), textEnd(i, end)});
                i = end;
            }
        }
        if (found.empty())
            return found;
        for (const Knot &knot : knotsOf(m_text, m_lines, m_joints))
            add(knot, found);
        std::sort(found.begin(), found.end(), [](const Stretch &a, const Stretch &b) { return a.first < b.first; });
        std::vector<Stretch> joined;
        for (const Stretch &stretch : found) {
            if (joined.empty() || stretch.first > joined.back().last + 1 || stretch.last - joined.back().first > longest) {
                joined.push_back(stretch);
                continue;
            }
            joined.back().last = std::max(joined.back().last, stretch.last);
        }
        std::vector<Stretch> parts;
        for (Stretch &stretch : joined) {
            for (; stretch.last - stretch.first > mostWoven; stretch.first += mostWoven + 1)
                parts.push_back({stretch.first, stretch.first + mostWoven});
            parts.push_back(stretch);
        }
        return parts;
    }

    // A knot that reaches into a stretch of two texts makes it longer, but not over blank lines that it has not.
    void add(const Knot &knot, std::vector<Stretch> &found) const
    {
        const auto overlaps = [&](const Stretch &stretch) {
            return knot.first <= stretch.last + 1 && stretch.first <= knot.last;
        };
        const auto stretch = std::find_if(found.begin(), found.end(), overlaps);
        if (stretch == found.end())
            return;
        const bool blanks = hasBlanks(stretch->first, stretch->last);
        if (!blanks && hasBlanks(std::min(knot.first, stretch->first), std::max(knot.last, stretch->last)))
            return;
        *stretch = {std::min(textStart(knot.first, knot.reach, blanks), stretch->first),
                    std::max(textEnd(knot.first, knot.last), stretch->last)};
    }

    // Follows the likeliest way over the page, of how often the two texts take turns.
    void searchAll()
    {
        weigh();
        double best = 0;
        double bestShare = 0;
        for (double share : {0.97, 0.75, 0.45}) { // line by line, nearly so, in runs
            search(share);
            const double score = trace();
            if (m_two && (bestShare == 0 || score > best)) {
                best = score;
                bestShare = share;
            }
        }
        if (bestShare == 0)
            return;
        search(bestShare);
        trace();
    }

    void weigh()
    {
        m_gains.assign(size_t(m_lines.size()), {});
        for (qsizetype i = 1; i < m_lines.size(); ++i) {
            const double plain = m_joints.gain(i - 1, i);
            m_gains[size_t(i)][1] = float(plain);
            for (qsizetype back = 2; back <= qsizetype(farthest) + 1 && back <= i; ++back) {
                if (!m_joints.wrapped(i) || !m_joints.wrapped(i - back))
                    continue;
                const double gain = plain < doubtful ? m_joints.gain(i - back, i) : m_joints.quickGain(i - back, i);
                m_gains[size_t(i)][size_t(back)] = float(gain);
            }
        }
    }
    // Of the line's going on with the one so many lines back.
    double gain(qsizetype line, qsizetype back) const { return double(m_gains[size_t(line)][size_t(back)]); }

    double plainGoesOn(qsizetype to) const
    {
        return gain(to, 1) + (m_lines[to].blankBefore > 0 ? atBlank : goesOn);
    }
    double plainBreaks(qsizetype to) const { return m_lines[to].blankBefore > 0 ? atBlank : breaksOff; }
    double closes(qsizetype line) const { return m_joints.endsSentence(line) ? endsWhole : endsBroken; }

    void search(double turnShare)
    {
        m_steps.assign(size_t(m_lines.size()), Steps());
        m_scores.assign(size_t(m_lines.size()), Scores());
        m_scores[0].fill(never);
        m_scores[0][0] = 0;
        const double turn = std::log(turnShare);
        const double stay = std::log(1 - turnShare);
        for (qsizetype i = 1; i < m_lines.size(); ++i) {
            m_scores[size_t(i)].fill(never);
            reachOne(i);
            reachTwo(i, turn, stay);
        }
    }

    void offer(qsizetype i, size_t state, size_t from, double gain, qsizetype goesOnWith)
    {
        const float score = m_scores[size_t(i - 1)][from] + float(gain);
        if (score <= m_scores[size_t(i)][state])
            return;
        m_scores[size_t(i)][state] = score;
        m_steps[size_t(i)][state] = {static_cast<signed char>(from), static_cast<signed char>(goesOnWith)};
    }

    void reachOne(qsizetype i)
    {
        offer(i, 0, 0, plainGoesOn(i), 1);
        offer(i, 0, 0, plainBreaks(i), 0);
        for (size_t k = 1; k <= farthest && qsizetype(k) < i; ++k) {
            if (m_scores[size_t(i - 1)][k] <= never)
                continue;
            const qsizetype other = i - 1 - qsizetype(k);
            offer(i, 0, k, gain(i, 1) + closes(other), 1);
            offer(i, 0, k, gain(i, 1 + qsizetype(k)) + closes(i - 1), 1 + qsizetype(k));
            offer(i, 0, k, closes(other) + closes(i - 1) + bothEnd, 0);
        }
    }

    void reachTwo(qsizetype i, double turn, double stay)
    {
        if (!m_joints.wrapped(i) || !m_joints.wrapped(i - 1))
            return;
        offer(i, 1, 0, m_joints.beginsItem(i) ? secondOpensItem : secondOpens, 0);
        for (size_t k = 1; k <= farthest && qsizetype(k) < i; ++k) {
            if (m_scores[size_t(i - 1)][k] <= never)
                continue;
            const qsizetype back = 1 + qsizetype(k);
            offer(i, 1, k, gain(i, back) + turn, back);
            if (k < farthest)
                offer(i, k + 1, k, gain(i, 1) + stay, 1);
        }
    }

    // Follows the best way back; gives its score.
    double trace()
    {
        const size_t count = size_t(m_lines.size());
        m_states.assign(count, 0);
        m_before.assign(count, -1);
        size_t state = 0; // a second text that is open at the page's end was closed there
        double best = m_scores[count - 1][0];
        for (size_t k = 1; k <= farthest && k < count; ++k) {
            const double score = m_scores[count - 1][k] + closes(qsizetype(count - 1 - k)) + closes(qsizetype(count - 1));
            if (score > best) {
                best = score;
                state = k;
            }
        }
        m_two = false;
        for (size_t i = count - 1; i > 0; --i) {
            m_states[i] = int(state);
            m_two = m_two || state > 0;
            const Step &step = m_steps[i][state];
            m_before[i] = step.goesOnWith == 0 ? -1 : qsizetype(i) - step.goesOnWith;
            state = size_t(step.from);
        }
        return best;
    }

    // The last line of the woven stretch that begins at this line; the line itself where none does.
    qsizetype weaveEnd(qsizetype start) const
    {
        qsizetype end = start;
        while (end + 1 < m_lines.size() && m_states[size_t(end + 1)] > 0)
            ++end;
        if (end == start)
            return start;
        int turns = 0;
        double one = 0;
        for (qsizetype i = start + 1; i <= end; ++i) {
            turns += m_states[size_t(i)] == 1;
            one += std::max(plainGoesOn(i), plainBreaks(i));
        }
        double two = m_scores[size_t(end)][size_t(m_states[size_t(end)])] - m_scores[size_t(start)][0];
        if (end + 1 < m_lines.size()) { // with the step out of it
            two = m_scores[size_t(end + 1)][0] - m_scores[size_t(start)][0];
            one += std::max(plainGoesOn(end + 1), plainBreaks(end + 1));
        }
        return turns < leastTurns || two - one < leastMargin ? start : end;
    }

    // The first line behind the title or item before: the first text may have begun there, and the others soon after.
    // reach: a line that surely belongs to them.
    qsizetype textStart(qsizetype start, qsizetype reach, bool blanks) const
    {
        const qsizetype least = std::max<qsizetype>(0, reach - farthestStart);
        const auto first = [&](qsizetype line) { // of its text, and no other one that is broken off there
            return m_joints.beginsItem(line) && (m_joints.endsSentence(line - 1) || m_lines[line].blankBefore > 0);
        };
        while (start > least && (start > reach || !first(start)) && m_joints.wrapped(start - 1) &&
               !m_joints.looksAlone(start - 1) && (blanks || m_lines[start].blankBefore == 0))
            --start;
        return start;
    }

    // The last line before the next title or item: the texts, or the longest of them, go on until there.
    qsizetype textEnd(qsizetype start, qsizetype end) const
    {
        double widest = 0;
        for (qsizetype i = start; i <= end; ++i)
            widest = std::max(widest, m_lines[i].width);
        const bool blanks = hasBlanks(start, end);
        const qsizetype most = std::min(m_lines.size() - 1, end + farthestEnd);
        for (; end < most && m_joints.wrapped(end + 1); ++end) {
            const bool parted = m_lines[end + 1].blankBefore > 0;
            const bool begins = m_joints.beginsItem(end + 1);
            const bool breaks = parted && m_states[size_t(end + 1)] == 0 && m_before[size_t(end + 1)] < 0;
            const bool narrow = parted && m_lines[end + 1].width < narrowShare * widest; // a photo's caption
            if (begins || narrow || (!blanks && (breaks || (parted && !m_joints.endsSentence(end)))) ||
                (m_joints.looksAlone(end + 1) && m_joints.gain(end, end + 1) < goesOnSurely))
                break;
        }
        return end;
    }

    // Whether the two texts keep their blank lines.
    bool hasBlanks(qsizetype start, qsizetype end) const
    {
        return std::any_of(m_lines.begin() + start + 1, m_lines.begin() + end + 1,
                           [](const Line &line) { return line.blankBefore > 0; });
    }

    // The lines from first to last by their numbers, from 0 up to count: numberOf(line). blanksOf(before, line): blank
    // lines before one behind another of its number.
    template<typename NumberOf, typename BlanksOf>
    void putApart(qsizetype first, qsizetype last, int count, NumberOf numberOf, BlanksOf blanksOf,
                  QList<Line> &result) const
    {
        for (int number = 0; number < count; ++number) {
            qsizetype before = -1;
            for (qsizetype i = first; i <= last; ++i) {
                if (numberOf(i) != number)
                    continue;
                Line line = m_lines[i];
                if (before >= 0)
                    line.blankBefore = blanksOf(before, i);
                else if (number > 0)
                    line.blankBefore = 1;
                before = i;
                result.append(line);
            }
        }
    }

    // Where nothing begins: what breaks off goes on at once.
    qsizetype blanksInside(qsizetype before, qsizetype line) const
    {
        return m_joints.endsSentence(before) ? m_lines[line].blankBefore : 0;
    }

    QStringView m_text;
    const QList<Line> &m_lines;
    LineJoints m_joints;
    std::vector<std::array<float, farthest + 2>> m_gains; // per line, by how many lines back
    std::vector<Scores> m_scores;
    std::vector<Steps> m_steps;
    std::vector<int> m_states;
    bool m_two = false; // anywhere on the page
    std::vector<qsizetype> m_before; // the line each goes on with, -1: none
};

} // namespace

QList<Line> untangled(QStringView text, QList<Line> lines)
{
    return Untangler(text, lines).untangle();
}

} // namespace jianbao::page
