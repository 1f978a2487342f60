#include "core/page/assignment.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace jianbao::page {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

// Successive shortest ways (Jonker and Volgenant 1987): row after row finds its column, the rows before making room where
// that is cheapest. A column costs what it would cost alone less; a row that stays alone ends a way, as a free column does.
class Matching
{
public:
    Matching(const std::vector<const AssignmentRow *> &rows, const std::vector<double> &columnAlone)
        : m_rows(rows), m_columnAlone(columnAlone), m_rowPotential(rows.size(), 0), m_columnPotential(columnAlone.size(), 0),
          m_columnOf(rows.size(), none), m_rowOf(columnAlone.size(), none), m_least(columnAlone.size(), 0),
          m_from(columnAlone.size(), none), m_reached(columnAlone.size(), 0)
    {
    }

    Assignment solve()
    {
        for (int row = 0; row < int(m_rows.size()); ++row)
            add(row);
        Assignment result;
        for (size_t row = 0; row < m_rows.size(); ++row)
            result.cost += m_columnOf[row] == none ? m_rows[row]->alone : m_rows[row]->costs[size_t(m_columnOf[row])];
        for (size_t column = 0; column < m_columnAlone.size(); ++column) {
            result.cost += m_rowOf[column] == none ? m_columnAlone[column] : 0;
            result.prices.push_back(m_columnAlone[column] + m_columnPotential[column]);
        }
        result.columnOfRow = std::move(m_columnOf);
        return result;
    }

private:
    static constexpr int none = -1;

    void add(int row)
    {
        std::fill(m_least.begin(), m_least.end(), infinite);
        std::fill(m_reached.begin(), m_reached.end(), char(0));
        m_order.clear();
        double way = 0;            // to the row that is looked at
        double leastAlone = infinite; // the way on which some row stays alone
        int alone = none;
        int end = none;
        for (int current = row; current != none;) {
            const double behind = way - m_rowPotential[size_t(current)];
            if (behind + m_rows[size_t(current)]->alone < leastAlone) {
                leastAlone = behind + m_rows[size_t(current)]->alone;
                alone = current;
            }
            reachFrom(current, behind);
            end = nearest();
            way = end == none ? infinite : m_least[size_t(end)];
            if (leastAlone <= way) {
                way = leastAlone;
                end = none;
                break;
            }
            if (m_rowOf[size_t(end)] == none)
                break;
            m_reached[size_t(end)] = 1;
            m_order.push_back(end);
            current = m_rowOf[size_t(end)];
        }
        for (int column : m_order) {
            m_columnPotential[size_t(column)] += m_least[size_t(column)] - way;
            m_rowPotential[size_t(m_rowOf[size_t(column)])] -= m_least[size_t(column)] - way;
        }
        m_rowPotential[size_t(row)] += way;
        makeRoom(row, end == none ? alone : m_from[size_t(end)], end);
    }

    void reachFrom(int row, double behind)
    {
        const std::pmr::vector<double> &costs = m_rows[size_t(row)]->costs;
        for (size_t column = 0; column < m_least.size(); ++column) {
            const double length = behind + costs[column] - m_columnAlone[column] - m_columnPotential[column];
            if (length < m_least[column] && m_reached[column] == 0) {
                m_least[column] = length;
                m_from[column] = row;
            }
        }
    }

    int nearest() const
    {
        int best = none;
        double least = infinite;
        for (size_t column = 0; column < m_least.size(); ++column) {
            if (m_reached[column] == 0 && m_least[column] < least) {
                least = m_least[column];
                best = int(column);
            }
        }
        return best;
    }

    // Along the way back from its end, where a row takes the column or stays alone, each row takes the one before it.
    void makeRoom(int row, int last, int column)
    {
        for (int current = last;; current = m_from[size_t(column)]) {
            const int given = m_columnOf[size_t(current)];
            m_columnOf[size_t(current)] = column;
            if (column != none)
                m_rowOf[size_t(column)] = current;
            if (current == row)
                return;
            column = given;
        }
    }

    const std::vector<const AssignmentRow *> &m_rows;
    const std::vector<double> &m_columnAlone;
    std::vector<double> m_rowPotential;
    std::vector<double> m_columnPotential;
    std::vector<int> m_columnOf;
    std::vector<int> m_rowOf;
    std::vector<double> m_least; // the shortest way to each column from the row that is added
    std::vector<int> m_from;     // the row before it on that way
    std::vector<char> m_reached; // by the shortest way of all
    std::vector<int> m_order;    // of reaching
};

} // namespace

Assignment cheapestAssignment(const std::vector<const AssignmentRow *> &rows, const std::vector<double> &columnAlone)
{
    return Matching(rows, columnAlone).solve();
}

} // namespace jianbao::page
