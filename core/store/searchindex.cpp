#include "core/store/searchindex.h"

#include "core/store/chunks.h"
#include "core/store/connection.h"
#include "core/store/indexsegments.h"
#include "core/store/pagereadings.h"

#include <algorithm>

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

std::array<QString, 4> IndexedArticle::columns() const
{
    return {texts.body, texts.titles, texts.names, texts.rest};
}

// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), by characters, with a zero behind each column.
IndexedArticle::Sum IndexedArticle::sum() const
{
    Sum sum{0, 2166136261U};
    const auto add = [&](quint32 character) { sum.check = (sum.check ^ character) * 16777619U; };
    for (const QString &column : columns()) {
        const std::vector<char32_t> characters = index::charactersOf(column);
        std::for_each(characters.begin(), characters.end(), add);
        add(0);
        sum.characters += qint64(characters.size());
    }
    return sum;
}

Done addToIndex(Connection &connection, const QList<IndexedArticle> &articles)
{
    IndexWriter writer(connection);
    for (const IndexedArticle &article : articles) {
        if (auto done = writer.add(article); !done)
            return done;
    }
    return writer.finish();
}

Done removeFromIndex(Connection &connection, QList<ArticleId> articles)
{
    std::sort(articles.begin(), articles.end());
    if (auto done = markGone(connection, articles); !done)
        return done;
    return eachChunk(articles, [&](const QString &ids) {
        return connection.run(u"DELETE FROM index_articles WHERE id IN (%1)"_s.arg(ids));
    });
}

Result<QString> indexedText(const Connection &connection, ArticleId id, std::optional<Column> column)
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
    const IndexedArticle article{id, searchTextsOf(articles->first().second, readings->reading(id))};
    return column ? article.columns()[std::size_t(*column)] : article.texts.all();
}

IndexWriter::IndexWriter(Connection &connection)
    : m_connection(connection),
      m_article(connection, u"INSERT INTO index_articles (id, characters, checksum) VALUES (?, ?, ?)"_s)
{
}

Done IndexWriter::add(const IndexedArticle &article)
{
    m_builder.add(article.id, article.columns());
    const IndexedArticle::Sum sum = article.sum();
    if (auto done = m_article.run({article.id, sum.characters, sum.check}); !done)
        return done;
    return m_builder.isFull() ? finish() : Done();
}

Done IndexWriter::finish()
{
    const std::vector<ArticleId> &articles = m_builder.articles();
    if (articles.empty())
        return {};
    const auto [first, last] = std::minmax_element(articles.begin(), articles.end());
    const auto segment = m_connection.insert(
        u"INSERT INTO index_segments (state, first_article, last_article, articles) VALUES (?, ?, ?, ?)"_s,
        {int(SegmentState::Living), *first, *last, qint64(articles.size())});
    if (!segment)
        return failure(segment);
    index::LeafWriter leaves = leafWriter(m_connection, *segment);
    return m_builder.write(leaves);
}

} // namespace jianbao::store
