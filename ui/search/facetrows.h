// The facets of a list as rows: a heading for each, its largest values, and a row that shows the others.
#pragma once

#include "core/search/query.h"
#include "core/store/facetstore.h"

#include <QList>
#include <QSet>
#include <QString>

namespace jianbao::ui {

enum class FacetKind { Year, Paper, Contributor, Tag, Kind };

struct FacetRow {
    enum class Role { Heading, Value, More };

    Role role = Role::Heading;
    FacetKind kind = FacetKind::Year;
    QString text;
    int count = 0;         // of a value: articles; of More: how many values are not shown
    QString expression;    // of a value: what narrows the list to it
    bool chosen = false;   // the query has it
    int colour = 0;        // of a tag, 1..8

    bool operator==(const FacetRow &) const = default;
};

// What expressions are written with.
struct FacetWords {
    const QList<store::TagRecord> &tags;
    const search::Names &names; // of these tags
    bool chinese = false;       // the names of fields
};

// whole: facets of which every value is shown.
[[nodiscard]] QList<FacetRow> facetRows(const store::Facets &facets, const search::Query &query,
                                        const QSet<FacetKind> &whole, const FacetWords &words);

} // namespace jianbao::ui
