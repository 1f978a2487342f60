// Where the value of a search expression becomes SQL.
#pragma once

#include "core/search/query.h"
#include "core/store/condition.h"

namespace jianbao::store {

// Adds that every part of the query holds.
void addSearch(Condition &condition, const search::Query &query);

} // namespace jianbao::store
