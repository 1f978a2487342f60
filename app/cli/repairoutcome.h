// What is said about a repair that was made, taken back, or refused.
#pragma once

#include "app/cli/commands.h"

#include "core/store/repairstore.h"

namespace jianbao::cli {

// Says what became of the page, after a sentence about what was done; where nothing was done, why not: status 1.
// about: "article 12", "repair 3".
[[nodiscard]] Outcome outcomeOf(const store::RepairOutcome &outcome, const QString &about, const QString &done);

// "2 repairs no longer apply …", empty for none.
[[nodiscard]] QString idleText(qsizetype repairs);

} // namespace jianbao::cli
