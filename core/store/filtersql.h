// Filters and orders of article lists as SQL over `articles a`.
#pragma once

#include "core/store/condition.h"
#include "core/store/records.h"

namespace jianbao::store {

[[nodiscard]] Condition conditionOf(const ArticleFilter &filter);
// " ORDER BY …": an index in the schema matches each.
[[nodiscard]] QString orderOf(const ArticleSort &sort);
// Conditions that part all articles, so that those of the first go before those of the second, and so on, each part in
// the order: an index gives each. One that is empty: all.
[[nodiscard]] QStringList orderParts(const ArticleSort &sort);
// The statement for counts of each place: county, township, articles, unread, starred, doubtful. doubtBelow is bound
// twice before the condition's values.
[[nodiscard]] QString countsByPlaceSql(const Condition &condition);

// Every place that an article is filed under or names, once: a statement of the columns id, read, date, county and
// township ('': the county itself). Binds the condition's values twice.
[[nodiscard]] QString placesNamedSql(const Condition &condition);
// The statement for counts of each place, counting an article wherever it names one: code, whether that is a sum over
// what lies in it, articles, unread. Binds the condition's values twice.
[[nodiscard]] QString countsByMentionSql(const Condition &condition);

} // namespace jianbao::store
