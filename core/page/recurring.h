// Lines that people have said to be furniture or banners in a newspaper, known again on another of its pages.
#pragma once

#include "core/page/paperhabits.h"
#include "core/page/pieces.h"

#include <QList>

namespace jianbao::page {

// Gives pieces of such lines their kind, cutting them out of the titles they stand with and off the beginning and end
// of running text. Pieces are classified.
void markRecurring(const PaperHabits &habits, QList<Piece> &pieces);

} // namespace jianbao::page
