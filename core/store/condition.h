// A condition of a WHERE clause with the values that are bound in it.
#pragma once

#include <QList>
#include <QString>
#include <QVariantList>

namespace jianbao::store {

// A condition on articles, which a statement calls `a`, and the values of its ?.
struct Condition {
    QString sql; // empty: all
    QVariantList values;

    void add(const QString &condition, const QVariantList &with = {}); // and
    void add(const Condition &other) { add(other.sql, other.values); }
    [[nodiscard]] QString where() const { return sql.isEmpty() ? QString() : QStringLiteral(" WHERE ") + sql; }
};

// "(… AND …)", "(… OR …)": all or one of them; there is at least one.
[[nodiscard]] Condition allOf(const QList<Condition> &conditions);
[[nodiscard]] Condition anyOf(const QList<Condition> &conditions);

} // namespace jianbao::store
