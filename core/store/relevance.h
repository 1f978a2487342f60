// The order of articles by how well they meet a query. Internal to core/store.
#pragma once

#include "core/base/idset.h"
#include "core/store/orders.h"

#include <optional>

namespace jianbao::store {

// The strings that the words of the query look for in the index; none: the query is not ranked, as it has no such
// words, or more than mostRanked articles have them. Then Date orders it.
[[nodiscard]] Result<std::optional<QStringList>> rankable(const Connection &connection, const search::Query &query);

// The best first, of equal ones in the given order. strings: as rankable() gave them.
[[nodiscard]] Result<QList<ArticleId>> ranked(const Connection &connection, const QStringList &strings,
                                              const IdSet &found, const Order &order);

} // namespace jianbao::store
