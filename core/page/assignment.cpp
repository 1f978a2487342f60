#include "core/page/assignment.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace jianbao::page {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

// The square Hungarian method with potentials: each row has a column of its own for staying alone, each column such a
// row, at no cost where those two meet. Rows and columns count from 1 inside. What is in no one's reach (another row's
// own column) is left out, so that a row looks at half of the square.
class Square
{
public:
    Square(const std::vector<const AssignmentRow *> &rows, const std::vector<double> &columnAlone)
        : m_rows(rows), m_columnAlone(columnAlone), m_size(rows.size() + columnAlone.size()),
          m_rowPotential(m_size + 1, 0), m_columnPotential(m_size + 1, 0), m_rowOf(m_size + 1, 0), m_way(m_size + 1, 0),
          m_least(m_size + 1, 0), m_used(m_size + 1, 0)
    {
    }

    Assignment solve()
    {
        for (size_t row = 1; row <= m_size; ++row)
            add(row);
        std::vector<size_t> columnOf(m_size + 1, 0);
        for (size_t column = 1; column <= m_size; ++column)
            columnOf[m_rowOf[column]] = column;
        Assignment result;
        for (size_t row = 1; row <= m_size; ++row)
            result.cost += costAt(row, columnOf[row]);
        for (size_t row = 1; row <= m_rows.size(); ++row)
            result.columnOfRow.push_back(columnOf[row] <= columns() ? int(columnOf[row]) - 1 : -1);
        const auto own = m_columnPotential.begin() + 1 + std::ptrdiff_t(columns());
        const double level = own == m_columnPotential.end() ? 0 : *std::max_element(own, m_columnPotential.end());
        for (size_t column = 1; column <= columns(); ++column)
            result.prices.push_back(m_columnPotential[column] - level);
        return result;
    }

private:
    size_t columns() const { return m_columnAlone.size(); }

    double costAt(size_t row, size_t column) const
    {
        if (row > m_rows.size())
            return column <= columns() ? m_columnAlone[column - 1] : 0;
        return column <= columns() ? m_rows[row - 1]->costs[column - 1] : m_rows[row - 1]->alone;
    }

    // Finds the row a column, by the shortest way of rows that make room.
    void add(size_t row)
    {
        std::fill(m_least.begin(), m_least.end(), infinite);
        std::fill(m_used.begin(), m_used.end(), char(0));
        m_rowOf[0] = row;
        size_t column = 0;
        do {
            m_used[column] = 1;
            reachFrom(column);
            column = nearest();
        } while (m_rowOf[column] != 0);
        do {
            m_rowOf[column] = m_rowOf[m_way[column]];
            column = m_way[column];
        } while (column != 0);
    }

    void reachFrom(size_t from)
    {
        const size_t row = m_rowOf[from];
        const double potential = m_rowPotential[row];
        const auto reach = [&](size_t column, double cost) {
            const double reduced = cost - potential - m_columnPotential[column];
            if (m_used[column] == 0 && reduced < m_least[column]) {
                m_least[column] = reduced;
                m_way[column] = from;
            }
        };
        if (row > m_rows.size()) {
            const size_t own = row - m_rows.size();
            reach(own, m_columnAlone[own - 1]);
            for (size_t column = columns() + 1; column <= m_size; ++column)
                reach(column, 0);
            return;
        }
        const std::vector<double> &costs = m_rows[row - 1]->costs;
        for (size_t column = 1; column <= columns(); ++column)
            reach(column, costs[column - 1]);
        reach(columns() + row, m_rows[row - 1]->alone);
    }

    // The nearest column not used yet; all distances then count from there.
    size_t nearest()
    {
        double delta = infinite;
        size_t next = 0;
        for (size_t column = 1; column <= m_size; ++column) {
            if (m_used[column] == 0 && m_least[column] < delta) {
                delta = m_least[column];
                next = column;
            }
        }
        for (size_t column = 0; column <= m_size; ++column) {
            if (m_used[column] != 0) {
                m_rowPotential[m_rowOf[column]] += delta;
                m_columnPotential[column] -= delta;
            } else {
                m_least[column] -= delta;
            }
        }
        return next;
    }

    const std::vector<const AssignmentRow *> &m_rows;
    const std::vector<double> &m_columnAlone;
    size_t m_size;
    std::vector<double> m_rowPotential;
    std::vector<double> m_columnPotential;
    std::vector<size_t> m_rowOf; // of each column; 0: none
    std::vector<size_t> m_way;   // the column before it on the way
    std::vector<double> m_least; // the way's length
    std::vector<char> m_used;
};

} // namespace

Assignment cheapestAssignment(const std::vector<const AssignmentRow *> &rows, const std::vector<double> &columnAlone)
{
    return Square(rows, columnAlone).solve();
}

} // namespace jianbao::page
