#include "core/page/knots.h"

#include <algorithm>
#include <optional>

namespace jianbao::page {

namespace {

// Gains are natural logarithms.
constexpr double doubtful = 0.0;     // a line that fits the one before it less may go on with another
constexpr double mostStrength = 4.0; // what one line may say for a knot
constexpr double leastStrength = 9.0;
constexpr int leastLines = 3;         // of a knot
constexpr qsizetype farthest = 9;     // lines back to the one that a line goes on with
constexpr qsizetype nearby = 10;      // lines between two of one knot

// A line that fits an earlier one better than the one before it.
struct Leap {
    qsizetype back = 0; // the line that it fits
    double strength = 0;
};

class Finder
{
public:
    Finder(QStringView text, const QList<Line> &lines, const LineJoints &joints)
        : m_text(text), m_lines(lines), m_joints(joints)
    {
    }

    std::vector<Knot> find() const
    {
        std::vector<Knot> found;
        std::optional<Knot> knot;
        const auto finish = [&] {
            if (knot && knot->lines >= leastLines && knot->strength >= leastStrength)
                found.push_back(*knot);
            knot.reset();
        };
        for (qsizetype i = 2; i < m_lines.size(); ++i) {
            if (knot && (i > knot->last + nearby || isTitle(i)))
                finish();
            const std::optional<Leap> leap = leapTo(i);
            if (!leap)
                continue;
            if (!knot)
                knot = Knot{leap->back, i, i, 0, 0};
            knot->reach = std::min(knot->reach, leap->back);
            knot->last = i;
            knot->strength += leap->strength;
            ++knot->lines;
        }
        finish();
        return found;
    }

private:
    std::optional<Leap> leapTo(qsizetype line) const
    {
        if (!m_joints.wrapped(line) || m_joints.beginsItem(line))
            return std::nullopt;
        const double plain = m_joints.gain(line - 1, line);
        if (plain >= doubtful)
            return std::nullopt;
        Leap best;
        for (qsizetype back = 2; back <= std::min(farthest, line) && !isTitle(line - back); ++back) {
            const double strength = std::min(mostStrength, m_joints.gain(line - back, line) - plain);
            if (strength > best.strength)
                best = {line - back, strength};
        }
        return best.strength > 0 ? std::optional(best) : std::nullopt;
    }

    // A line alone between blank ones, or the first of two that look like it.
    bool isTitle(qsizetype line) const
    {
        if (!m_joints.wrapped(line))
            return true;
        if (m_lines[line].blankBefore == 0)
            return false;
        const bool last = line + 1 == m_lines.size();
        if (last || m_lines[line + 1].blankBefore > 0)
            return !m_joints.fills(line) && !m_lines[line].range.of(m_text).endsWith(u'。');
        return m_joints.looksAlone(line) && m_joints.looksAlone(line + 1);
    }

    QStringView m_text;
    const QList<Line> &m_lines;
    const LineJoints &m_joints;
};

} // namespace

std::vector<Knot> knotsOf(QStringView text, const QList<Line> &lines, const LineJoints &joints)
{
    return Finder(text, lines, joints).find();
}

} // namespace jianbao::page
