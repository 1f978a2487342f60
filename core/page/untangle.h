// Between lines and pieces: where the text layer read across two columns, so that their lines come in turn, the lines are
// put apart again.
#pragma once

#include "core/page/lines.h"

#include <QList>
#include <QStringView>

namespace jianbao::page {

// The lines in reading order, which is the page's where no two texts interleave. Of two that do, the lines of the first
// come before those of the second, a blank line between. Linear in the number of lines.
[[nodiscard]] QList<Line> untangled(QStringView text, QList<Line> lines);

} // namespace jianbao::page
