// The page's own head: newspaper, date, page number, editors; what it says goes into PageFacts, its lines are furniture.
#pragma once

#include "core/page/pagefacts.h"
#include "core/page/pieces.h"
#include "core/place/gazetteer.h"

#include <QList>
#include <QStringView>

namespace jianbao::page {

// Whether a short text is nothing but parts of a head: a paper's name, a date with weekday, a page number, a section.
[[nodiscard]] bool isMastheadLine(QStringView text);
// 乡村振兴 3, 三版 镇村: what a page is called and its number. Alone a title may look so: ask beside the page's head.
[[nodiscard]] bool isPageName(QStringView text);
// Whether it is nothing but who made the page: 编辑 甲某 校对 乙某.
[[nodiscard]] bool isEditorsLine(QStringView text);
// Either, or where the paper is to be reached: a line of the page's own.
[[nodiscard]] bool isPagesLine(QStringView text);

// Facts printed on the page, off its furniture pieces (FactSource::Page).
[[nodiscard]] PageFacts factsFromPieces(const QList<Piece> &pieces, const place::Gazetteer &gazetteer);

} // namespace jianbao::page
