// Titles that are set from top to bottom: text layers give them letter by letter, each on a line of its own.
#pragma once

#include <QString>

namespace jianbao::page {

// The page with such letters on one line, set wide by blanks. Every character keeps its place. Linear; any thread.
[[nodiscard]] QString withUprightTitlesLaid(QString page);

} // namespace jianbao::page
