// Briefs: items of one paragraph under a common banner (简讯, 短波), each without a headline.
#pragma once

#include "core/page/links.h"
#include "core/page/stream.h"

#include <vector>

namespace jianbao::page {

// Marks the links of paragraphs that are briefs. Such begin alike, with 【words】 or a mark, and most of them end with
// names, as the paragraphs of one article do not, or the name of a column stands above several; without that each ends with
// names and no title stands by.
void markBriefs(const Stream &stream, const QList<Piece> &pieces, std::vector<Link> &links);

} // namespace jianbao::page
