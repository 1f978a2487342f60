#include "core/store/filtersql.h"

#include "core/store/statement.h"
#include "core/text/fold.h"

namespace jianbao::store {

namespace {

// Digits of an official code; a township has more. Each level has its index, by just these expressions.
constexpr qsizetype provinceDigits = 2;
constexpr qsizetype prefectureDigits = 4;
constexpr qsizetype countyDigits = 6;

void addPlace(Condition &condition, const QString &code)
{
    if (code.isEmpty())
        return;
    if (code.startsWith(u'u') || code.size() > countyDigits)
        condition.add(QStringLiteral("a.township = ?"), {code});
    else if (code.size() == prefectureDigits)
        condition.add(QStringLiteral("substr(a.county, 1, 4) = ?"), {code});
    else if (code.size() == provinceDigits)
        condition.add(QStringLiteral("substr(a.county, 1, 2) = ?"), {code});
    else
        condition.add(QStringLiteral("a.county = ?"), {code});
}

void addTag(Condition &condition, TagId tag)
{
    condition.add(QStringLiteral(
        "a.id IN (WITH RECURSIVE under (id) AS (SELECT ? UNION ALL"
        "   SELECT child.id FROM tags child JOIN under ON child.parent_id = under.id)"
        " SELECT at.article_id FROM article_tags at JOIN under ON at.tag_id = under.id)"), {tag});
}

void addDates(Condition &condition, QDate from, QDate to)
{
    if (from.isValid())
        condition.add(QStringLiteral("a.date >= ?"), {toColumn(from)});
    if (to.isValid())
        condition.add(QStringLiteral("a.date <> '' AND a.date <= ?"), {toColumn(to)});
}

} // namespace

Condition conditionOf(const ArticleFilter &filter)
{
    Condition condition;
    addPlace(condition, filter.placeCode);
    // Literals, not values: the partial indexes are found by them.
    if (filter.withoutTownship)
        condition.add(QStringLiteral("a.township = ''"));
    if (filter.unread)
        condition.add(QStringLiteral("a.read = 0"));
    if (filter.starred)
        condition.add(QStringLiteral("a.starred = 1"));
    if (filter.doubtful)
        condition.add(QStringLiteral("a.doubt < ?"), {doubtBelow});
    for (const TagId tag : filter.tags)
        addTag(condition, tag);
    if (!filter.contributor.isEmpty())
        condition.add(QStringLiteral("a.id IN (SELECT c.article_id FROM contributors c WHERE c.name_folded = ?)"),
                      {text::fold(filter.contributor)});
    if (!filter.paper.isEmpty())
        condition.add(QStringLiteral("a.paper = ?"), {filter.paper});
    if (filter.page)
        condition.add(QStringLiteral("a.page_id = ?"), {*filter.page});
    addDates(condition, filter.from, filter.to);
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

QString countsByPlaceSql(const Condition &condition)
{
    // Spells out the column doubt: see articles_by_place in the schema.
    return QStringLiteral(
               "SELECT a.county, a.township, count(*), sum(CASE WHEN a.read = 0 THEN 1 ELSE 0 END),"
               " sum(CASE WHEN a.starred = 1 THEN 1 ELSE 0 END),"
               " sum(CASE WHEN a.confirmed = 0 AND (a.confidence < ?"
               "   OR (a.township_by_person = 0 AND a.place_confidence < ?)) THEN 1 ELSE 0 END)"
               " FROM articles a") + condition.where() + QStringLiteral(" GROUP BY a.county, a.township");
}

} // namespace jianbao::store
