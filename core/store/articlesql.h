// Conditions on articles other than on their words: used by filters and by queries.
#pragma once

#include "core/base/ids.h"
#include "core/store/condition.h"

#include <QDate>

namespace jianbao::store {

// Filed under the place of this code or under what lies in it.
[[nodiscard]] Condition inPlace(const QString &code);
// Filed there, or names the place or what lies in it.
[[nodiscard]] Condition namesPlace(const QString &code);
// Has the tag or one under it.
[[nodiscard]] Condition tagged(TagId tag);
// Of an issue of these days, both included; an invalid one is open, not both.
[[nodiscard]] Condition issued(QDate from, QDate to);
// Literals, not values: the partial indexes are found by them.
[[nodiscard]] Condition isUnread();
[[nodiscard]] Condition isStarred();
[[nodiscard]] Condition isDoubtful();

} // namespace jianbao::store
