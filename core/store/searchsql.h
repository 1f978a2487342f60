// Where the value of a search expression becomes SQL.
#pragma once

#include "core/search/query.h"
#include "core/store/condition.h"

namespace jianbao::store {

[[nodiscard]] Condition conditionOf(const search::Expression &expression);
// Whether words are looked for, not only facts.
[[nodiscard]] bool looksIntoText(const search::Expression &expression);
// Adds that every part of the query holds.
void addSearch(Condition &condition, const search::Query &query);

} // namespace jianbao::store
