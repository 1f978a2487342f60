// Whose the names and notes are that stand on lines of their own.
#pragma once

#include "core/page/stream.h"

#include <vector>

namespace jianbao::page {

// What is known of the page's articles, by their numbers.
struct SideContext {
    std::vector<int> articleOfPiece; // its text, titles and captions; -1: any other
    std::vector<char> begins;        // per piece: it is the first text of its article
    std::vector<char> dateline;      // per piece: its paragraph begins with 本报…讯
    std::vector<char> credited;      // per article: its text names its people
};

// Per side the article that it belongs to; -1 where the page has none near it. Names between two articles are those of the one
// that has none. Where both may be meant they go with a title as the page's other names do; else they open the text below,
// stand below their title among other titles, and above it behind a text.
[[nodiscard]] std::vector<int> ownersOfSides(const Stream &stream, const QList<Piece> &pieces, SideContext context);

} // namespace jianbao::page
