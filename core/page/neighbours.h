// What a piece is where only those beside it tell: the page's head above its date, notices below their heads, adverts,
// indexes of pages, authors' names alone.
#pragma once

#include "core/page/pieces.h"

#include <QList>

namespace jianbao::page {

// Corrects the kinds that classify() found for each piece by itself.
void correctByNeighbours(const QList<Line> &lines, QList<Piece> &pieces);

} // namespace jianbao::page
