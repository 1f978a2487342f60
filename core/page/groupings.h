// The title units between two texts, read as title groups of one article each, and as names of columns.
#pragma once

#include "core/page/titles.h"

#include <utility>
#include <vector>

namespace jianbao::page {

// One way to read the units of a gap: groups of neighbouring units; those in no group are names of columns.
struct Reading {
    double cost = 0;
    std::vector<std::pair<qsizetype, qsizetype>> groups; // first and last unit
};

// The cheapest reading of the units as 1, 2, … groups, by dynamic programming. banners[unit] is what it costs to take a
// unit for the name of a column, together[unit] what it costs to take it for one title with the unit before.
[[nodiscard]] std::vector<Reading> readingsOf(const QList<TitleFacts> &titles, const std::vector<double> &banners,
                                              const std::vector<double> &together, qsizetype firstUnit, qsizetype lastUnit,
                                              const TitleHabits &habits);

} // namespace jianbao::page
