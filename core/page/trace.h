// What each stage of the parser gave, as JSON: for people who want to know why a page was read so.
#pragma once

#include "core/page/compose.h"
#include "core/page/parse.h"

#include <QJsonObject>

namespace jianbao::page {

// Under "lines", "pieces", "paragraphs", "photos", "titles", "arrangement", "articles".
[[nodiscard]] QJsonObject traceOf(const QString &text, const PageStages &stages, const PageParse &parse);

[[nodiscard]] QString pieceKindName(PieceKind kind);

} // namespace jianbao::page
