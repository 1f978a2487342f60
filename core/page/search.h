// The cheapest reading of the page, by changing one decision at a time.
#pragma once

#include "core/page/solver.h"

#include <vector>

namespace jianbao::page {

struct Found {
    Choice choice;
    double cost = 0;
    std::vector<double> linkMargins; // per paragraph: what the other reading of its link would cost more
};

// With the page's titles before or behind their articles, whichever is cheaper.
[[nodiscard]] Found searchChoice(const Solver &solver);

} // namespace jianbao::page
