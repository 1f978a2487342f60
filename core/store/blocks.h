// Reads blocks of a page. Internal to core/store.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/page/block.h"

#include <QHash>
#include <QList>

namespace jianbao::store {

class Connection;

// In reading order.
[[nodiscard]] Result<QList<page::Block>> blocksOf(const Connection &connection, PageId page, ArticleId article);
// Of every article of the page.
[[nodiscard]] Result<QHash<ArticleId, QList<page::Block>>> articleBlocksOf(const Connection &connection, PageId page);
[[nodiscard]] Result<QList<page::Block>> furnitureOf(const Connection &connection, PageId page);

} // namespace jianbao::store
