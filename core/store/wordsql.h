// Where the words of a query become SQL. The only place: the index under the search is known here alone.
#pragma once

#include "core/search/query.h"
#include "core/store/condition.h"

namespace jianbao::store {

// A statement whose rows are ids of articles.
struct IdQuery {
    QString sql;
    QVariantList values;
    bool indexed = false; // of the search index, so that "ORDER BY rowid" may follow
};

// Where the words are found in their part of the article, exactly: a phrase of the index is a substring. What any of
// the statements finds counts; at most one asks the index.
[[nodiscard]] QList<IdQuery> idQueries(const search::Words &words);
// The same as a condition on an article.
[[nodiscard]] Condition conditionOf(const search::Words &words);

} // namespace jianbao::store
