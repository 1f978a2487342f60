#include "core/store/articlestore.h"

#include "core/store/articlereader.h"
#include "core/store/chunks.h"
#include "core/store/connection.h"
#include "core/store/cursor.h"
#include "core/store/filtersql.h"
#include "core/store/foundsets.h"
#include "core/store/keywords.h"
#include "core/store/orders.h"
#include "core/store/relevance.h"
#include "core/store/repairpayload.h"
#include "core/store/spellings.h"

#include <algorithm>

namespace jianbao::store {

namespace {

// Runs an update of articles that gives the ids it changed (RETURNING id); %1 stands for the list of ids.
Result<QList<ArticleId>> changed(Connection &connection, const QString &sql, const QList<ArticleId> &ids)
{
    return connection.write([&]() -> Result<QList<ArticleId>> {
        QList<ArticleId> all;
        const auto done = eachChunk(ids, [&](const QString &list) -> Done {
            const auto some = connection.list(sql.arg(list), {}, [](Statement &row) { return row.take<ArticleId>(); });
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

// The same for one column that is 0 or 1.
Result<QList<ArticleId>> setFlag(Connection &connection, const QString &column, bool on, const QList<ArticleId> &ids)
{
    return changed(connection, QStringLiteral("UPDATE articles SET %1 = %2 WHERE %1 <> %2 AND id IN (%3) RETURNING id")
                                   .arg(column).arg(on ? 1 : 0).arg(QStringLiteral("%1")), ids);
}

Done updateTownship(Connection &connection, const QString &list, const ArticleStore::Township &township)
{
    return connection.run(
        QStringLiteral("UPDATE articles SET county = ?, township = ?, township_by_person = ? WHERE id IN (%1)")
            .arg(list),
        {township.countyCode, township.townshipCode, township.byPerson});
}

// Keeps a place as a repair of the article's page.
Result<RepairId> decideTownship(Connection &connection, ArticleId article, const ArticleStore::Township &township)
{
    page::Repair repair;
    repair.kind = page::RepairKind::Township;
    repair.countyCode = township.countyCode;
    repair.townshipCode = township.townshipCode;
    // The first character of the article's lead (page::leadOf) names it as well as all of it.
    const auto page = connection.first(
        QStringLiteral("SELECT b.page_id, b.start FROM articles a"
                       " JOIN blocks b ON b.page_id = a.page_id AND b.article_id = a.id WHERE a.id = ?"
                       " ORDER BY CASE b.role WHEN 'headline' THEN 0 WHEN 'body' THEN 1 WHEN 'caption' THEN 1 ELSE 2"
                       " END, b.seq LIMIT 1"), {article}, [&](Statement &row) {
            const auto id = row.take<PageId>();
            const auto start = row.take<qint64>();
            repair.article = {start, start + 1};
            return id;
        });
    if (!page)
        return failure(page);
    if (!*page)
        return 0; // an article without words
    return insertRepair(connection, **page, repair);
}

// None: the query is not ranked.
Result<std::optional<QList<ArticleId>>> byRelevance(Connection &connection, Orders &orders, FoundSets &sets,
                                                    const ArticleFilter &filter, Qt::SortOrder direction,
                                                    qsizetype limit)
{
    const auto match = rankable(connection, filter.query);
    if (!match)
        return failure(match);
    if (!*match)
        return std::optional<QList<ArticleId>>();
    const auto found = sets.asked(filter);
    if (!found)
        return failure(found);
    const auto order = orders.of({});
    if (!order)
        return failure(order);
    auto ids = ranked(connection, **match, **found, **order);
    if (!ids)
        return failure(ids);
    if (direction == Qt::AscendingOrder)
        std::reverse(ids->begin(), ids->end());
    if (limit >= 0 && limit < ids->size())
        ids->resize(limit);
    return std::optional(std::move(*ids));
}

} // namespace

Result<bool> ArticleStore::ranks(const search::Query &query)
{
    return m_connection.read([&]() -> Result<bool> {
        const auto match = rankable(m_connection, query);
        if (!match)
            return failure(match);
        return match->has_value();
    });
}

Result<QList<ArticleId>> ArticleStore::ids(const ArticleFilter &filter, const ArticleSort &sort, qsizetype limit)
{
    return m_connection.read([&]() -> Result<QList<ArticleId>> {
        if (sort.key == SortKey::Relevance) {
            auto best = byRelevance(m_connection, m_orders, m_found, filter, sort.order, limit);
            if (!best)
                return failure(best);
            return *best ? **best : ids(filter, {}, limit);
        }
        if (!filter.query.isEmpty())
            return m_found.ordered(filter, sort, limit);
        if (limit < 0 && filter == ArticleFilter()) {
            const auto order = m_orders.of(sort);
            if (!order)
                return failure(order);
            return QList<ArticleId>((*order)->begin(), (*order)->end());
        }
        QList<ArticleId> ids;
        for (const QString &part : orderParts(sort)) {
            Condition condition = conditionOf(filter);
            condition.add(Condition{part, {}});
            QString sql = QStringLiteral("SELECT a.id FROM articles a") + condition.where() + orderOf(sort);
            if (limit >= 0)
                sql += QStringLiteral(" LIMIT %1").arg(limit - ids.size());
            const Done done = eachRow(m_connection, sql, condition.values,
                                      [&](const Cursor &row) { ids.append(row.number(0)); });
            if (!done)
                return failure(done);
        }
        return ids;
    });
}

Result<int> ArticleStore::count(const ArticleFilter &filter)
{
    if (!filter.query.isEmpty()) {
        return m_connection.read([&]() -> Result<int> {
            const auto found = m_found.asked(filter);
            if (!found)
                return failure(found);
            return int((*found)->count());
        });
    }
    const Condition condition = conditionOf(filter);
    return m_connection.number(QStringLiteral("SELECT count(*) FROM articles a") + condition.where(), condition.values);
}

Result<QList<Spelling>> ArticleStore::similarSpellings(const QString &words)
{
    return m_connection.read([&] { return store::similarSpellings(m_connection, words); });
}

Result<QList<ArticleRow>> ArticleStore::rows(const QList<ArticleId> &ids, const search::Query &query)
{
    return m_connection.read([&] { return readRows(m_connection, ids, query); });
}

Result<QList<Keyword>> ArticleStore::keywords(const QList<ArticleId> &ids, const search::Query &query, qsizetype width)
{
    return m_connection.read([&] { return readKeywords(m_connection, ids, query, width); });
}

Result<ArticleRecord> ArticleStore::article(ArticleId id)
{
    return m_connection.read([&] { return readArticle(m_connection, id); });
}

Result<QList<ArticleDoubt>> ArticleStore::doubts(const QList<ArticleId> &ids)
{
    return m_connection.read([&] { return readDoubts(m_connection, ids); });
}

Result<bool> ArticleStore::anyUnread(const QList<ArticleId> &ids)
{
    return anyOf(m_connection, QStringLiteral("SELECT 1 FROM articles WHERE read = 0 AND id IN (%1)"), ids);
}

Result<bool> ArticleStore::anyUnstarred(const QList<ArticleId> &ids)
{
    return anyOf(m_connection, QStringLiteral("SELECT 1 FROM articles WHERE starred = 0 AND id IN (%1)"), ids);
}

Result<QList<ArticleId>> ArticleStore::setRead(const QList<ArticleId> &ids, bool read)
{
    return setFlag(m_connection, QStringLiteral("read"), read, ids);
}

Result<QList<ArticleId>> ArticleStore::setStarred(const QList<ArticleId> &ids, bool starred)
{
    return setFlag(m_connection, QStringLiteral("starred"), starred, ids);
}

Result<QList<ArticleId>> ArticleStore::setConfirmed(const QList<ArticleId> &ids, bool confirmed)
{
    return setFlag(m_connection, QStringLiteral("confirmed"), confirmed, ids);
}

Result<QHash<ArticleId, ArticleStore::Township>> ArticleStore::setTownship(const QList<ArticleId> &ids,
                                                                           const Township &township)
{
    using Before = QHash<ArticleId, Township>;
    return m_connection.write([&]() -> Result<Before> {
        Before before;
        const auto done = eachChunk(ids, [&](const QString &list) -> Done {
            const QString sql = QStringLiteral(
                "SELECT id, county, township, township_by_person FROM articles WHERE id IN (%1)").arg(list);
            const auto read = m_connection.list(sql, {}, [&](Statement &row) {
                const auto id = row.take<ArticleId>();
                Township old;
                old.countyCode = row.take<QString>();
                old.townshipCode = row.take<QString>();
                old.byPerson = row.take<bool>();
                if (old != township)
                    before.insert(id, old);
                return id;
            });
            if (!read)
                return failure(read);
            return updateTownship(m_connection, list, township);
        });
        if (!done)
            return failure(done);
        for (auto entry = before.begin(); entry != before.end(); ++entry) {
            const auto repair = decideTownship(m_connection, entry.key(), township);
            if (!repair)
                return failure(repair);
            entry->repair = *repair;
        }
        return before;
    });
}

Done ArticleStore::restoreTownships(const QHash<ArticleId, Township> &before)
{
    return m_connection.write([&]() -> Done {
        for (auto entry = before.cbegin(); entry != before.cend(); ++entry) {
            Done done = updateTownship(m_connection, QString::number(entry.key()), entry.value());
            if (done)
                done = m_connection.run(QStringLiteral("UPDATE repairs SET undone = 1 WHERE id = ?"),
                                        {entry->repair});
            if (!done)
                return done;
        }
        return {};
    });
}

} // namespace jianbao::store
