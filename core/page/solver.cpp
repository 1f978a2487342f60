#include "core/page/solver.h"

#include "core/page/assignment.h"
#include "core/page/prices.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace jianbao::page {

namespace {

constexpr qsizetype mostGroups = 80;    // in one assignment; the rest of a longer row of titles is left as banners
constexpr double sharedBySome = 0.25;   // a share of words that tells something
constexpr double sharedBySeveral = 0.7; // the second article shares nearly as much as the first

// Units of one title find their words in one article.
double togetherCost(const std::vector<double> &above, const std::vector<double> &below)
{
    double agree = 0;
    for (size_t i = 0; i < above.size(); ++i)
        agree = std::max(agree, std::min(above[i], below[i]));
    const auto best = [](const std::vector<double> &shares) {
        return shares.empty() ? 0.0 : *std::max_element(shares.begin(), shares.end());
    };
    return price::wordsApart * (std::min(best(above), best(below)) - agree);
}

} // namespace

// Where a text strand lies.
struct Solver::Extent {
    qsizetype first = 0; // node
    qsizetype last = 0;
};

// Where all of them lie; they are in the order of their heads.
struct Solver::Places {
    std::vector<Extent> extents;
    std::vector<qsizetype> ends; // last nodes, ascending

    // How many strands begin between a gap and a strand (0: the next), negative when it began before.
    [[nodiscard]] int after(qsizetype gap, size_t strand) const
    {
        const auto begun = std::partition_point(extents.begin(), extents.end(),
                                                [&](const Extent &extent) { return extent.first < gap; });
        return int(strand) - int(begun - extents.begin());
    }
    // Likewise for ends (-1: the last that ended).
    [[nodiscard]] int before(qsizetype gap, size_t strand) const
    {
        const auto rank = [&](qsizetype node) {
            return int(std::lower_bound(ends.begin(), ends.end(), node) - ends.begin());
        };
        return rank(extents[strand].last) - rank(gap);
    }
};

Solver::Solver(const Stream &stream, const QList<Piece> &pieces, const QList<TitleFacts> &titles)
    : m_stream(stream), m_titles(titles), m_words(stream, pieces, titles), m_links(linksOf(stream, pieces))
{
    weighBanners();
    findGaps();
}

// The name of a column over several items shares its words with more than one of them.
void Solver::weighBanners()
{
    Solution certain; // articles begin only where they surely do
    for (const Link &link : m_links)
        certain.strandOfParagraph.push_back(link.forced ? certain.textStrands++
                                                        : certain.strandOfParagraph[size_t(link.before)]);
    std::vector<double> above;
    for (qsizetype unit = 0; unit < m_titles.size(); ++unit) {
        const std::vector<double> shares = sharedWords({unit, unit, 0, 0, 1}, certain);
        m_together.push_back(unit > 0 ? togetherCost(above, shares) : 0);
        std::vector<double> sorted(shares.begin(), shares.begin() + certain.textStrands);
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
        const bool several = sorted.size() > 1 && sorted[0] >= sharedBySome && sorted[1] >= sharedBySeveral * sorted[0];
        const bool may = !m_titles[unit].place && !m_titles[unit].dash && m_titles[unit].lines == 1;
        m_banner.push_back(std::max(0.3, m_titles[unit].banner - (several && may ? price::bannerOfSeveral : 0)));
        above = shares;
    }
}

void Solver::findGaps()
{
    double joined = 0;
    double several = 0;
    for (qsizetype i = 0; i < m_stream.units.size();) {
        qsizetype last = i;
        while (last + 1 < m_stream.units.size() && m_stream.units[last + 1].gap == m_stream.units[i].gap)
            ++last;
        m_gaps.push_back({m_stream.units[i].gap, i, last, {}});
        ++several;
        joined += last > i || m_titles[i].lines > 1;
        i = last + 1;
    }
    const double habit = several > 1 ? joined / several : 0.5;
    for (Gap &gap : m_gaps)
        gap.readings = readingsOf(m_titles, m_banner, m_together, gap.first, gap.last, habit);
}

Solution Solver::solve(const Choice &choice) const
{
    Solution s;
    s.strandOfParagraph.assign(m_links.size(), 0);
    for (size_t p = 0; p < m_links.size(); ++p) {
        const Turn turn = choice.turns[p];
        s.cost += m_links[p].cost(turn);
        s.strandOfParagraph[p] = turn == Turn::Begins ? s.textStrands++ : s.strandOfParagraph[size_t(m_links[p].from(turn))];
    }
    s.cost += namesCost(s);
    for (size_t g = 0; g < m_gaps.size(); ++g) {
        const Reading &reading = m_gaps[g].readings[size_t(choice.groupCounts[g] - 1)];
        s.cost += reading.cost;
        int rank = 0;
        for (const auto &[first, last] : reading.groups)
            s.groups.push_back({first, last, m_gaps[g].at, rank++, int(reading.groups.size())});
    }
    assign(choice, s);
    return s;
}

// An article names its people at its head or at its end; 本报讯 may do without.
double Solver::namesCost(const Solution &s) const
{
    constexpr char before = 1;
    constexpr char behind = 2;
    constexpr char wire = 4;
    std::vector<char> names(size_t(s.textStrands), 0);
    for (size_t p = 0; p < m_links.size(); ++p) {
        char &where = names[size_t(s.strandOfParagraph[p])];
        where = char(where | (m_links[p].namesBefore ? before : 0) | (m_links[p].namesBehind ? behind : 0) |
                     (m_stream.paragraphs[qsizetype(p)].dateline ? wire : 0));
    }
    return price::uncredited * double(std::count(names.begin(), names.end(), 0)) +
           price::creditedTwice * double(std::count_if(names.begin(), names.end(), [](char where) {
               return (where & before) != 0 && (where & behind) != 0;
           }));
}

Solver::Places Solver::placesOf(const Solution &s) const
{
    Places places;
    places.extents.assign(size_t(s.textStrands), Extent{m_stream.nodes.size(), -1});
    for (size_t p = 0; p < s.strandOfParagraph.size(); ++p) {
        Extent &extent = places.extents[size_t(s.strandOfParagraph[p])];
        extent.first = std::min(extent.first, m_links[p].headNode);
        extent.last = std::max(extent.last, m_links[p].lastNode);
    }
    for (const Extent &extent : places.extents)
        places.ends.push_back(extent.last);
    std::sort(places.ends.begin(), places.ends.end());
    return places;
}

void Solver::assign(const Choice &choice, Solution &s) const
{
    const Places places = placesOf(s);
    const size_t strands = size_t(s.textStrands);
    const size_t photos = size_t(m_stream.photos.size());
    std::vector<double> columnAlone(strands + photos, 0);
    std::fill_n(columnAlone.begin(), strands, price::untitled);
    std::vector<double> rowAlone;
    for (const Group &group : s.groups) {
        rowAlone.push_back(aloneCost(choice, group));
        const std::vector<double> shared = sharedWords(group, s);
        std::vector<double> row(strands + photos, 0);
        for (size_t j = 0; j < strands; ++j)
            row[j] = placeCost(choice, group, places, j) - price::sharedWords * shared[j];
        for (size_t j = 0; j < photos; ++j) {
            row[strands + j] = price::photoTitle + (nearPhoto(group, qsizetype(j)) ? 0 : price::photoFar) -
                               price::sharedWords * shared[strands + j];
        }
        s.costs.push_back(std::move(row));
    }
    if (s.groups.size() > size_t(mostGroups)) {
        s.columnOfGroup.assign(s.groups.size(), -1);
        return;
    }
    const Assignment assignment = cheapestAssignment(s.costs, rowAlone, columnAlone);
    s.columnOfGroup = assignment.columnOfRow;
    s.cost += assignment.cost;
}

// Whether the title stands before or behind its article, counting those in between; a title may stand inside.
double Solver::placeCost(const Choice &choice, const Group &group, const Places &places, size_t strand,
                         QList<TitleReason> *reasons) const
{
    const auto add = [&](TitleSign sign, double cost) {
        if (reasons != nullptr && cost != 0)
            reasons->append({sign, cost});
        return cost;
    };
    const Extent &extent = places.extents[strand];
    if (extent.first < group.gap && group.gap <= extent.last)
        return add(TitleSign::Inside, price::inside);
    const auto offRow = [&](int place) { return place < 0 ? -place : std::max(0, place - group.companions + 1); };
    const int after = places.after(group.gap, strand);
    const int behind = places.before(group.gap, strand) + group.companions; // 0 … companions - 1: right before
    const auto cost = [&](int place, bool usual) {
        return price::perPlaceOff * offRow(place) + price::perRankOff * std::abs(place - group.rank) +
               (usual ? 0 : price::againstHabit);
    };
    const bool above = cost(after, choice.titlesBefore) <= cost(behind, !choice.titlesBefore);
    const int place = above ? after : behind;
    double sum = add(TitleSign::Between, price::perPlaceOff * offRow(place));
    sum += add(TitleSign::Order, price::perRankOff * std::abs(place - group.rank));
    sum += add(TitleSign::AgainstHabit, above == choice.titlesBefore ? 0 : price::againstHabit);
    return sum + add(TitleSign::InOther, paragraphAround(choice, group.gap) >= 0 ? price::inOther : 0);
}

bool Solver::nearPhoto(const Group &group, qsizetype photo) const
{
    for (qsizetype i = std::max<qsizetype>(0, group.gap - 1); i <= group.gap && i < m_stream.nodes.size(); ++i) {
        if (m_stream.nodes[i].photo == photo)
            return true;
    }
    return false;
}

double Solver::aloneCost(const Choice &choice, const Group &group) const
{
    double banners = 0;
    for (qsizetype unit = group.first; unit <= group.last; ++unit)
        banners += m_banner[size_t(unit)];
    const qsizetype p = group.first == group.last ? paragraphAround(choice, group.gap) : -1;
    return p < 0 ? banners : std::min(banners, crossheadCost(choice, group.first));
}

qsizetype Solver::crossheadOf(const Choice &choice, const Group &group) const
{
    const qsizetype p = group.first == group.last ? paragraphAround(choice, group.gap) : -1;
    return p < 0 || m_banner[size_t(group.first)] < crossheadCost(choice, group.first) ? -1 : p;
}

double Solver::crossheadCost(const Choice &choice, qsizetype unit) const
{
    double cost = m_titles[unit].crosshead;
    for (qsizetype other : {unit - 1, unit + 1}) {
        if (other >= 0 && other < m_titles.size() && paragraphAround(choice, m_stream.units[other].gap) >= 0)
            cost -= 0.5 * likeness(m_titles[unit], m_titles[other]);
    }
    return std::max(0.0, cost);
}

// The paragraph that goes on its strand across this gap; -1: an article ends or begins there.
qsizetype Solver::paragraphAround(const Choice &choice, qsizetype gap) const
{
    for (qsizetype node = gap; node < m_stream.nodes.size(); ++node) {
        const Node &n = m_stream.nodes[node];
        if (n.paragraph < 0)
            continue;
        const bool within = n.head && choice.turns[size_t(n.paragraph)] == Turn::GoesOn;
        return within && m_links[size_t(n.paragraph)].start <= gap ? n.paragraph : -1;
    }
    return -1;
}

// For each strand and photo the share of the words of the group's most telling unit that occur in it, rare ones weighing
// more. The best unit counts, the others add a little: a group must not gain by giving up a unit that shares less.
std::vector<double> Solver::sharedWords(const Group &group, const Solution &s) const
{
    const size_t columns = size_t(s.textStrands) + size_t(m_stream.photos.size());
    std::vector<double> best(columns, 0);
    for (qsizetype unit = group.first; unit <= group.last; ++unit) {
        const std::vector<double> shares = m_words.shares(unit, s.strandOfParagraph, s.textStrands, columns);
        for (size_t i = 0; i < columns; ++i)
            best[i] = std::max(best[i], shares[i]) + price::otherUnits * std::min(best[i], shares[i]);
    }
    return best;
}

QList<TitleReason> Solver::reasons(const Choice &choice, const Solution &solution, size_t group, int column) const
{
    QList<TitleReason> reasons;
    const Group &titles = solution.groups[group];
    const double shared = sharedWords(titles, solution)[size_t(column)];
    if (shared > 0)
        reasons.append({TitleSign::SharedWords, -price::sharedWords * shared});
    if (column < solution.textStrands) {
        placeCost(choice, titles, placesOf(solution), size_t(column), &reasons);
    } else {
        reasons.append({TitleSign::Photo, price::photoTitle});
        if (!nearPhoto(titles, column - solution.textStrands))
            reasons.append({TitleSign::PhotoFar, price::photoFar});
    }
    return reasons;
}

} // namespace jianbao::page
