#include "core/page/bounds.h"

#include <algorithm>
#include <limits>

namespace jianbao::page {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double rounding = 1e-6; // what sums in another order may differ by, and much more

} // namespace

Bounds::Bounds(const Solver &solver, const Choice &choice, Layout &layout, std::vector<double> prices)
    : m_solver(solver), m_layout(layout), m_prices(std::move(prices)), m_groups(choice.groupCounts)
{
    for (size_t g = 0; g < m_groups.size(); ++g)
        m_allGroups += qsizetype(solver.gaps()[g].readings[size_t(m_groups[g] - 1)].groups.size());
    const std::vector<double> alone = solver.aloneCosts(layout);
    if (m_prices.size() != alone.size() || m_allGroups > Solver::mostGroups) {
        m_cost = -infinite;
        return;
    }
    m_gapCosts.reserve(m_groups.size());
    m_cost = solver.textCost(choice, layout) - rounding;
    for (size_t j = 0; j < alone.size(); ++j)
        m_cost += std::min(alone[j], m_prices[j]);
    for (size_t g = 0; g < m_groups.size(); ++g) {
        m_gapCosts.push_back(gapCost(choice, g, m_groups[g]));
        m_cost += m_gapCosts.back();
    }
}

double Bounds::with(const Choice &choice, size_t gap, int groups) const
{
    if (m_gapCosts.empty() || m_allGroups + groups - m_groups[gap] > Solver::mostGroups)
        return -infinite;
    return m_cost - m_gapCosts[gap] + gapCost(choice, gap, groups);
}

// The gap's groups, each where it costs least, whichever others are there.
double Bounds::gapCost(const Choice &choice, size_t gap, int groups) const
{
    double cost = m_solver.gaps()[gap].readings[size_t(groups - 1)].cost;
    for (const AssignmentRow &row : m_solver.rows(choice, m_layout, gap, groups)) {
        double least = row.alone;
        for (size_t j = 0; j < m_prices.size(); ++j)
            least = std::min(least, row.costs[j] - m_prices[j]);
        cost += least;
    }
    return cost;
}

} // namespace jianbao::page
