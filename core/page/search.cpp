#include "core/page/search.h"

#include "core/page/prices.h"

#include <algorithm>
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
            choice.turns.push_back(link.forced || link.breakCost < link.continueCost ? Turn::Begins : Turn::GoesOn);
        for (const Gap &gap : solver.gaps())
            choice.groupCounts.push_back(gap.last - gap.first < 3 ? 1 : int(gap.readings.size() + 1) / 2);
        m_found.cost = solver.solve(choice).cost;
        m_found.linkMargins.assign(choice.turns.size(), certain);
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
        if (link.continueCost == 0 && link.breakCost >= price::breakUntitled + 2 && link.resumed < 0) { // no sign at all
            m_found.linkMargins[p] = link.breakCost;
            return;
        }
        m_found.linkMargins[p] = certain;
        const Turn now = m_found.choice.turns[p];
        for (Turn turn : {Turn::GoesOn, Turn::Begins, Turn::Resumes}) {
            if (turn != now && (turn != Turn::Resumes || link.resumed >= 0))
                tryTurn(p, turn);
        }
    }

    // Takes another reading of a link, alone or with one title group more or less in some gap, if that is cheaper.
    void tryTurn(size_t p, Turn turn)
    {
        Choice &choice = m_found.choice;
        const Turn now = choice.turns[p];
        const int step = int(turn == Turn::Begins) - int(now == Turn::Begins);
        choice.turns[p] = turn;
        double best = costNow();
        size_t bestGap = m_solver.gaps().size();
        for (size_t g = 0; step != 0 && g < m_solver.gaps().size(); ++g) {
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
        m_found.linkMargins[p] = std::min(m_found.linkMargins[p], std::abs(best - m_found.cost));
        if (best >= m_found.cost - 1e-9) {
            choice.turns[p] = now;
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
