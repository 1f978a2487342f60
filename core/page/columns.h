// Columns that a page prints in another order than that of reading: from the right, or any.
#pragma once

#include "core/page/jointcost.h"
#include "core/page/lines.h"
#include "core/page/pieces.h"

#include <QList>

namespace jianbao::page {

// Moves what goes on with a later text of the page behind it, as far as the words at their ends are sure of it: lines
// and pieces are then in the order of reading, at the place where the first of the columns stood if their title is
// before them, else where the last did. costs: of these lines and pieces. True: something moved, so that the costs are
// no longer theirs. Linear in the number of pieces.
[[nodiscard]] bool orderColumns(QList<Line> &lines, QList<Piece> &pieces, JointCosts &costs);

} // namespace jianbao::page
