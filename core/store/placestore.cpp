#include "core/store/placestore.h"

#include "core/store/connection.h"
#include "core/store/filtersql.h"

namespace jianbao::store {

Result<PlaceCounts> PlaceStore::counts(const ArticleFilter &filter)
{
    ArticleFilter elsewhere = filter;
    elsewhere.placeCode.clear();
    elsewhere.withoutTownship = elsewhere.unread = elsewhere.starred = elsewhere.doubtful = false;
    const Condition condition = conditionOf(elsewhere);
    PlaceCounts counts;
    const auto read = m_connection.list(
        countsByPlaceSql(condition), QVariantList{doubtBelow, doubtBelow, doubtBelow} + condition.values,
        [&](Statement &row) {
            const QString county = row.take<QString>();
            const QString township = row.take<QString>();
            const QString &code = township.isEmpty() ? county : township;
            const int articles = row.take<int>();
            const int unread = row.take<int>();
            if (!code.isEmpty())
                counts.byCode[code] += articles;
            if (!code.isEmpty() && unread > 0)
                counts.unreadByCode[code] += unread;
            if (township.isEmpty())
                counts.withoutTownship += articles;
            counts.all += articles;
            counts.unread += unread;
            counts.starred += row.take<int>();
            counts.doubtful += row.take<int>();
            return articles;
        });
    if (!read)
        return failure(read);
    if (elsewhere.anyMention) {
        if (auto done = countMentions(elsewhere, counts); !done)
            return failure(done);
    }
    return counts;
}

Done PlaceStore::countMentions(const ArticleFilter &filter, PlaceCounts &counts)
{
    const Condition condition = conditionOf(filter);
    counts.byCode.clear();
    counts.unreadByCode.clear();
    const auto read = m_connection.list(countsByMentionSql(condition), condition.values + condition.values,
                                        [&](Statement &row) {
        const QString code = row.take<QString>();
        const bool total = row.take<bool>();
        const int articles = row.take<int>();
        const int unread = row.take<int>();
        (total ? counts.totals : counts.byCode).insert(code, articles);
        if (!total && unread > 0)
            counts.unreadByCode.insert(code, unread);
        return articles;
    });
    if (!read)
        return failure(read);
    return {};
}

Result<QHash<QString, int>> PlaceStore::countsByMonth(const ArticleFilter &filter)
{
    ArticleFilter always = filter;
    always.from = always.to = QDate();
    Condition condition = conditionOf(always);
    condition.add(QStringLiteral("a.date <> ''"));
    const QString sql = QStringLiteral("SELECT substr(a.date, 1, 7), count(*) FROM articles a%1"
                                       " GROUP BY substr(a.date, 1, 7)").arg(condition.where());
    QHash<QString, int> months;
    const auto read = m_connection.list(sql, condition.values, [&](Statement &row) {
        const QString month = row.take<QString>();
        months.insert(month, row.take<int>());
        return month;
    });
    if (!read)
        return failure(read);
    return months;
}

Result<QStringList> PlaceStore::monthsImported()
{
    return m_connection.list(QStringLiteral("SELECT DISTINCT substr(date, 1, 7) FROM pages WHERE date <> ''"
                                            " ORDER BY 1"),
                             {}, [](Statement &row) { return row.take<QString>(); });
}

} // namespace jianbao::store
