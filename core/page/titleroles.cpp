#include "core/page/titleroles.h"

#include "core/page/signs.h"

#include <algorithm>

namespace jianbao::page {

namespace {

constexpr double muchNarrower = 0.7; // a place above or below a headline is narrower than its lines
constexpr double muchLonger = 6; // a subheadline is longer than its headline by this

// What tells of two lines which is the kicker: it says what the occasion was, where or of whom.
constexpr double ofOccasion = 2.5;  // 全县…会召开, …时强调
constexpr double ofSubject = 2.0;   // 记…, 对话…
constexpr double ofTopic = 1.2;     // 一座…的…, …之后
constexpr double ofHalves = 1.5;    // a headline has two halves: 渠水先到 沙地后灌
constexpr double leastBelow = 3.0;  // so much must speak for a kicker below its headline
constexpr double ofPageHabit = 1.6; // … less where the page's others stand there

double kickerSigns(const TitleFacts &title)
{
    double sum = title.occasion ? ofOccasion : 0;
    if (signs::startsWithAny(title.text, signs::subjectWords()))
        sum += ofSubject;
    const bool one = title.text.front() == u'一' && title.text.indexOf(u'的') > 2; // 一座…的…
    if (one || signs::endsWithAny(title.text, signs::topicEnds()))
        sum += ofTopic;
    const bool halves = title.lines > 1 || title.text.contains(u' ') || title.text.contains(u'　');
    return sum - (halves ? ofHalves : 0);
}

} // namespace

TitleRoles::TitleRoles(const PageStages &stages) : m_stages(stages)
{
    double above = 0;
    double below = 0;
    for (const Strand &strand : stages.arrangement.strands) {
        if (strand.titles.isEmpty())
            continue;
        const bool first = stages.isPlace(stages.titles[strand.titles.first()].text.section(u'\n', 0, 0));
        const bool last = stages.isPlace(stages.titles[strand.titles.last()].text.section(u'\n', -1));
        above += first && !last;
        below += last && !first;
    }
    m_kickersBelow = (below - above) / (above + below + 1);
}

QList<TitleLine> TitleRoles::linesOf(const Strand &strand) const
{
    QList<TitleLine> lines;
    QList<qsizetype> mains; // units that are neither place nor subheadline, nor further lines of such a one
    qsizetype above = -2;   // the unit before, if it was one or a line of one
    for (qsizetype unit : strand.titles) {
        const TitleFacts &facts = m_stages.titles[unit];
        if (facts.place || facts.dash)
            continue;
        if (!facts.tight || above != unit - 1)
            mains.append(unit);
        above = unit;
    }
    const qsizetype headline = headlineOf(mains);
    const bool kickerBelow = mains.size() == 2 && headline == mains.first() && isKickerBelow(mains[0], mains[1]);
    for (qsizetype unit : strand.titles) {
        const TitleFacts &facts = m_stages.titles[unit];
        BlockRole role = BlockRole::Headline;
        if (facts.dash && strand.titles.size() > 1)
            role = BlockRole::Subheadline;
        else if (facts.place && !mains.isEmpty())
            role = BlockRole::Kicker;
        else if (facts.tight && !mains.contains(unit) && !lines.isEmpty())
            role = lines.last().role;
        else if (headline >= 0 && unit != headline)
            role = unit < headline || (kickerBelow && unit == mains[1]) ? BlockRole::Kicker : BlockRole::Subheadline;
        const qsizetype first = lines.size();
        for (qsizetype p : m_stages.stream.units[unit].pieces) {
            for (qsizetype line = m_stages.pieces[p].first; line <= m_stages.pieces[p].last; ++line)
                lines.append({line, role});
        }
        markPlaces(lines, first);
    }
    return lines;
}

// The place above or below the lines of a headline that nothing parts from it.
void TitleRoles::markPlaces(QList<TitleLine> &lines, qsizetype first) const
{
    if (lines.size() - first < 2)
        return;
    const auto widthAt = [&](qsizetype i) { return m_stages.lines[lines[i].line].width; };
    double widest = 0;
    for (qsizetype i = first; i < lines.size(); ++i)
        widest = std::max(widest, widthAt(i));
    for (qsizetype i : {first, lines.size() - 1}) {
        const bool usual = i > first && m_kickersBelow > 0.5; // a page that has them there may have wider ones
        if (widthAt(i) <= (usual ? 1 : muchNarrower) * widest && m_stages.isPlace(lineText(lines[i].line))) {
            lines[i].role = BlockRole::Kicker;
            return;
        }
    }
}

// Whether the lower of two units is the kicker, though kickers stand above their headlines.
bool TitleRoles::isKickerBelow(qsizetype upper, qsizetype lower) const
{
    const double signs = kickerSigns(m_stages.titles[lower]) - kickerSigns(m_stages.titles[upper]);
    return signs + ofPageHabit * m_kickersBelow >= leastBelow;
}

// Of several title units the headline: the second, where the first is not clearly shorter and it is no kicker.
qsizetype TitleRoles::headlineOf(const QList<qsizetype> &mains) const
{
    if (mains.isEmpty())
        return -1;
    if (mains.size() == 1 || (mains.size() == 2 && isKickerBelow(mains[0], mains[1])))
        return mains.first();
    const TitleFacts &first = m_stages.titles[mains[0]];
    const TitleFacts &second = m_stages.titles[mains[1]];
    const bool longer = second.width / second.lines >= first.width / first.lines + muchLonger;
    const bool subheadline = mains.size() == 2 && longer && !first.time;
    return subheadline ? mains[0] : mains[1];
}

QString TitleRoles::lineText(qsizetype line) const
{
    const auto found = std::partition_point(m_stages.pieces.begin(), m_stages.pieces.end(),
                                            [&](const Piece &candidate) { return candidate.last < line; });
    const int number = int(line - found->first);
    return found->text.section(u'\n', number, number);
}

} // namespace jianbao::page
