// Writes another segmentation of a page over the one in the library. Internal to core/store.
#pragma once

#include "core/page/repair.h"
#include "core/store/records.h"
#include "core/text/collate.h"

namespace jianbao::store {

class Connection;

struct RewrittenPage {
    QList<ArticleId> articles; // in the order of the page
    QList<ArticleId> ended;    // are no more
    QList<ArticleId> heirs;    // for each of those the article that has its words; 0: none
    QList<ArticleId> added;    // were not there before
    QList<ArticleId> changed;  // of those that went on: other blocks than before
};

// Articles keep their ids as succession() says; highlights go where their words are, and what hung on an article that
// ended goes to its heir, from which it comes back when the article does. Within the
// caller's transaction. Errors: InvalidArgument where notes or highlights would be left without an article; the caller
// rolls back.
[[nodiscard]] Result<RewrittenPage> rewritePage(Connection &connection, const PageRecord &page,
                                                const page::Repaired &repaired, const text::Collator &collator);

} // namespace jianbao::store
