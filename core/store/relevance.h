// The order of articles by how well they meet a query. Internal to core/store.
#pragma once

#include "core/store/idset.h"
#include "core/store/orders.h"

#include <optional>

namespace jianbao::store {

// The statement's value for everything that the words of the query may find in the index; none: the query is not ranked,
// as it has no such words, or more than mostRanked articles have them. Then Date orders it.
[[nodiscard]] Result<std::optional<QString>> rankable(const Connection &connection, const search::Query &query);

// The best first, of equal ones in the given order. match: as rankable() gave it.
[[nodiscard]] Result<QList<ArticleId>> ranked(const Connection &connection, const QString &match, const IdSet &found,
                                              const Order &order);

} // namespace jianbao::store
