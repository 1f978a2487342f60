// Photo items: which text is the caption of a photo's credit that stands apart from it.
#pragma once

#include "core/page/pieces.h"

#include <QList>
#include <QStringView>

namespace jianbao::page {

// Of a caption that says which of several pictures it is of: 图①：… 图2：… 左图：…, right or below counting as the second; 0: none.
[[nodiscard]] int pictureNumber(QStringView text);

// What points from a caption to its picture: ↑ ↓ ← →.
[[nodiscard]] bool isPictureArrow(QChar c);

// Sets the kinds of captions and credits by each other, and joins a credit with the caption that it follows line by line.
// A photo's credit that no caption stands beside becomes a byline.
void pairCaptions(const QList<Line> &lines, QList<Piece> &pieces);

} // namespace jianbao::page
