// Filters and orders of article lists as SQL over `articles a`.
#pragma once

#include "core/store/condition.h"
#include "core/store/records.h"

namespace jianbao::store {

// All but its query, which Finder answers.
[[nodiscard]] Condition conditionOf(const ArticleFilter &filter);
// " ORDER BY …": an index in the schema matches each.
[[nodiscard]] QString orderOf(const ArticleSort &sort);
// Conditions that part all articles, so that those of the first go before those of the second, and so on, each part in
// the order: an index gives each. One that is empty: all.
[[nodiscard]] QStringList orderParts(const ArticleSort &sort);
} // namespace jianbao::store
