// What the words of paragraphs say on how an article goes on: with the next one, with one behind another item, or not.
#pragma once

#include "core/page/links.h"

#include <vector>

namespace jianbao::page {

// Adds to the costs of links that are not forced, and finds the paragraphs that take an interrupted article up again.
void weighWords(const Stream &stream, const QList<Piece> &pieces, std::vector<Link> &links);

} // namespace jianbao::page
