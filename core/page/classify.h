// The third stage: what each piece is, by weighted features. The table of weights in classify.cpp is the whole of it.
#pragma once

#include "core/page/features.h"

namespace jianbao::page {

// Sets the kind of every piece.
void classify(const QList<Line> &lines, QList<Piece> &pieces);

[[nodiscard]] double score(const Features &features, PieceKind kind);

} // namespace jianbao::page
