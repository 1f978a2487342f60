#include "core/store/coveragestore.h"

#include "core/store/articlesql.h"
#include "core/store/connection.h"
#include "core/store/filtersql.h"
#include "core/store/ownplacestore.h"

namespace jianbao::store {

using namespace Qt::StringLiterals;

namespace {

// monthNumber of an ISO date; -1 without one.
QString monthOf(const QString &date)
{
    return u"CASE WHEN %1 = '' THEN -1 ELSE substr(%1, 1, 4) * 12 + substr(%1, 6, 2) - 1 END"_s.arg(date);
}

// Articles where they are filed: county, township, month, articles. Answered from the index articles_by_place.
QString filedSql(const Condition &condition)
{
    return u"SELECT a.county, a.township, "_s + monthOf(u"a.date"_s) + u" AS month, count(*) FROM articles a"_s
           + condition.where() + u" GROUP BY a.county, a.township, month"_s;
}

// Articles wherever they name a place, the totals of counties as rows without a township. Binds the condition's values
// twice, then those of inside twice.
QString namedSql(const Condition &condition, const Condition &inside)
{
    return u"WITH named (id, read, date, county, township) AS MATERIALIZED ("_s + placesNamedSql(condition)
           + u") SELECT a.county, a.township, %1 AS month, count(*) FROM named a WHERE a.township <> ''%2"
             " GROUP BY 1, 2, 3"
             " UNION ALL"
             " SELECT a.county, '', %1 AS month, count(DISTINCT a.id) FROM named a WHERE a.county <> ''%2"
             " GROUP BY 1, 3"_s.arg(monthOf(u"a.date"_s), inside.sql.isEmpty() ? QString() : u" AND "_s + inside.sql);
}

} // namespace

Result<Coverage> CoverageStore::coverage(const ArticleFilter &filter)
{
    return m_connection.read([&]() -> Result<Coverage> {
        Coverage coverage;
        if (auto done = readPlaces(filter, coverage); !done)
            return failure(done);
        auto issues = m_connection.list(
            u"SELECT paper, "_s + monthOf(u"date"_s) + u" AS month, count(DISTINCT date) FROM pages"
            " WHERE date <> '' AND (? = '' OR paper = ?) GROUP BY paper, month"_s, {filter.paper, filter.paper},
            [](Statement &row) {
                PaperMonth month{row.take<QString>()};
                month.month = row.take<int>();
                month.issues = row.take<int>();
                return month;
            });
        if (!issues)
            return failure(issues);
        coverage.issues = std::move(*issues);
        // Through the page, not articles.paper: so the articles are read from an index alone.
        auto printed = m_connection.list(
            u"SELECT p.paper, a.county, count(*) FROM articles a JOIN pages p ON p.id = a.page_id"
            " WHERE a.county <> '' GROUP BY p.paper, a.county"_s, {},
            [](Statement &row) {
                PaperCounty county{row.take<QString>(), {}};
                county.county = row.take<QString>();
                county.articles = row.take<int>();
                return county;
            });
        if (!printed)
            return failure(printed);
        coverage.printed = std::move(*printed);
        auto names = OwnPlaceStore(m_connection).names();
        if (!names)
            return failure(names);
        coverage.homes = std::move(names->homes);
        return coverage;
    });
}

Done CoverageStore::readPlaces(const ArticleFilter &filter, Coverage &coverage)
{
    ArticleFilter articles = filter;
    articles.from = articles.to = QDate();
    articles.withoutTownship = articles.unread = articles.starred = articles.doubtful = false;
    if (filter.anyMention)
        articles.placeCode.clear(); // an article may be filed elsewhere
    const Condition condition = conditionOf(articles);
    const Condition inside = filter.placeCode.isEmpty() ? Condition() : inPlace(filter.placeCode);
    const QString sql = filter.anyMention ? namedSql(condition, inside) : filedSql(condition);
    const QVariantList values = filter.anyMention
        ? condition.values + condition.values + inside.values + inside.values : condition.values;

    QHash<std::pair<QString, int>, int> counties; // where the statement does not count them itself
    const auto read = m_connection.list(sql, values, [&](Statement &row) {
        PlaceMonth place{row.take<QString>(), {}};
        place.township = row.take<QString>();
        place.month = row.take<int>();
        place.articles = row.take<int>();
        const bool countedByStatement = filter.anyMention;
        const bool placed = !place.county.isEmpty() || !place.township.isEmpty();
        if (place.month < 0)
            coverage.undated += placed && (!countedByStatement || place.township.isEmpty()) ? place.articles : 0;
        else if (!place.township.isEmpty() || countedByStatement)
            coverage.places.append(place);
        if (place.month >= 0 && !place.county.isEmpty() && !countedByStatement)
            counties[{place.county, place.month}] += place.articles;
        return place.articles;
    });
    if (!read)
        return failure(read);
    for (auto county = counties.cbegin(); county != counties.cend(); ++county)
        coverage.places.append({county.key().first, {}, county.key().second, county.value()});
    return {};
}

} // namespace jianbao::store
