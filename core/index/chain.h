// Strings that stand in their order in one paragraph, at bounded distances.
#pragma once

#include "core/index/phrase.h"

namespace jianbao::index {

// Of characters between two strings.
struct Distance {
    quint32 least = 0;
    quint32 most = 0;
};

struct Chain {
    std::vector<std::vector<char32_t>> strings; // at least one, none empty and none over the end of a paragraph
    std::vector<Distance> distances;            // one fewer
    quint32 before = 0;                         // characters of the paragraph before the first at least …
    quint32 behind = 0;                         // … and behind the last
};

// Finds a string, as findPhrase() and findCharacter() do.
using FindString = std::function<Done(std::span<const char32_t>, const Asked &, const VisitHit &)>;

// Calls visit(article) for each article of a segment that has the chain, ascending.
[[nodiscard]] Done findChain(const Chain &chain, Asked asked, const FindString &find,
                             const std::function<void(ArticleId)> &visit);

// Whether they stand so in an article. places: of each string, ascending; ends: where paragraphs end, ascending.
[[nodiscard]] bool standInParagraph(const Chain &chain, std::span<const std::span<const Place>> places,
                                    std::span<const Place> ends);

} // namespace jianbao::index
