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
    case SortKey::Relevance: // is worked out elsewhere; where it orders nothing it is this
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

} // namespace jianbao::store
