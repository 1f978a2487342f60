// The cheapest one-to-one assignment (Hungarian method).
#pragma once

#include <memory_resource>
#include <vector>

namespace jianbao::page {

// What it costs to give a row each of the columns, and to leave it alone.
struct AssignmentRow {
    std::pmr::vector<double> costs;
    double alone = 0;
};

// For each row its column, or -1 when leaving it alone is cheaper; a column may stay alone at columnAlone[j].
// O(n³) in the sum of both.
struct Assignment {
    std::vector<int> columnOfRow;
    double cost = 0;
    // What each column is worth: with any prices, no assignment costs less than the sum of the columns' lesser of price
    // and alone and of what is least for each row, its columns costing their prices less; with these it is about that.
    std::vector<double> prices;
};
[[nodiscard]] Assignment cheapestAssignment(const std::vector<const AssignmentRow *> &rows,
                                            const std::vector<double> &columnAlone);

} // namespace jianbao::page
