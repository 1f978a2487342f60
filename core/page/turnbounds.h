// What a reading of the page would cost at least with one link turned, told by what titles cost before it was: most of them
// and most articles lie on one side of the link, where nothing changes between the two.
#pragma once

#include "core/page/solver.h"

#include <vector>

namespace jianbao::page {

// What the title groups cost in a reading as it is found, the columns costing their prices less.
class SettledCosts
{
public:
    // The layout is the choice's, has no base and must outlive the object, as the solver and the prices must.
    SettledCosts(const Solver &solver, const Choice &choice, Layout &layout, const std::vector<double> &prices);

    // The least of some columns in a row, from the first or up to the last.
    struct Least {
        std::vector<double> before; // by column: of those before it
        std::vector<double> from;   // … of it and all behind
    };
    struct GroupCosts {
        double alone = 0;
        Least strands;
        Least photos;
        std::vector<double> shared; // see Solver::sharedWords()
    };
    // Of each group of a gap, where it has so many.
    [[nodiscard]] const std::vector<GroupCosts> &of(size_t gap, int groups) const;

    [[nodiscard]] const Solver &solver() const { return m_solver; }
    // How many strands, in the order of their heads, end by a node at the latest; photos stand before it.
    [[nodiscard]] size_t strandsBy(qsizetype node) const;
    [[nodiscard]] size_t photosBy(qsizetype node) const;

private:
    [[nodiscard]] GroupCosts costsOf(const Group &group, const AssignmentRow &row) const;

    const Solver &m_solver;
    const Choice m_choice; // a copy: a search turns the links of its own
    Layout &m_layout;
    const std::vector<double> &m_prices;
    std::vector<qsizetype> m_lasts; // by strand: the last node of it and those before it
    mutable std::vector<std::vector<GroupCosts>> m_known; // by reading of a gap; made when asked for
};

// True bounds, as Bounds gives them, though not as good ones, at a fraction of the time.
class TurnBounds
{
public:
    // layout: the choice's, its base being that of the settled costs. link: the only one that is turned.
    TurnBounds(const SettledCosts &settled, const Choice &choice, size_t link, Layout &layout, const std::vector<double> &prices);

    // The cost of the choice is no less than this.
    [[nodiscard]] double cost() const { return m_cost; }
    // The same with so many groups in the gap.
    [[nodiscard]] double with(const Choice &choice, size_t gap, int groups) const;

private:
    // A strand that the base does not have.
    struct Fresh {
        int strand = 0;
        std::vector<int> parents; // strands of the base that it has paragraphs of
    };
    void findFresh();
    [[nodiscard]] double gapCost(const Choice &choice, size_t gap, int groups) const;
    [[nodiscard]] double groupCost(const Choice &choice, const Group &group, const SettledCosts::GroupCosts &known) const;

    const SettledCosts &m_settled;
    const Solver &m_solver;
    Layout &m_layout;
    const std::vector<double> &m_prices;
    Layout::Change m_change;
    double m_nearer = 0; // what a title may save at most by what is no longer between, or comes between
    size_t m_strandsBefore = 0; // … the change: how many of the base's
    size_t m_strandsUpTo = 0;
    size_t m_photosBefore = 0;
    size_t m_photosUpTo = 0;
    const Link &m_link;
    bool m_goesOn = false; // as it is turned
    std::vector<Fresh> m_fresh;
    std::vector<double> m_gapCosts; // the part of each gap
    double m_cost = 0;
};

} // namespace jianbao::page
