// All that the reader shows of one article, read from the library in one go.
#pragma once

#include "core/store/library.h"
#include "core/store/records.h"
#include "ui/reader/pagelines.h"

namespace jianbao::ui {

struct Reading {
    store::ArticleRecord record;
    store::PageRecord page;
    bool doubtful = false;
    int characters = 0;
    QList<PageShare> shares = {}; // of all articles of the page; empty unless asked for
};

// On a thread of the library. Errors as the stores give them.
[[nodiscard]] Result<Reading> readArticle(store::Library &library, ArticleId article, bool withShares);

} // namespace jianbao::ui
