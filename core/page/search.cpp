#include "core/page/search.h"

#include "core/page/prices.h"

#include <cmath>

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
        m_found.cost = solver.solve(choice).cost;
        m_found.linkMargins.assign(choice.breaks.size(), certain);
    }

    Found run()
    {
        for (int pass = 0; pass < mostPasses; ++pass) {
            const double start = m_found.cost;
            for (size_t p = 0; p < m_solver.links().size(); ++p)
                tryLink(p);
            for (size_t g = 0; g < m_solver.gaps().size(); ++g)
                improveGap(g);
            if (m_found.cost >= start - 1e-9)
                break;
        }
        return std::move(m_found);
    }

private:
    double costNow() const { return m_solver.solve(m_found.choice).cost; }

    void tryLink(size_t p)
    {
        const Link &link = m_solver.links()[p];
        if (link.forced)
            return;
        if (link.continueCost == 0 && link.breakCost >= price::breakUntitled + 2) // no sign at all
            m_found.linkMargins[p] = link.breakCost;
        else
            toggleBreak(p);
    }

    // Takes the other reading of a link, alone or with one title group more or less in some gap, if that is cheaper.
    void toggleBreak(size_t p)
    {
        Choice &choice = m_found.choice;
        choice.breaks[p] = !choice.breaks[p];
        double best = costNow();
        size_t bestGap = m_solver.gaps().size();
        const int step = choice.breaks[p] ? 1 : -1;
        for (size_t g = 0; g < m_solver.gaps().size(); ++g) {
            const int most = int(m_solver.gaps()[g].readings.size());
            const int count = choice.groupCounts[g] + step;
            if (most < 2 || count < 1 || count > most)
                continue;
            choice.groupCounts[g] = count;
            const double other = costNow();
            choice.groupCounts[g] -= step;
            if (other < best) {
                best = other;
                bestGap = g;
            }
        }
        m_found.linkMargins[p] = std::abs(best - m_found.cost);
        if (best >= m_found.cost - 1e-9) {
            choice.breaks[p] = !choice.breaks[p];
            return;
        }
        m_found.cost = best;
        if (bestGap < m_solver.gaps().size())
            choice.groupCounts[bestGap] += step;
    }

    void improveGap(size_t g)
    {
        Choice &choice = m_found.choice;
        for (int step : {1, -1}) {
            for (;;) {
                const int count = choice.groupCounts[g] + step;
                if (count < 1 || count > int(m_solver.gaps()[g].readings.size()))
                    break;
                choice.groupCounts[g] = count;
                const double other = costNow();
                if (other >= m_found.cost - 1e-9) {
                    choice.groupCounts[g] -= step;
                    break;
                }
                m_found.cost = other;
            }
        }
    }

    const Solver &m_solver;
    Found m_found;
};

} // namespace

Found searchChoice(const Solver &solver, bool titlesBefore)
{
    return Search(solver, titlesBefore).run();
}

} // namespace jianbao::page
