// One repair at a time, on a draft of the page. Internal to the repairs.
#pragma once

#include "core/page/draft.h"

namespace jianbao::page {

// Changes nothing where it gives a problem. Corrections are not its business.
[[nodiscard]] RepairProblem applyRepair(Draft &draft, const Repair &repair);

// In regroup.cpp; their words are on the page.
[[nodiscard]] RepairProblem splitOff(Draft &draft, const Repair &repair);
[[nodiscard]] RepairProblem mergeInto(Draft &draft, const Repair &repair);
[[nodiscard]] RepairProblem moveWords(Draft &draft, const Repair &repair);

} // namespace jianbao::page
