#include "core/store/placestore.h"

#include "core/store/connection.h"
#include "core/store/filtersql.h"

namespace jianbao::store {

namespace {

// Codes out of the schema's place_key.
QString codeOf(const QString &placeKey)
{
    if (placeKey == u'~')
        return {};
    const qsizetype own = placeKey.indexOf(u'u');
    return own > 0 ? placeKey.mid(own) : placeKey;
}

bool isTownship(const QString &code)
{
    return code.startsWith(u'u') || code.size() > 6;
}

} // namespace

Result<PlaceCounts> PlaceStore::counts(const ArticleFilter &filter)
{
    ArticleFilter elsewhere = filter;
    elsewhere.placeCode.clear();
    elsewhere.withoutTownship = elsewhere.unread = elsewhere.starred = elsewhere.doubtful = false;
    const Condition condition = conditionOf(elsewhere);
    const QString sql = QStringLiteral(
        "SELECT a.place_key, count(*), sum(CASE WHEN a.read = 0 THEN 1 ELSE 0 END),"
        " sum(CASE WHEN a.starred = 1 THEN 1 ELSE 0 END), sum(CASE WHEN a.doubt < ? THEN 1 ELSE 0 END)"
        " FROM articles a%1 GROUP BY a.place_key").arg(condition.where());
    PlaceCounts counts;
    const auto read = m_connection.list(sql, QVariantList{doubtBelow} + condition.values, [&](Statement &row) {
        const QString code = codeOf(row.take<QString>());
        const int articles = row.take<int>();
        if (!code.isEmpty())
            counts.byCode[code] += articles;
        if (!isTownship(code))
            counts.withoutTownship += articles;
        counts.all += articles;
        const int unread = row.take<int>();
        counts.unread += unread;
        if (!code.isEmpty() && unread > 0)
            counts.unreadByCode[code] += unread;
        counts.starred += row.take<int>();
        counts.doubtful += row.take<int>();
        return articles;
    });
    if (!read)
        return failure(read);
    return counts;
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
