// Repairs as the library keeps them. Internal to core/store.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/page/repair.h"

namespace jianbao::store {

class Connection;

// The payload of a repair's row: JSON with the members that its kind has; ranges as "12-40,57-60".
[[nodiscard]] QString toPayload(const page::Repair &repair);
// Members that are missing have their defaults.
[[nodiscard]] page::Repair repairFromPayload(page::RepairKind kind, const QString &payload);
// Whether the words or the article of a repair lie in a range of its page.
[[nodiscard]] bool repairTouches(const QString &payload, TextRange range);

[[nodiscard]] Result<RepairId> insertRepair(Connection &connection, PageId page, const page::Repair &repair);

} // namespace jianbao::store
