// What the library knows of one place: when it was written about, by whom, where, how tagged, what it is called. Pure
// functions of values, for any thread.
#pragma once

#include "core/lists/placetree.h"
#include "core/store/coveragestore.h"
#include "core/store/facetstore.h"
#include "core/store/ownplacestore.h"

#include <optional>

namespace jianbao::lists {

struct YearFacts {
    int year = 0;
    int articles = 0;
    MonthBars months{}; // January first; as in the tree

    bool operator==(const YearFacts &) const = default;
};

struct PlaceFacts {
    QString code;
    int articles = 0;
    int unread = 0;
    int undated = 0;
    QList<YearFacts> years; // ascending, from the first to the last with articles or issues
    std::array<int, 3> steps{1, 2, 3}; // as in the coverage, of these months
    QList<store::Facet<QString>> contributors; // the most frequent first, at most store::facetLength
    QList<store::Facet<QString>> papers;
    QList<store::Facet<TagId>> tags;
    int townships = 0; // that lie in it, and how many of them without an article
    int silent = 0;
    QList<store::PlaceAlias> names; // that the library adds
    std::optional<store::PlacePosition> position;
};

// facets: of the articles of the place.
[[nodiscard]] PlaceFacts placeFacts(const store::Facets &facets, const store::Imported &imported,
                                    const store::PlaceBook &book, const place::Gazetteer &gazetteer,
                                    const QString &code);

} // namespace jianbao::lists
