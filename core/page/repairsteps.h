// One repair at a time, on a draft of the page. Internal to the repairs.
#pragma once

#include "core/page/draft.h"

namespace jianbao::page {

// Changes nothing where it gives a problem. Corrections are not its business.
[[nodiscard]] RepairProblem applyRepair(Draft &draft, const Repair &repair);

} // namespace jianbao::page
