// Filters and orders of article lists as SQL over `articles a`.
#pragma once

#include "core/store/condition.h"
#include "core/store/records.h"

namespace jianbao::store {

// All but its query, which Finder answers.
[[nodiscard]] Condition conditionOf(const ArticleFilter &filter);
// What an order sorts by first; articles alike in these columns stand newest first, whichever way the order goes.
[[nodiscard]] QStringList groupingOf(SortKey key);
// " ORDER BY …": an index in the schema matches each one ascending, of the date descending. The other way SQLite sorts
// each group, which a list of the first few can bear.
[[nodiscard]] QString orderOf(const ArticleSort &sort);
// Conditions that part all articles, so that those of the first go before those of the second, and so on, each part in
// the order: an index gives each. One that is empty: all.
[[nodiscard]] QStringList orderParts(const ArticleSort &sort);
} // namespace jianbao::store
