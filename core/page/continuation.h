// Which piece of running text goes on with which: one assignment of ends that break off to beginnings.
#pragma once

#include "core/page/pieces.h"

#include <QList>

namespace jianbao::page {

// For each piece the index of the piece that it continues, or -1. Only running text continues; chains never branch.
[[nodiscard]] QList<qsizetype> continuations(const QList<Line> &lines, const QList<Piece> &pieces);

} // namespace jianbao::page
