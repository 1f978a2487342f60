#include "core/store/condition.h"

namespace jianbao::store {

namespace {

Condition joined(const QList<Condition> &conditions, const QString &by)
{
    if (conditions.size() == 1)
        return conditions.first();
    Condition all;
    for (const Condition &condition : conditions) {
        all.sql += all.sql.isEmpty() ? QStringLiteral("(") : by;
        all.sql += condition.sql;
        all.values += condition.values;
    }
    all.sql += u')';
    return all;
}

} // namespace

void Condition::add(const QString &condition, const QVariantList &with)
{
    if (!sql.isEmpty() && !condition.isEmpty())
        sql += QStringLiteral(" AND ");
    sql += condition;
    values += with;
}

Condition allOf(const QList<Condition> &conditions)
{
    return joined(conditions, QStringLiteral(" AND "));
}

Condition anyOf(const QList<Condition> &conditions)
{
    return joined(conditions, QStringLiteral(" OR "));
}

} // namespace jianbao::store
