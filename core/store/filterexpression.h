// A filter as an expression of the query language, so that it can be saved, typed and understood elsewhere.
#pragma once

#include "core/place/gazetteer.h"
#include "core/store/records.h"

namespace jianbao::store {

// What finds the same articles as words (the expression that filter.query was read from) with all other conditions of
// the filter, but lessSureThan and page, for which the language has no words. chinese: the names of fields.
[[nodiscard]] QString expressionOf(const ArticleFilter &filter, const QString &words, const place::Gazetteer &gazetteer,
                                   const QList<TagRecord> &tags, bool chinese);

// What means this tag alone: its name, or as much of its path as is needed. names: of these tags.
[[nodiscard]] QString tagWord(TagId tag, const QList<TagRecord> &tags, const search::Names &names);

} // namespace jianbao::store
