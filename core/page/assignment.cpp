#include "core/page/assignment.h"

#include <cstddef>
#include <limits>

namespace jianbao::page {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double forbidden = 1e6;

// The square Hungarian method with potentials; rows and columns count from 1 inside.
std::vector<int> solve(const std::vector<std::vector<double>> &cost)
{
    const size_t n = cost.size();
    std::vector<double> rowPotential(n + 1, 0);
    std::vector<double> columnPotential(n + 1, 0);
    std::vector<size_t> rowOf(n + 1, 0);
    std::vector<size_t> way(n + 1, 0);
    for (size_t row = 1; row <= n; ++row) {
        rowOf[0] = row;
        size_t column = 0;
        std::vector<double> least(n + 1, infinite);
        std::vector<bool> used(n + 1, false);
        do {
            used[column] = true;
            const size_t current = rowOf[column];
            double delta = infinite;
            size_t next = 0;
            for (size_t j = 1; j <= n; ++j) {
                if (used[j])
                    continue;
                const double reduced = cost[current - 1][j - 1] - rowPotential[current] - columnPotential[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    way[j] = column;
                }
                if (least[j] < delta) {
                    delta = least[j];
                    next = j;
                }
            }
            for (size_t j = 0; j <= n; ++j) {
                if (used[j]) {
                    rowPotential[rowOf[j]] += delta;
                    columnPotential[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        do {
            rowOf[column] = rowOf[way[column]];
            column = way[column];
        } while (column != 0);
    }
    std::vector<int> columnOfRow(n, -1);
    for (size_t j = 1; j <= n; ++j)
        columnOfRow[rowOf[j] - 1] = int(j) - 1;
    return columnOfRow;
}

} // namespace

Assignment cheapestAssignment(const std::vector<std::vector<double>> &costs, const std::vector<double> &rowAlone,
                              const std::vector<double> &columnAlone)
{
    const size_t rows = rowAlone.size();
    const size_t columns = columnAlone.size();
    const size_t n = rows + columns;
    // Each row has a column of its own for staying alone, each column such a row.
    std::vector<std::vector<double>> square(n, std::vector<double>(n, 0));
    for (size_t i = 0; i < rows; ++i) {
        for (size_t j = 0; j < columns; ++j)
            square[i][j] = costs[i][j];
        for (size_t j = 0; j < rows; ++j)
            square[i][columns + j] = i == j ? rowAlone[i] : forbidden;
    }
    for (size_t i = 0; i < columns; ++i) {
        for (size_t j = 0; j < columns; ++j)
            square[rows + i][j] = i == j ? columnAlone[j] : forbidden;
    }
    Assignment result;
    const std::vector<int> solved = solve(square);
    for (size_t i = 0; i < n; ++i)
        result.cost += square[i][size_t(solved[i])];
    for (size_t i = 0; i < rows; ++i)
        result.columnOfRow.push_back(solved[i] < int(columns) ? solved[i] : -1);
    return result;
}

} // namespace jianbao::page
