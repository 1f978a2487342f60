#include "core/page/search.h"

#include "core/page/bounds.h"
#include "core/page/prices.h"

#include <cmath>
#include <memory>
#include <optional>
#include <utility>

namespace jianbao::page {

namespace {

constexpr int mostPasses = 4;
constexpr double certain = 9; // the margin of a link that has no other reading

class Search
{
public:
    Search(const Solver &solver, bool titlesBefore) : m_solver(solver)
    {
        Choice &choice = m_found.choice;
        choice.titlesBefore = titlesBefore;
        for (const Link &link : solver.links())
            choice.breaks.push_back(link.forced || link.breakCost < link.continueCost);
        for (const Gap &gap : solver.gaps())
            choice.groupCounts.push_back(gap.last - gap.first < 3 ? 1 : int(gap.readings.size() + 1) / 2);
        settle();
        m_found.linkMargins.assign(choice.breaks.size(), certain);
        m_linkTried.assign(choice.breaks.size(), -1);
        m_gapTried.assign(choice.groupCounts.size(), -1);
    }

    Found run()
    {
        for (int pass = 0; pass < mostPasses; ++pass) {
            const double start = m_found.cost;
            for (size_t p = 0; p < m_solver.links().size(); ++p) {
                if (std::exchange(m_linkTried[p], m_changes) != m_changes) // else it would say the same again
                    tryLink(p);
            }
            for (size_t g = 0; g < m_solver.gaps().size(); ++g) {
                if (m_gapTried[g] != m_changes)
                    improveGap(g);
                m_gapTried[g] = m_changes;
            }
            if (m_found.cost >= start - 1e-9)
                break;
        }
        return std::move(m_found);
    }

private:
    // A layout with the cheapest assignment for the choice as it was.
    struct State {
        State(const Solver &solver, const Choice &choice) : layout(solver.layoutOf(choice)) { solve(solver, choice); }

        void solve(const Solver &solver, const Choice &choice)
        {
            Solution solution = solver.solve(choice, layout);
            cost = solution.cost;
            bounds.emplace(solver, choice, layout, std::move(solution));
        }

        Layout layout;
        double cost = 0;
        std::optional<Bounds> bounds;
    };

    // Goes on from the choice as it is now.
    void settle()
    {
        m_state = std::make_unique<State>(m_solver, m_found.choice);
        m_found.cost = m_state->cost;
        ++m_changes;
    }

    void tryLink(size_t p)
    {
        const Link &link = m_solver.links()[p];
        if (link.forced)
            return;
        if (link.continueCost == 0 && link.breakCost >= price::breakUntitled) // no sign at all
            m_found.linkMargins[p] = link.breakCost;
        else
            toggleBreak(p);
    }

    // Takes the other reading of a link, alone or with one title group more or less in some gap, if that is cheaper.
    void toggleBreak(size_t p)
    {
        Choice &choice = m_found.choice;
        choice.breaks[p] = !choice.breaks[p];
        State other(m_solver, choice);
        double best = other.cost;
        size_t bestGap = m_solver.gaps().size();
        const int step = choice.breaks[p] ? 1 : -1;
        for (size_t g = 0; g < m_solver.gaps().size(); ++g) {
            const int most = int(m_solver.gaps()[g].readings.size());
            const int count = choice.groupCounts[g] + step;
            if (most < 2 || count < 1 || count > most || other.bounds->with(choice, g, count) >= best)
                continue;
            choice.groupCounts[g] = count;
            const double cost = m_solver.solve(choice, other.layout).cost;
            choice.groupCounts[g] -= step;
            if (cost < best) {
                best = cost;
                bestGap = g;
            }
        }
        m_found.linkMargins[p] = std::abs(best - m_found.cost);
        if (best >= m_found.cost - 1e-9) {
            choice.breaks[p] = !choice.breaks[p];
            return;
        }
        if (bestGap < m_solver.gaps().size())
            choice.groupCounts[bestGap] += step;
        settle();
    }

    void improveGap(size_t g)
    {
        Choice &choice = m_found.choice;
        for (int step : {1, -1}) {
            for (;;) {
                const int count = choice.groupCounts[g] + step;
                if (count < 1 || count > int(m_solver.gaps()[g].readings.size()) ||
                    m_state->bounds->with(choice, g, count) >= m_found.cost)
                    break;
                choice.groupCounts[g] = count;
                if (m_solver.solve(choice, m_state->layout).cost >= m_found.cost - 1e-9) {
                    choice.groupCounts[g] -= step;
                    break;
                }
                settle();
            }
        }
    }

    const Solver &m_solver;
    Found m_found;
    std::unique_ptr<State> m_state;
    int m_changes = 0;            // of the choice
    std::vector<int> m_linkTried; // … when each link was tried last
    std::vector<int> m_gapTried;
};

} // namespace

Found searchChoice(const Solver &solver, bool titlesBefore)
{
    return Search(solver, titlesBefore).run();
}

} // namespace jianbao::page
