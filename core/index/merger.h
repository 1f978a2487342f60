// One segment out of several.
#pragma once

#include "core/index/leaf.h"
#include "core/index/leafsource.h"

#include <memory>

namespace jianbao::index {

struct MergedSegment {
    std::unique_ptr<LeafSource> leaves;
    std::function<bool(ArticleId)> isGone; // its texts are in a later segment, or nowhere; empty: none is
};

// Writes the lists of all from a term on, and begins none after so many leaves. No article may be alive in two. Gives
// the term to go on with, none at the end.
[[nodiscard]] Result<std::optional<Term>> merge(std::vector<MergedSegment> segments, Term from, LeafWriter &leaves,
                                                qsizetype mostLeaves);

} // namespace jianbao::index
