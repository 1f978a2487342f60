// Where the value of a search expression becomes SQL.
#pragma once

#include "core/search/query.h"
#include "core/store/condition.h"

namespace jianbao::store {

// Of an expression that does not look into texts.
[[nodiscard]] Condition conditionOf(const search::Expression &expression);
// Whether words are looked for, not only facts.
[[nodiscard]] bool looksIntoText(const search::Expression &expression);

} // namespace jianbao::store
