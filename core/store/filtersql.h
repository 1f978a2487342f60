// Filters and orders of article lists as SQL over `articles a`.
#pragma once

#include "core/store/records.h"
#include "core/store/searchsql.h"

namespace jianbao::store {

[[nodiscard]] Condition conditionOf(const ArticleFilter &filter);
// " ORDER BY …": an index in the schema matches each.
[[nodiscard]] QString orderOf(const ArticleSort &sort);

} // namespace jianbao::store
