// What a solution would cost at least with another number of title groups in one gap: nearly always enough to tell that
// it is not cheaper, without assigning its groups.
#pragma once

#include "core/page/solver.h"

#include <vector>

namespace jianbao::page {

class Bounds
{
public:
    // By the prices of a solution; the choice and the layout as they are now. The layout must outlive the object.
    Bounds(const Solver &solver, const Choice &choice, Layout &layout, Solution solution);

    // The cost with so many groups in the gap is no less than this.
    [[nodiscard]] double with(const Choice &choice, size_t gap, int groups) const;

private:
    [[nodiscard]] double gapCost(const Choice &choice, size_t gap, int groups) const;

    const Solver &m_solver;
    Layout &m_layout;
    std::vector<double> m_prices;
    double m_cost = 0;              // at least, of the solution
    std::vector<double> m_gapCosts; // the part of each gap
    std::vector<int> m_groups;      // in each gap
    qsizetype m_allGroups = 0;
};

} // namespace jianbao::page
