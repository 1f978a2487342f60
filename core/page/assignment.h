// The cheapest one-to-one assignment (Hungarian method).
#pragma once

#include <vector>

namespace jianbao::page {

// costs[i][j]: what it costs to give row i the column j; all rows are equally long. Gives for each row its column, or
// -1 when leaving it alone (rowAlone[i]) is cheaper; a column may stay alone at columnAlone[j]. O(n³) in the sum of both.
struct Assignment {
    std::vector<int> columnOfRow;
    double cost = 0;
};
[[nodiscard]] Assignment cheapestAssignment(const std::vector<std::vector<double>> &costs,
                                            const std::vector<double> &rowAlone,
                                            const std::vector<double> &columnAlone);

} // namespace jianbao::page
