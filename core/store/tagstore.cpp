#include "core/store/tagstore.h"

#include "core/store/chunks.h"
#include "core/store/connection.h"
#include "core/store/cursor.h"
#include "core/store/foundsets.h"
#include "core/store/tagrows.h"

#include <algorithm>

namespace jianbao::store {

namespace {

using ArticleIds = QList<ArticleId>;

// Runs an insert or delete on article_tags that gives the articles it changed; %1 stands for their ids.
Result<ArticleIds> changed(Connection &connection, const QString &sql, const ArticleIds &articles, TagId tag)
{
    return connection.write([&]() -> Result<ArticleIds> {
        ArticleIds all;
        const auto done = eachChunk(articles, [&](const QString &list) -> Done {
            const auto some = connection.list(sql.arg(list), {tag},
                                              [](Statement &row) { return row.take<ArticleId>(); });
            if (!some)
                return failure(some);
            all += *some;
            return {};
        });
        if (!done)
            return failure(done);
        std::sort(all.begin(), all.end());
        return all;
    });
}

// Where a tag is used: id of the thing, by tag.
Result<QHash<TagId, QList<qint64>>> uses(const Connection &connection, const QString &column, const QString &table,
                                         const QList<TagId> &tags)
{
    QHash<TagId, QList<qint64>> uses;
    const auto read = connection.list(
        QStringLiteral("SELECT tag_id, %1 FROM %2 WHERE tag_id IN (%3) ORDER BY tag_id, %1")
            .arg(column, table, idList(tags)), {}, [&](Statement &row) {
            const auto tag = row.take<TagId>();
            uses[tag].append(row.take<qint64>());
            return tag;
        });
    if (!read)
        return failure(read);
    return uses;
}

// Assigns again what is still there.
Done restoreUses(const Connection &connection, const QString &column, const QString &table, const QString &owners,
                 const QHash<TagId, QList<qint64>> &uses)
{
    Statement insert(connection, QStringLiteral("INSERT INTO %2 (tag_id, %1) SELECT ?, id FROM %3 WHERE id = ?")
                                     .arg(column, table, owners));
    for (auto entry = uses.cbegin(); entry != uses.cend(); ++entry) {
        for (const qint64 id : entry.value()) {
            if (auto done = insert.run({entry.key(), id}); !done)
                return done;
        }
    }
    return {};
}

} // namespace

Result<QList<TagRecord>> TagStore::all()
{
    return allTags(m_connection);
}

Result<QHash<TagId, int>> TagStore::counts(const ArticleFilter &filter)
{
    return m_connection.read([&]() -> Result<QHash<TagId, int>> {
        const auto found = m_found.of(filter);
        if (!found)
            return failure(found);
        return countTags(m_connection, *found);
    });
}

Result<TagRecord> TagStore::add(const TagRecord &tag)
{
    return m_connection.write([&] { return insertTag(m_connection, tag); });
}

Result<TagRecord> TagStore::update(const TagRecord &tag)
{
    return m_connection.write([&] { return updateTag(m_connection, tag); });
}

Result<TagStore::Removed> TagStore::remove(TagId id)
{
    return m_connection.write([&]() -> Result<Removed> {
        const auto tags = tagWithChildren(m_connection, id);
        if (!tags)
            return failure(tags);
        Removed removed;
        removed.tags = *tags;
        QList<TagId> ids;
        for (const TagRecord &tag : *tags)
            ids.append(tag.id);
        auto articles = uses(m_connection, QStringLiteral("article_id"), QStringLiteral("article_tags"), ids);
        if (!articles)
            return failure(articles);
        removed.articles = *articles;
        auto highlights = uses(m_connection, QStringLiteral("highlight_id"), QStringLiteral("highlight_tags"), ids);
        if (!highlights)
            return failure(highlights);
        removed.highlights = *highlights;
        // What is under it and all assignments go with it.
        if (auto done = m_connection.run(QStringLiteral("DELETE FROM tags WHERE id = ?"), {id}); !done)
            return failure(done);
        return removed;
    });
}

Done TagStore::restore(const Removed &removed)
{
    return m_connection.write([&]() -> Done {
        for (const TagRecord &tag : removed.tags) { // parents come first
            if (auto added = insertTag(m_connection, tag); !added)
                return failure(added);
        }
        auto done = restoreUses(m_connection, QStringLiteral("article_id"), QStringLiteral("article_tags"),
                                QStringLiteral("articles"), removed.articles);
        if (!done)
            return done;
        return restoreUses(m_connection, QStringLiteral("highlight_id"), QStringLiteral("highlight_tags"),
                           QStringLiteral("highlights"), removed.highlights);
    });
}

Result<QHash<TagId, int>> TagStore::countsAmong(const QList<ArticleId> &articles)
{
    QHash<TagId, int> counts;
    const Done done = eachChunk(articles, [&](const QString &list) {
        return eachRow(m_connection, QStringLiteral("SELECT tag_id, count(*) FROM article_tags WHERE article_id IN (%1)"
                                                    " GROUP BY tag_id").arg(list), {}, [&](const Cursor &row) {
            counts[row.number(0)] += int(row.number(1));
        });
    });
    if (!done)
        return failure(done);
    return counts;
}

Result<bool> TagStore::anyUntagged(const QList<ArticleId> &articles, TagId tag)
{
    return anyOf(m_connection, QStringLiteral("SELECT 1 FROM articles a WHERE a.id IN (%1) AND NOT EXISTS (SELECT 1"
                                              " FROM article_tags t WHERE t.article_id = a.id AND t.tag_id = ?)"),
                 articles, {tag});
}

Result<QList<ArticleId>> TagStore::assign(const QList<ArticleId> &articles, TagId tag)
{
    return changed(m_connection, QStringLiteral(
        "INSERT INTO article_tags (tag_id, article_id) SELECT t.id, a.id FROM tags t, articles a"
        " WHERE t.id = ? AND a.id IN (%1) ON CONFLICT DO NOTHING RETURNING article_id"), articles, tag);
}

Result<QList<ArticleId>> TagStore::unassign(const QList<ArticleId> &articles, TagId tag)
{
    return changed(m_connection, QStringLiteral(
        "DELETE FROM article_tags WHERE tag_id = ? AND article_id IN (%1) RETURNING article_id"), articles, tag);
}

Done TagStore::assignToHighlight(HighlightId highlight, TagId tag)
{
    return m_connection.run(QStringLiteral(
        "INSERT INTO highlight_tags (tag_id, highlight_id) SELECT t.id, h.id FROM tags t, highlights h"
        " WHERE t.id = ? AND h.id = ? ON CONFLICT DO NOTHING"), {tag, highlight});
}

Done TagStore::unassignFromHighlight(HighlightId highlight, TagId tag)
{
    return m_connection.run(QStringLiteral("DELETE FROM highlight_tags WHERE tag_id = ? AND highlight_id = ?"),
                            {tag, highlight});
}

} // namespace jianbao::store
