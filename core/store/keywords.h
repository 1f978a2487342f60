// Keywords in context: every hit of a query in some articles, and in their notes. Internal to core/store.
#pragma once

#include "core/store/records.h"

namespace jianbao::store {

class Connection;

[[nodiscard]] Result<QList<Keyword>> readKeywords(const Connection &connection, const QList<ArticleId> &ids,
                                                  const search::Query &query, qsizetype width);

} // namespace jianbao::store
