// Why the parts of each article belong together, as data: what spoke for and against each joint and title, with the sums.
#pragma once

#include "core/page/compose.h"
#include "core/page/parse.h"

#include <QJsonArray>

namespace jianbao::page {

// One object for each article, in the order of parse.articles:
//   headline, confidence
//   title   null, or {confidence, margin, reasons}
//   begins  [{text, begins, margin, signs}]: its first paragraph, and the others at which something would let an article
//           begin (dateline, first, byline, turned, closing, titles, other-column)
//   joins   [{before, after, confidence, margin, reasons}]: where a paragraph goes on over a break
// reasons are [{sign, cost}]: negative costs speak for it. margin is what the next best would have cost more. Signs are
// the names of the enumerations with small letters and hyphens.
[[nodiscard]] QJsonArray explanationOf(const PageStages &stages, const PageParse &parse);

} // namespace jianbao::page
