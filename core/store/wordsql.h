// Where the words of a query become what is asked of the library: the search index, and scans of what is little.
#pragma once

#include "core/index/term.h"
#include "core/search/query.h"
#include "core/store/condition.h"

#include <optional>

namespace jianbao::store {

// A statement whose rows are ids of articles.
struct IdQuery {
    QString sql;
    QVariantList values;
};

// What the index is asked for: one of the patterns, in columns (0: in all).
struct IndexQuery {
    QList<search::Pattern> patterns;
    index::Columns columns = 0;
};

// What of the index answers for the words; none: nothing of it.
[[nodiscard]] std::optional<IndexQuery> indexQuery(const search::Words &words);
// What is not in the index; what any of the statements finds counts, too.
[[nodiscard]] QList<IdQuery> scans(const search::Words &words);

} // namespace jianbao::store
