// What the search index holds: the folded texts of articles, which the library holds nowhere else, in columns. They are
// written in the transaction that writes the article. Internal to core/store.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/index/segmentbuilder.h"
#include "core/store/searchtexts.h"
#include "core/store/statement.h"

#include <QList>

#include <array>

namespace jianbao::store {

class Connection;

struct IndexedArticle {
    ArticleId id = 0;
    SearchTexts texts;

    [[nodiscard]] std::array<QString, 4> columns() const; // in the order of Column

    // What tells these texts from others.
    struct Sum {
        qint64 characters = 0; // code points of all columns
        quint32 check = 0;
    };
    [[nodiscard]] Sum sum() const;
};

// Nearly all is body, which is why it comes first: places in the first column need fewest bytes.
enum class Column { Body, Titles, Names, Rest };

// What the index should hold of the articles of a page.
[[nodiscard]] Result<QList<IndexedArticle>> indexedArticles(const Connection &connection, PageId page);
[[nodiscard]] Done addToIndex(Connection &connection, const QList<IndexedArticle> &articles);
// Of articles that are in it or not.
[[nodiscard]] Done removeFromIndex(Connection &connection, QList<ArticleId> articles);

// The folded text of one article, all or one column of it; empty where it is no more.
[[nodiscard]] Result<QString> indexedText(const Connection &connection, ArticleId article,
                                          std::optional<Column> column = {});

// Writes articles of which the index holds nothing, as few segments. In one transaction: add(), then finish().
class IndexWriter
{
public:
    explicit IndexWriter(Connection &connection);

    [[nodiscard]] Done add(const IndexedArticle &article); // each once
    [[nodiscard]] Done finish();

private:
    Connection &m_connection;
    Statement m_article;
    index::SegmentBuilder m_builder;
};

} // namespace jianbao::store
