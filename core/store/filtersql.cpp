#include "core/store/filtersql.h"

#include "core/store/articlesql.h"
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
    return condition;
}

QStringList groupingOf(SortKey key)
{
    switch (key) {
    case SortKey::Headline:
        return {QStringLiteral("a.headline_key")};
    case SortKey::Place:
        return {QStringLiteral("a.county"), QStringLiteral("a.township")};
    case SortKey::Paper:
        return {QStringLiteral("a.paper_key")};
    case SortKey::Contributor:
        return {QStringLiteral("a.contributor_key")};
    case SortKey::Doubt:
        return {QStringLiteral("a.doubt")};
    case SortKey::Date:
    case SortKey::Relevance: // is worked out elsewhere; where it orders nothing it is this
        break;
    }
    return {QStringLiteral("a.date")};
}

QString orderOf(const ArticleSort &sort)
{
    const QString direction = sort.order == Qt::AscendingOrder ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    QStringList terms;
    for (const QString &column : groupingOf(sort.key))
        terms.append(column + direction);
    if (sort.key != SortKey::Date && sort.key != SortKey::Relevance)
        terms.append(QStringLiteral("a.date DESC"));
    return QStringLiteral(" ORDER BY ") + terms.join(QStringLiteral(", ")) + QStringLiteral(", a.page_id DESC, a.seq");
}

QStringList orderParts(const ArticleSort &sort)
{
    // Those without a place go last in this order, too.
    if (sort.key == SortKey::Place && sort.order == Qt::AscendingOrder)
        return {QStringLiteral("a.county > ''"), QStringLiteral("a.county = ''")};
    return {QString()};
}

} // namespace jianbao::store
