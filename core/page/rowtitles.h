// Titles that the text layer read across, row by row, above columns whose texts came in turn: each to its own text.
#pragma once

#include "core/page/lines.h"
#include "core/page/pieces.h"
#include "core/page/titleplaces.h"

#include <QList>
#include <QStringView>

namespace jianbao::page {

// The lines with the titles and names above texts that were put apart (`untangled`) told apart, too, those of each text
// right above it; pieces are cut from the lines and classified. The same lines where there is none to move. Linear in the number of lines.
[[nodiscard]] QList<Line> withRowTitlesApart(QStringView text, const QList<Line> &lines, const QList<Piece> &pieces,
                                             const PlaceTest &isPlace);

} // namespace jianbao::page
