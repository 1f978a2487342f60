#include "core/page/search.h"

#include "core/page/bounds.h"
#include "core/page/prices.h"
#include "core/page/turnbounds.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <utility>

namespace jianbao::page {

namespace {

constexpr int mostPasses = 4;
constexpr double unsignedBelow = 2; // a break that costs more than one without any sign by this is not tried
constexpr double certain = 9; // the margin of a link that has no other reading
// By how much a page must start cheaper with titles on one side of their articles for the other not to be searched: of 700
// composed and made pages each that started cheaper by 6 ended so.
constexpr double surelyCheaper = 7;

class Search
{
public:
    Search(const Solver &solver, bool titlesBefore) : m_solver(solver)
    {
        Choice &choice = m_found.choice;
        choice.titlesBefore = titlesBefore;
        for (const Link &link : solver.links())
            choice.turns.push_back(link.forced || link.breakCost < link.continueCost ? Course::Begins : Course::GoesOn);
        for (const Gap &gap : solver.gaps())
            choice.groupCounts.push_back(gap.last - gap.first < 3 ? 1 : int(gap.readings.size() + 1) / 2);
        settle();
        m_found.linkMargins.assign(choice.turns.size(), certain);
        m_linkTried.assign(choice.turns.size(), -1);
        m_gapTried.assign(choice.groupCounts.size(), -1);
        m_marginKnown.assign(choice.turns.size(), -1);
    }

    // Of what is found so far.
    [[nodiscard]] double cost() const { return m_found.cost; }

    // Gives the cost of the cheapest reading.
    double run()
    {
        for (int pass = 0; pass < mostPasses; ++pass) {
            const double start = m_found.cost;
            m_lastPass = pass + 1 == mostPasses;
            for (size_t p = 0; p < m_solver.links().size(); ++p)
                tryLink(p);
            for (size_t g = 0; g < m_solver.gaps().size(); ++g) {
                if (m_gapTried[g] != m_changes) // else it would say the same again
                    improveGap(g);
                m_gapTried[g] = m_changes;
            }
            if (m_found.cost >= start - 1e-9 && !moveBeginnings())
                break;
        }
        return m_found.cost;
    }

    // That reading, with its margins: they cost more than to find it, for most changes need not be priced to be refused.
    Found found()
    {
        for (size_t p = 0; p < m_solver.links().size(); ++p) {
            const Link &link = m_solver.links()[p];
            if (!mayTurn(link)) {
                m_found.linkMargins[p] = link.forced ? certain : link.breakCost;
            } else if (!m_lastPass && m_marginKnown[p] != m_changes) {
                m_found.linkMargins[p] = certain;
                eachOther(p, [&](Course turn) {
                    const Course now = std::exchange(m_found.choice.turns[p], turn);
                    Layout layout = m_solver.layoutOf(m_found.choice, m_layout.get());
                    noteMargin(p, cheapest(stepFrom(now, turn), layout).cost);
                    m_found.choice.turns[p] = now;
                });
            }
        }
        return std::move(m_found);
    }

private:
    // A choice, perhaps with another number of groups in one gap.
    struct Option {
        double cost = 0;
        std::optional<size_t> gap;
    };

    // Goes on from the choice as it is now.
    void settle()
    {
        m_layout = std::make_unique<Layout>(m_solver.layoutOf(m_found.choice));
        Solution solution = m_solver.solve(m_found.choice, *m_layout);
        m_found.cost = solution.cost;
        m_prices = std::move(solution.prices);
        m_bounds.emplace(m_solver, m_found.choice, *m_layout, m_prices);
        m_settled.emplace(m_solver, m_found.choice, *m_layout, m_prices);
        ++m_changes;
    }

    // Whether there is any sign at all that a link may be read in another way.
    static bool mayTurn(const Link &link)
    {
        return !link.forced &&
               (link.continueCost != 0 || link.resumed >= 0 || link.breakCost < price::breakUntitled + unsignedBelow);
    }

    // The other ways to read a link.
    template<typename Use>
    void eachOther(size_t p, Use use) const
    {
        const Course now = m_found.choice.turns[p];
        for (Course turn : {Course::GoesOn, Course::Begins, Course::Resumes}) {
            if (turn != now && (turn != Course::Resumes || m_solver.links()[p].resumed >= 0))
                use(turn);
        }
    }

    void noteMargin(size_t p, double cost)
    {
        m_found.linkMargins[p] = std::min(m_found.linkMargins[p], std::abs(cost - m_found.cost));
    }

    // A new article wants one title group more, one article less wants one less.
    static int stepFrom(Course now, Course turn) { return int(turn == Course::Begins) - int(now == Course::Begins); }

    // Takes another reading of a link, alone or with one title group more or less in some gap, if that is cheaper.
    void tryLink(size_t p)
    {
        // In the last pass nobody comes back for the margins.
        if (!mayTurn(m_solver.links()[p]) || (m_lastPass ? m_marginKnown[p] : m_linkTried[p]) == m_changes)
            return;
        m_linkTried[p] = m_changes;
        m_found.linkMargins[p] = certain;
        bool known = true;
        bool turned = false;
        eachOther(p, [&](Course turn) {
            if (!turned)
                turned = tryTurn(p, turn, known);
        });
        if (known && !turned)
            m_marginKnown[p] = m_changes;
    }

    // Lets an article begin with a later paragraph of its own, or with an earlier one of the article before it: neither of
    // the two turns need be cheaper alone, as there would be an article too few or too many for the titles.
    bool moveBeginnings()
    {
        const int before = m_changes;
        for (size_t p = 0; p < m_solver.links().size(); ++p) {
            const Link &link = m_solver.links()[p];
            if (m_found.choice.turns[p] != Course::Begins || !mayTurn(link))
                continue;
            const std::vector<int> &strands = m_layout->strandOfParagraph();
            for (size_t other = 0; other < strands.size(); ++other) {
                const bool own = strands[other] == strands[p] && other > p;
                const bool previous = strands[other] == strands[size_t(link.before)] && other < p;
                if ((own || previous) && tryMove(p, other))
                    break;
            }
        }
        return m_changes > before;
    }

    bool tryMove(size_t from, size_t to)
    {
        Choice &choice = m_found.choice;
        if (choice.turns[to] == Course::Begins || !mayTurn(m_solver.links()[to]))
            return false;
        const Course now = std::exchange(choice.turns[to], Course::Begins);
        for (Course turn : {Course::GoesOn, Course::Resumes}) {
            if (turn == Course::Resumes && m_solver.links()[from].resumed < 0)
                continue;
            choice.turns[from] = turn;
            Layout layout = m_solver.layoutOf(choice, m_layout.get());
            if (Bounds(m_solver, choice, layout, pricesIn(layout)).cost() < m_found.cost &&
                m_solver.solve(choice, layout).cost < m_found.cost - 1e-9) {
                settle();
                return true;
            }
        }
        choice.turns[from] = Course::Begins;
        choice.turns[to] = now;
        return false;
    }

    // known: set to false where the turn was refused without its price.
    bool tryTurn(size_t p, Course turn, bool &known)
    {
        const Course now = std::exchange(m_found.choice.turns[p], turn);
        const int step = stepFrom(now, turn);
        Layout layout = m_solver.layoutOf(m_found.choice, m_layout.get());
        const bool may = m_lastPass || mayBeCheaper(p, step, layout);
        const Option option = may ? cheapest(step, layout) : Option{m_found.cost, {}};
        known = known && may;
        if (may)
            noteMargin(p, option.cost);
        if (option.cost >= m_found.cost - 1e-9) {
            m_found.choice.turns[p] = now;
            return false;
        }
        if (option.gap)
            m_found.choice.groupCounts[*option.gap] += step;
        settle();
        return true;
    }

    // The gaps that may have one group more or less, as a turned link wants it.
    template<typename Use>
    void eachGap(int step, Use use) const
    {
        for (size_t g = 0; step != 0 && g < m_solver.gaps().size(); ++g) {
            const int most = int(m_solver.gaps()[g].readings.size());
            const int count = m_found.choice.groupCounts[g] + step;
            if (most > 1 && count >= 1 && count <= most)
                use(g, count);
        }
    }

    // Whether the choice with a turned link may be cheaper than what is found, by the prices of that.
    bool mayBeCheaper(size_t p, int step, Layout &layout) const
    {
        const std::vector<double> prices = pricesIn(layout);
        const auto allow = [&](const auto &bounds) {
            bool may = bounds.cost() < m_found.cost;
            eachGap(step, [&](size_t g, int count) { may = may || bounds.with(m_found.choice, g, count) < m_found.cost; });
            return may;
        };
        return allow(TurnBounds(*m_settled, m_found.choice, p, layout, prices)) &&
               allow(Bounds(m_solver, m_found.choice, layout, prices));
    }

    // The prices of what is found for the columns of another layout: a strand is worth what the one with its head is.
    std::vector<double> pricesIn(const Layout &layout) const
    {
        std::vector<double> prices;
        if (m_prices.empty())
            return prices;
        prices.reserve(m_prices.size() + 1);
        for (size_t p = 0; p < layout.strandOfParagraph().size(); ++p) {
            if (layout.strandOfParagraph()[p] == int(prices.size()))
                prices.push_back(m_prices[size_t(m_layout->strandOfParagraph()[p])]);
        }
        prices.insert(prices.end(), m_prices.begin() + m_layout->textStrands(), m_prices.end());
        return prices;
    }

    // The cheapest way to have the choice with a turned link.
    Option cheapest(int step, Layout &layout)
    {
        Choice &choice = m_found.choice;
        Solution solution = m_solver.solve(choice, layout);
        Option best{solution.cost, {}};
        const Bounds bounds(m_solver, choice, layout, std::move(solution.prices));
        eachGap(step, [&](size_t g, int count) {
            if (bounds.with(choice, g, count) >= best.cost)
                return;
            choice.groupCounts[g] = count;
            const double cost = m_solver.solve(choice, layout).cost;
            choice.groupCounts[g] -= step;
            if (cost < best.cost)
                best = {cost, g};
        });
        return best;
    }

    void improveGap(size_t g)
    {
        Choice &choice = m_found.choice;
        for (int step : {1, -1}) {
            for (;;) {
                const int count = choice.groupCounts[g] + step;
                if (count < 1 || count > int(m_solver.gaps()[g].readings.size()) ||
                    m_bounds->with(choice, g, count) >= m_found.cost)
                    break;
                choice.groupCounts[g] = count;
                if (m_solver.solve(choice, *m_layout).cost >= m_found.cost - 1e-9) {
                    choice.groupCounts[g] -= step;
                    break;
                }
                settle();
            }
        }
    }

    const Solver &m_solver;
    Found m_found;
    std::unique_ptr<Layout> m_layout; // of what is found, and what its columns are worth
    std::vector<double> m_prices;
    std::optional<Bounds> m_bounds;
    std::optional<SettledCosts> m_settled;
    bool m_lastPass = false;
    int m_changes = 0;              // of what is found
    std::vector<int> m_linkTried;   // … when each link was tried last
    std::vector<int> m_gapTried;    // … when each gap was
    std::vector<int> m_marginKnown; // … when the margin of each link was found
};

} // namespace

Found searchChoice(const Solver &solver, double titlesBefore)
{
    Search before(solver, true);
    Search after(solver, false);
    const double lead = after.cost() - (before.cost() - titlesBefore);
    if (std::abs(lead) > surelyCheaper) {
        Search &cheaper = lead > 0 ? before : after;
        cheaper.run();
        return cheaper.found();
    }
    return before.run() - titlesBefore <= after.run() ? before.found() : after.found();
}

} // namespace jianbao::page
