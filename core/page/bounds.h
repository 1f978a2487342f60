// What a solution would cost at least with another number of title groups in one gap: nearly always enough to tell that
// it is not cheaper, without assigning its groups.
#pragma once

#include "core/page/solver.h"

#include <vector>

namespace jianbao::page {

class Bounds
{
public:
    // By the prices of a solution of this choice, or of one much like it: any prices give true bounds, though not as good
    // ones. The layout is the choice's and must outlive the object; without prices nothing is known.
    Bounds(const Solver &solver, const Choice &choice, Layout &layout, std::vector<double> prices);

    // The cost of the choice is no less than this.
    [[nodiscard]] double cost() const { return m_cost; }
    // The same with so many groups in the gap.
    [[nodiscard]] double with(const Choice &choice, size_t gap, int groups) const;

private:
    [[nodiscard]] double gapCost(const Choice &choice, size_t gap, int groups) const;

    const Solver &m_solver;
    Layout &m_layout;
    std::vector<double> m_prices;
    double m_cost = 0;
    std::vector<double> m_gapCosts; // the part of each gap
    std::vector<int> m_groups;      // in each gap
    qsizetype m_allGroups = 0;
};

} // namespace jianbao::page
