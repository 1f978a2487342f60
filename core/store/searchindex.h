// Rows of the search index: an FTS5 table of the articles' folded texts, which the library holds nowhere else. They are
// written in the transaction that writes the article. Internal to core/store.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/searchtexts.h"

#include <QList>
#include <QVariantList>

namespace jianbao::store {

class Connection;

struct IndexedArticle {
    ArticleId id = 0;
    SearchTexts texts;

    [[nodiscard]] QVariantList row() const; // values for addToIndexSql()
};

// What the index holds of the articles of a page: asked for before a repair or another parse changes them, as only who
// can say it again can take it out.
[[nodiscard]] Result<QList<IndexedArticle>> indexedArticles(const Connection &connection, PageId page);
[[nodiscard]] Done removeFromIndex(Connection &connection, const QList<IndexedArticle> &articles);
[[nodiscard]] Done addToIndex(Connection &connection, const QList<IndexedArticle> &articles);
// The statement that adds one.
[[nodiscard]] QString addToIndexSql();

// The folded text of one article, all or of one column of the index ("body", "titles", "names"); empty where it is no
// more.
[[nodiscard]] Result<QString> indexedText(const Connection &connection, ArticleId article, const QString &column);

} // namespace jianbao::store
