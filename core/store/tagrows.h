// Rows of tags: their tree, names and number keys. Internal to core/store; writing needs a transaction around it.
#pragma once

#include "core/base/idset.h"
#include "core/store/records.h"

#include <QHash>

namespace jianbao::store {

class Connection;

[[nodiscard]] Result<QList<TagRecord>> allTags(const Connection &connection); // parents before children
[[nodiscard]] Result<QList<TagRecord>> tagWithChildren(const Connection &connection, TagId id); // NotFound
// How many of these articles have each tag or one under it.
[[nodiscard]] Result<QHash<TagId, int>> countTags(const Connection &connection, const IdSet &articles);
// Contracts as TagStore::add and update.
[[nodiscard]] Result<TagRecord> insertTag(const Connection &connection, const TagRecord &tag);
[[nodiscard]] Result<TagRecord> updateTag(const Connection &connection, const TagRecord &tag);

} // namespace jianbao::store
