// What the library has instead of words that no article contains. Internal to core/store.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

namespace jianbao::store {

class Connection;

// Strings that articles contain and that differ from the words in one character: another one (a misprint, here or
// there), one less or one more. The most frequent first, few. Words of fewer than three characters have none: nearly
// everything would be like them.
[[nodiscard]] Result<QList<Spelling>> similarSpellings(const Connection &connection, const QString &words);

} // namespace jianbao::store
