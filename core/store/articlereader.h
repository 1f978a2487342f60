// Puts articles together from their tables: lines of lists, and whole articles. Internal to core/store.
#pragma once

#include "core/store/records.h"

namespace jianbao::store {

class Connection;

[[nodiscard]] Result<QList<ArticleRow>> readRows(const Connection &connection, const QList<ArticleId> &ids,
                                                 const search::Query &query);
[[nodiscard]] Result<QList<ArticleDoubt>> readDoubts(const Connection &connection, const QList<ArticleId> &ids);
[[nodiscard]] Result<ArticleRecord> readArticle(const Connection &connection, ArticleId id);

} // namespace jianbao::store
