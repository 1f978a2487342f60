#include "core/page/turnbounds.h"

#include "core/page/prices.h"

#include <algorithm>
#include <limits>
#include <span>

namespace jianbao::page {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr qsizetype mostFewer = 1; // strands that begin or end no more: of more the bounds say nearly nothing
constexpr double rounding = 1e-6; // what sums in another order may differ by, and much more

SettledCosts::Least leastOf(std::span<const double> costs, std::span<const double> prices)
{
    SettledCosts::Least least{std::vector<double>(costs.size() + 1, infinite), std::vector<double>(costs.size() + 1, infinite)};
    for (size_t i = 0; i < costs.size(); ++i)
        least.before[i + 1] = std::min(least.before[i], costs[i] - prices[i]);
    for (size_t i = costs.size(); i > 0; --i)
        least.from[i - 1] = std::min(least.from[i], costs[i - 1] - prices[i - 1]);
    return least;
}

} // namespace

SettledCosts::SettledCosts(const Solver &solver, const Choice &choice, Layout &layout, const std::vector<double> &prices)
    : m_solver(solver), m_choice(choice), m_layout(layout), m_prices(prices), m_known(solver.readings())
{
    for (size_t strand = 0; strand < size_t(layout.textStrands()); ++strand)
        m_lasts.push_back(std::max(m_lasts.empty() ? 0 : m_lasts.back(), layout.last(strand)));
}

const std::vector<SettledCosts::GroupCosts> &SettledCosts::of(size_t gap, int groups) const
{
    std::vector<GroupCosts> &known = m_known[m_solver.gaps()[gap].firstReading + size_t(groups - 1)];
    if (known.empty()) {
        for (const AssignmentRow &row : m_solver.rows(m_choice, m_layout, gap, groups))
            known.push_back(costsOf(m_solver.groupOf(gap, groups, int(known.size())), row));
    }
    return known;
}

SettledCosts::GroupCosts SettledCosts::costsOf(const Group &group, const AssignmentRow &row) const
{
    const size_t strands = size_t(m_layout.textStrands());
    const std::span<const double> costs(row.costs);
    const std::span<const double> prices(m_prices);
    const std::pmr::vector<double> shared = m_solver.sharedWords(group, m_layout);
    return {row.alone, leastOf(costs.first(strands), prices.first(strands)),
            leastOf(costs.subspan(strands), prices.subspan(strands)), {shared.begin(), shared.end()}};
}

size_t SettledCosts::strandsBy(qsizetype node) const
{
    return size_t(std::upper_bound(m_lasts.begin(), m_lasts.end(), node) - m_lasts.begin());
}

size_t SettledCosts::photosBy(qsizetype node) const
{
    const std::vector<Solver::PhotoPlace> &places = m_solver.photoPlaces();
    const auto by = [&](const Solver::PhotoPlace &place) { return place.node <= node; };
    return size_t(std::partition_point(places.begin(), places.end(), by) - places.begin());
}

TurnBounds::TurnBounds(const SettledCosts &settled, const Choice &choice, size_t link, Layout &layout,
                       const std::vector<double> &prices)
    : m_settled(settled), m_solver(settled.solver()), m_layout(layout), m_prices(prices), m_change(layout.change()),
      m_nearer(price::ofPlacesOff(m_change.fewer) + price::ofRanksOff(std::max(m_change.more, m_change.fewer))),
      m_strandsBefore(settled.strandsBy(m_change.first)), m_strandsUpTo(size_t(layout.base()->begun(m_change.last + 1))),
      m_photosBefore(settled.photosBy(m_change.first)), m_photosUpTo(settled.photosBy(m_change.last)),
      m_link(m_solver.links()[link]), m_goesOn(choice.turns[link] == Course::GoesOn)
{
    const std::vector<double> alone = m_solver.aloneCosts(layout);
    qsizetype groups = 0;
    for (size_t g = 0; g < m_solver.gaps().size(); ++g)
        groups += qsizetype(m_solver.gaps()[g].readings[size_t(choice.groupCounts[g] - 1)].groups.size());
    if (prices.size() != alone.size() || groups + 1 > Solver::mostGroups || m_change.fewer > mostFewer) { // nothing is known
        m_cost = -infinite;
        return;
    }
    findFresh();
    m_cost = m_solver.textCost(choice, layout) - rounding;
    for (size_t j = 0; j < alone.size(); ++j)
        m_cost += std::min(alone[j], prices[j]);
    for (size_t g = 0; g < m_solver.gaps().size(); ++g) {
        m_gapCosts.push_back(gapCost(choice, g, choice.groupCounts[g]));
        m_cost += m_gapCosts.back();
    }
}

double TurnBounds::with(const Choice &choice, size_t gap, int groups) const
{
    return m_gapCosts.empty() ? m_cost : m_cost - m_gapCosts[gap] + gapCost(choice, gap, groups);
}

void TurnBounds::findFresh()
{
    for (const Layout::Part &part : m_layout.fresh()) {
        if (m_fresh.empty() || m_fresh.back().strand != part.strand)
            m_fresh.push_back({part.strand, {}});
        std::vector<int> &parents = m_fresh.back().parents;
        const int parent = m_layout.base()->strandOfParagraph()[size_t(part.paragraph)];
        if (std::find(parents.begin(), parents.end(), parent) == parents.end())
            parents.push_back(parent);
    }
}

double TurnBounds::gapCost(const Choice &choice, size_t gap, int groups) const
{
    double cost = m_solver.gaps()[gap].readings[size_t(groups - 1)].cost;
    const std::vector<SettledCosts::GroupCosts> &known = m_settled.of(gap, groups);
    for (size_t rank = 0; rank < known.size(); ++rank)
        cost += groupCost(choice, m_solver.groupOf(gap, groups, int(rank)), known[rank]);
    return cost;
}

// Strands and photos on the group's own side of the change cost what they did, the others perhaps less by what comes between
// or goes. A fresh strand has no more of the group's words than those that its paragraphs were of.
double TurnBounds::groupCost(const Choice &choice, const Group &group, const SettledCosts::GroupCosts &known) const
{
    const bool above = group.gap <= m_change.first;
    const bool below = group.gap > m_change.last;
    const auto &[alone, strands, photos, shared] = known;
    double least = infinite;
    if (above)
        least = std::min({strands.before[m_strandsBefore], photos.before[m_photosBefore],
                          strands.from[m_strandsBefore] - m_nearer, photos.from[m_photosBefore] - m_nearer});
    else if (below)
        least = std::min({strands.from[m_strandsUpTo], photos.from[m_photosUpTo],
                          strands.before[m_strandsUpTo] - m_nearer, photos.before[m_photosUpTo] - m_nearer});
    else
        least = std::min(strands.from.front(), photos.from.front()) - m_nearer;
    // Right before the link the turn says whether a title stands inside of an article.
    const bool near = m_link.start <= group.gap && group.gap <= m_link.headNode;
    if (near)
        least = std::min(least - (m_goesOn ? 0 : price::inOther), m_solver.aloneCost(choice, group));
    else
        least = std::min(least, alone);
    for (const Fresh &fresh : m_fresh) {
        double most = 0;
        for (int parent : fresh.parents)
            most += shared[size_t(parent)];
        if (-price::sharedWords * most - m_prices[size_t(fresh.strand)] < least)
            least = std::min(least, m_solver.costAt(choice, m_layout, group, fresh.strand) - m_prices[size_t(fresh.strand)]);
    }
    return least;
}

} // namespace jianbao::page
