// The bytes by which lists sort headlines and names. Internal to core/store.
#pragma once

#include "core/base/result.h"
#include "core/text/collate.h"

#include <QByteArray>

namespace jianbao::store {

class Connection;

// After everything where there is nothing to sort by.
[[nodiscard]] QByteArray sortKey(const text::Collator &collator, const QString &text);

// Makes all keys of a library anew when the collation that made them was another one (an older ICU): keys of two
// collations do not mix.
[[nodiscard]] Done refreshSortKeys(Connection &connection);

} // namespace jianbao::store
