#include "core/store/placestore.h"

#include "core/store/articlefacts.h"
#include "core/store/connection.h"
#include "core/store/coveragestore.h"
#include "core/store/filtersql.h"
#include "core/store/foundsets.h"
#include "core/store/placetally.h"

#include <QDate>

#include <algorithm>

namespace jianbao::store {

Result<PlaceCounts> PlaceStore::counts(const ArticleFilter &filter)
{
    return m_connection.read([&] { return counts(filter, std::nullopt); });
}

Result<PlaceCounts> PlaceStore::countsWithMonths(const ArticleFilter &filter)
{
    return m_connection.read([&]() -> Result<PlaceCounts> {
        const auto facts = m_facts.facts();
        if (!facts)
            return failure(facts);
        const QDate today = QDate::currentDate();
        int newest = 0;
        for (const ArticleFacts::Issues &issues : (*facts)->issues) {
            if (issues.month <= monthNumber(today.year(), today.month()))
                newest = std::max<int>(newest, issues.month);
        }
        return counts(filter, newest + 1 - recentMonths);
    });
}

Result<PlaceCounts> PlaceStore::counts(const ArticleFilter &filter, std::optional<int> firstMonth)
{
    ArticleFilter elsewhere = filter;
    elsewhere.placeCode.clear();
    elsewhere.withoutTownship = elsewhere.unread = elsewhere.starred = elsewhere.doubtful = elsewhere.anyMention = false;
    const auto facts = m_facts.facts();
    if (!facts)
        return failure(facts);
    const auto found = m_found.of(elsewhere);
    if (!found)
        return failure(found);
    PlaceTally tally(**facts, firstMonth);
    found->each([&](ArticleId id) { tally.add((*facts)->byId[std::size_t(id)]); });
    if (!filter.anyMention)
        return tally.counts();
    PlaceCounts counts = tally.sums();
    const auto named = m_facts.namedPlaces();
    if (!named)
        return failure(named);
    MentionTally mentions(**named, firstMonth);
    found->each([&](ArticleId id) { mentions.add(id, (*facts)->byId[std::size_t(id)]); });
    mentions.write(counts);
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
