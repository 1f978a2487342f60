// Rows of tags: their tree, names and number keys. Internal to core/store; writing needs a transaction around it.
#pragma once

#include "core/store/records.h"

namespace jianbao::store {

class Connection;

[[nodiscard]] Result<QList<TagRecord>> allTags(const Connection &connection); // parents before children
[[nodiscard]] Result<QList<TagRecord>> tagWithChildren(const Connection &connection, TagId id); // NotFound
// Contracts as TagStore::add and update.
[[nodiscard]] Result<TagRecord> insertTag(const Connection &connection, const TagRecord &tag);
[[nodiscard]] Result<TagRecord> updateTag(const Connection &connection, const TagRecord &tag);

} // namespace jianbao::store
