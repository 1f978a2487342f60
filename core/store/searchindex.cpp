#include "core/store/searchindex.h"

#include "core/store/connection.h"
#include "core/store/pagereadings.h"

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

// Titles and contributors of the articles of a condition.
Result<QList<std::pair<ArticleId, page::Article>>> titlesOf(const Connection &connection, const QString &condition,
                                                            qint64 value)
{
    auto articles = connection.list(
        u"SELECT id, kicker, headline, subheadline FROM articles WHERE %1 ORDER BY id"_s.arg(condition), {value},
        [](Statement &row) {
            std::pair<ArticleId, page::Article> article;
            article.first = row.take<ArticleId>();
            article.second.kicker = row.take<QString>();
            article.second.headline = row.take<QString>();
            article.second.subheadline = row.take<QString>();
            return article;
        });
    if (!articles)
        return articles;
    Statement names(connection, u"SELECT name FROM contributors WHERE article_id = ? ORDER BY seq"_s);
    for (auto &[id, article] : *articles) {
        if (auto done = names.run({id}); !done)
            return failure(done);
        while (names.next())
            article.contributors.append({{}, names.take<QString>()});
    }
    return articles;
}

Done runForEach(const Connection &connection, const QString &sql, const QList<IndexedArticle> &articles)
{
    Statement statement(connection, sql);
    for (const IndexedArticle &article : articles) {
        if (auto done = statement.run(article.row()); !done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<IndexedArticle>> indexedArticles(const Connection &connection, PageId page)
{
    const auto titles = titlesOf(connection, u"page_id = ?"_s, page);
    if (!titles)
        return failure(titles);
    const auto readings = PageReadings::of(connection, page);
    if (!readings)
        return failure(readings);
    QList<IndexedArticle> articles;
    for (const auto &[id, article] : *titles)
        articles.append({id, searchTextsOf(article, readings->reading(id))});
    return articles;
}

Done removeFromIndex(Connection &connection, const QList<IndexedArticle> &articles)
{
    return runForEach(connection, u"INSERT INTO search_index (search_index, rowid, body, titles, names, rest)"
                                  " VALUES ('delete', ?, ?, ?, ?, ?)"_s, articles);
}

Done addToIndex(Connection &connection, const QList<IndexedArticle> &articles)
{
    return runForEach(connection, addToIndexSql(), articles);
}

QVariantList IndexedArticle::row() const
{
    return {id, texts.body, texts.titles, texts.names, texts.rest};
}

QString addToIndexSql()
{
    return u"INSERT INTO search_index (rowid, body, titles, names, rest) VALUES (?, ?, ?, ?, ?)"_s;
}

Result<QString> indexedText(const Connection &connection, ArticleId id, const QString &column)
{
    const auto page = connection.number(u"SELECT page_id FROM articles WHERE id = ?"_s, {id});
    if (!page)
        return failure(page);
    const auto articles = titlesOf(connection, u"id = ?"_s, id);
    if (!articles)
        return failure(articles);
    if (articles->isEmpty())
        return QString();
    const auto readings = PageReadings::of(connection, *page);
    if (!readings)
        return failure(readings);
    const SearchTexts texts = searchTextsOf(articles->first().second, readings->reading(id));
    return column == u"body" ? texts.body
           : column == u"titles" ? texts.titles
           : column == u"names" ? texts.names
                                : texts.all();
}

} // namespace jianbao::store
