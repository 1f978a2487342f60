// Sentences for errors, translated: what failed, why, and what to do. QtCore only: the window and the command line
// both use it. Any thread.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace jianbao::ui {

// One sentence or two: the subject (file, place), the cause, what to do.
[[nodiscard]] QString errorText(const Error &error);
// The cause alone, for a table that shows the file beside it.
[[nodiscard]] QString errorCause(const Error &error);

} // namespace jianbao::ui
