#include "core/page/untangle.h"

#include "core/page/joints.h"
#include "core/page/twotexts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace jianbao::page {

namespace {

// Natural logarithms of how likely the steps are by themselves.
constexpr double goesOn = -0.05;       // a line goes on in the next
constexpr double breaksOff = -3.0;     // it does not
constexpr double atBlank = -0.7;       // either, over a blank line
constexpr double secondOpens = -7.0;   // lines of another text begin to come in between
constexpr double secondOpensItem = -4.5; // … with 本报…讯
constexpr double endsWhole = -1.5;     // one of two texts is at its end, with a sentence
constexpr double endsBroken = -5.0;    // … without
constexpr double bothEnd = -2.0;       // … both at once
constexpr double leastMargin = 4.0;    // by which two texts must explain the lines better than one
constexpr int leastTurns = 3;          // how often the two must take turns

constexpr double doubtful = 0.0; // a line that fits the one before it less may go on with another
constexpr double narrowShare = 0.7;
constexpr qsizetype farthestStart = 40; // lines before the first turn that may be of the two texts
constexpr qsizetype farthestEnd = 80; // lines that the longer text goes on
constexpr size_t farthest = 8; // lines of one text in a row, while another is open
constexpr float never = -1e30f;

// The way to a state of the search.
struct Step {
    signed char from = -1;  // state at the line before
    signed char goesOnWith = 0; // lines back to the one that this line goes on with; 0: it begins
};

// State 0: one text. State k: another text is open, whose last line is k lines back.
using Scores = std::array<float, farthest + 1>;
using Steps = std::array<Step, farthest + 1>;

class Untangler
{
public:
    Untangler(QStringView text, const QList<Line> &lines) : m_text(text), m_lines(lines), m_joints(text, lines)
    {
        weigh();
    }

    QList<Line> untangle()
    {
        if (m_lines.size() < 6)
            return m_lines;
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
            return m_lines;
        search(bestShare);
        trace();
        QList<Line> result;
        result.reserve(m_lines.size());
        qsizetype done = 0;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const qsizetype end = weaveEnd(i);
            if (end == i)
                continue;
            const qsizetype start = textStart(done, i, end);
            while (done < start)
                result.append(m_lines[done++]);
            putApart(start, end, bestShare, result);
            done = i = end + 1;
            if (done < m_lines.size()) {
                result.append(m_lines[done++]);
                result.last().blankBefore = std::max<qsizetype>(1, result.last().blankBefore);
            }
        }
        while (done < m_lines.size())
            result.append(m_lines[done++]);
        return result;
    }

private:
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
        for (qsizetype i = 1; i < m_lines.size(); ++i) {
            m_scores[size_t(i)].fill(never);
            reachOne(i);
            reachTwo(i, std::log(turnShare), std::log(1 - turnShare));
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
        if (turns < leastTurns || two - one < leastMargin)
            return start;
        return textEnd(start, end);
    }

    // The first line behind the title or item before: the first text may have begun there, and the second soon after.
    qsizetype textStart(qsizetype least, qsizetype start, qsizetype end) const
    {
        const bool blanks = hasBlanks(start, end);
        least = std::max(least, start - farthestStart);
        while (start > least && !m_joints.beginsItem(start) && m_joints.wrapped(start - 1) &&
               !m_joints.looksAlone(start - 1) && (blanks || m_lines[start].blankBefore == 0))
            --start;
        return start;
    }

    // The last line before the next title or item: the two texts, or the longer of them, go on until there.
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
                m_joints.looksAlone(end + 1))
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

    void putApart(qsizetype start, qsizetype end, double turnShare, QList<Line> &result) const
    {
        const std::vector<char> texts = tellTexts(m_text, m_lines, m_joints, start, end, turnShare);
        const char last = *std::max_element(texts.begin(), texts.end());
        for (char which = 0; which <= last; ++which) {
            qsizetype before = -1;
            for (qsizetype i = start; i <= end; ++i) {
                if (texts[size_t(i - start)] != which)
                    continue;
                Line line = m_lines[i];
                if (before < 0)
                    line.blankBefore = which > 0 ? 1 : line.blankBefore;
                else if (!m_joints.endsSentence(before))
                    line.blankBefore = 0;
                before = i;
                result.append(line);
            }
        }
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
