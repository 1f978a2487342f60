// Sentences about repairs, translated. QtCore only: the window and the command line both use it. Any thread.
#pragma once

#include "core/page/repair.h"

namespace jianbao::ui {

// Why a repair does not apply, as a sentence; empty for None.
[[nodiscard]] QString repairProblemText(page::RepairProblem problem);

} // namespace jianbao::ui
