// What hangs on an article that comes to an end: it goes to the heir, and comes back with the article. Internal to
// core/store; within the caller's transaction.
#pragma once

#include "core/store/records.h"
#include "core/store/succession.h"

namespace jianbao::store {

class Connection;

// Articles of the page that ended before.
[[nodiscard]] Result<QList<Predecessor>> retiredArticles(const Connection &connection, PageId page);

// Moves tags, star and note to the heir (0: none), remembers them and removes the article. Its highlights have been
// moved before. Errors: InvalidArgument when there is no heir for a note or a highlight.
[[nodiscard]] Done retire(const Connection &connection, PageId page, const Predecessor &article, ArticleId heir);

// Gives an article that has been written again what it had, and takes from the heir what that had from it alone.
[[nodiscard]] Done revive(const Connection &connection, ArticleId article);

} // namespace jianbao::store
