// Segments of the search index that many changes left behind become few, step by step. Internal to core/store.
#pragma once

#include "core/base/result.h"

namespace jianbao::store {

class Connection;

// One step, in a transaction of its own: about so many leaves are written or taken away. False: nothing is left to do.
[[nodiscard]] Result<bool> tidyIndex(Connection &connection, qsizetype leaves);

} // namespace jianbao::store
