// Reads blocks of a page. Internal to core/store.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/page/block.h"

#include <QList>

namespace jianbao::store {

class Connection;

// In reading order.
[[nodiscard]] Result<QList<page::Block>> blocksOf(const Connection &connection, PageId page, ArticleId article);
[[nodiscard]] Result<QList<page::Block>> furnitureOf(const Connection &connection, PageId page);

} // namespace jianbao::store
