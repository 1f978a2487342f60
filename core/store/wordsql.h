// Where the words of a query become SQL. The only place: an index put under the search is known here alone.
#pragma once

#include "core/search/query.h"
#include "core/store/condition.h"

namespace jianbao::store {

// The words are found in their part of the article: a scan of the folded text, exact.
[[nodiscard]] Condition conditionOf(const search::Words &words);

} // namespace jianbao::store
