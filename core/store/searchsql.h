// Where search terms become SQL. The only place: an index put under the search is known here alone.
#pragma once

#include "core/search/query.h"

#include <QString>
#include <QVariantList>

namespace jianbao::store {

// A condition on articles, which a statement calls `a`, and the values of its ?.
struct Condition {
    QString sql; // empty: all
    QVariantList values;

    void add(const QString &condition, const QVariantList &with = {}); // and
    [[nodiscard]] QString where() const { return sql.isEmpty() ? QString() : QStringLiteral(" WHERE ") + sql; }
};

// All terms are found: each in the titles, contributors, text or notes of the article.
void addSearch(Condition &condition, const search::Query &query);

} // namespace jianbao::store
