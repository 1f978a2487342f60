// How the articles of a filter are shared out: by place, month, newspaper, contributor, tag and kind.
#pragma once

#include "core/base/result.h"
#include "core/store/placestore.h"
#include "core/store/records.h"

namespace jianbao::store {

class Connection;
class FactTable;
class FoundSets;

template<typename Key>
struct Facet {
    Key key;
    int count = 0;

    bool operator==(const Facet &) const = default;
};

// Each list by count, the largest first, then by key; what no article has is left out.
struct Facets {
    PlaceCounts places;
    QHash<QString, int> months;     // "2021-03"
    QList<Facet<QString>> years;    // newest first; "": without a date
    QList<Facet<QString>> papers;
    QList<Facet<QString>> contributors; // the largest ones
    QList<Facet<QString>> kinds;    // page::kindName
    QList<Facet<TagId>> tags; // each with everything under it

    bool operator==(const Facets &) const = default;
};

inline constexpr qsizetype facetLength = 100;

class FacetStore
{
public:
    FacetStore(Connection &connection, FactTable &facts, FoundSets &found)
        : m_connection(connection), m_facts(facts), m_found(found)
    {
    }

    // Of all articles of the filter.
    [[nodiscard]] Result<Facets> facets(const ArticleFilter &filter, qsizetype mostContributors = facetLength);

private:
    Connection &m_connection;
    FactTable &m_facts;
    FoundSets &m_found;
};

} // namespace jianbao::store
