#include "core/store/articlesql.h"

#include "core/place/codes.h"
#include "core/store/records.h"
#include "core/store/statement.h"

namespace jianbao::store {

// Each level has its index, by just these expressions.
Condition inPlace(const QString &code)
{
    if (code.startsWith(u'u') || code.size() > place::countyDigits)
        return {QStringLiteral("a.township = ?"), {code}};
    if (code.size() == place::prefectureDigits)
        return {QStringLiteral("substr(a.county, 1, 4) = ?"), {code}};
    if (code.size() == place::provinceDigits)
        return {QStringLiteral("substr(a.county, 1, 2) = ?"), {code}};
    return {QStringLiteral("a.county = ?"), {code}};
}

Condition namesPlace(const QString &code)
{
    // The codes below one begin with it: they stand before it with a colon, which follows the digits in ASCII.
    const QString end = code + u':';
    return anyOf({inPlace(code),
                  {QStringLiteral("a.id IN (SELECT m.article_id FROM mentions m WHERE m.code >= ? AND m.code < ?)"),
                   {code, end}},
                  {QStringLiteral("a.id IN (SELECT m.article_id FROM user_places u JOIN mentions m"
                                  " ON m.code = 'u' || u.id WHERE u.parent_code >= ? AND u.parent_code < ?)"),
                   {code, end}}});
}

Condition tagged(TagId tag)
{
    return {QStringLiteral("a.id IN (WITH RECURSIVE under (id) AS (SELECT ? UNION ALL"
                           "   SELECT child.id FROM tags child JOIN under ON child.parent_id = under.id)"
                           " SELECT at.article_id FROM article_tags at JOIN under ON at.tag_id = under.id)"), {tag}};
}

Condition issued(QDate from, QDate to)
{
    Condition condition;
    if (from.isValid())
        condition.add(QStringLiteral("a.date >= ?"), {toColumn(from)});
    if (to.isValid())
        condition.add(QStringLiteral("a.date <> '' AND a.date <= ?"), {toColumn(to)});
    return condition;
}

Condition isUnread()
{
    return {QStringLiteral("a.read = 0"), {}};
}

Condition isStarred()
{
    return {QStringLiteral("a.starred = 1"), {}};
}

Condition isDoubtful()
{
    return {QStringLiteral("a.doubt < ?"), {doubtBelow}};
}

} // namespace jianbao::store
