#include "core/store/filtersql.h"

#include "core/store/articlesql.h"
#include "core/store/searchsql.h"
#include "core/text/fold.h"

namespace jianbao::store {

Condition conditionOf(const ArticleFilter &filter)
{
    Condition condition;
    if (!filter.placeCode.isEmpty())
        condition.add(filter.anyMention ? namesPlace(filter.placeCode) : inPlace(filter.placeCode));
    if (filter.withoutTownship)
        condition.add(QStringLiteral("a.township = ''"));
    if (filter.unread)
        condition.add(isUnread());
    if (filter.starred)
        condition.add(isStarred());
    if (filter.doubtful)
        condition.add(isDoubtful());
    if (filter.lessSureThan > 0)
        condition.add(QStringLiteral("a.confirmed = 0 AND a.doubt < ?"), {filter.lessSureThan});
    for (const TagId tag : filter.tags)
        condition.add(tagged(tag));
    if (!filter.contributor.isEmpty())
        condition.add(QStringLiteral("a.id IN (SELECT c.article_id FROM contributors c WHERE c.name_folded = ?)"),
                      {text::fold(filter.contributor)});
    if (!filter.paper.isEmpty())
        condition.add(QStringLiteral("a.paper = ?"), {filter.paper});
    if (filter.page)
        condition.add(QStringLiteral("a.page_id = ?"), {*filter.page});
    if (filter.from.isValid() || filter.to.isValid())
        condition.add(issued(filter.from, filter.to));
    addSearch(condition, filter.query); // last: the dearest
    return condition;
}

QString orderOf(const ArticleSort &sort)
{
    const QString direction = sort.order == Qt::AscendingOrder ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    const auto by = [&](QLatin1String column) {
        return QStringLiteral(" ORDER BY a.") + column + direction
               + QStringLiteral(", a.date DESC, a.page_id DESC, a.seq");
    };
    switch (sort.key) {
    case SortKey::Headline:
        return by(QLatin1String("headline_key"));
    case SortKey::Place:
        return QStringLiteral(" ORDER BY a.county%1, a.township%1, a.date DESC, a.page_id DESC, a.seq").arg(direction);
    case SortKey::Paper:
        return by(QLatin1String("paper_key"));
    case SortKey::Contributor:
        return by(QLatin1String("contributor_key"));
    case SortKey::Doubt:
        return by(QLatin1String("doubt"));
    case SortKey::Date:
        break;
    }
    return QStringLiteral(" ORDER BY a.date") + direction + QStringLiteral(", a.page_id DESC, a.seq");
}

QStringList orderParts(const ArticleSort &sort)
{
    // Those without a place go last in this order, too.
    if (sort.key == SortKey::Place && sort.order == Qt::AscendingOrder)
        return {QStringLiteral("a.county > ''"), QStringLiteral("a.county = ''")};
    return {QString()};
}

QString countsByPlaceSql(const Condition &condition)
{
    // Spells out the column doubt: see articles_by_place in the schema.
    return QStringLiteral(
               "SELECT a.county, a.township, count(*), sum(CASE WHEN a.read = 0 THEN 1 ELSE 0 END),"
               " sum(CASE WHEN a.starred = 1 THEN 1 ELSE 0 END),"
               " sum(CASE WHEN a.confirmed = 0 AND (a.confidence < ? OR a.title_confidence < ?"
               "   OR (a.township_by_person = 0 AND a.place_confidence < ?)) THEN 1 ELSE 0 END)"
               " FROM articles a") + condition.where() + QStringLiteral(" GROUP BY a.county, a.township");
}

QString placesNamedSql(const Condition &condition)
{
    return QStringLiteral(
               "SELECT a.id, a.read, a.date, a.county, a.township FROM articles a%1"
               " UNION"
               " SELECT a.id, a.read, a.date,"
               "   CASE WHEN m.code LIKE 'u%' THEN (SELECT u.parent_code FROM user_places u WHERE 'u' || u.id = m.code)"
               "        ELSE substr(m.code, 1, 6) END,"
               "   CASE WHEN m.code LIKE 'u%' OR length(m.code) > 6 THEN m.code ELSE '' END"
               " FROM mentions m JOIN articles a ON a.id = m.article_id%1").arg(condition.where());
}

QString countsByMentionSql(const Condition &condition)
{
    return QStringLiteral("WITH named (id, read, date, county, township) AS MATERIALIZED (") + placesNamedSql(condition)
           + QStringLiteral(
               ") SELECT code, total, count(DISTINCT id), count(DISTINCT CASE WHEN read = 0 THEN id END) FROM ("
               "   SELECT CASE WHEN township <> '' THEN township ELSE county END AS code, 0 AS total, id, read FROM named"
               "   UNION ALL SELECT township, 1, id, read FROM named"
               "   UNION ALL SELECT county, 1, id, read FROM named"
               "   UNION ALL SELECT substr(county, 1, 4), 1, id, read FROM named WHERE length(county) > 4"
               "   UNION ALL SELECT substr(county, 1, 2), 1, id, read FROM named WHERE length(county) > 2)"
               " WHERE code <> '' GROUP BY code, total");
}

} // namespace jianbao::store
