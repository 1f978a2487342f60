// How an article is named on its page: by the words it begins with, so that the name outlives another segmentation and
// is never taken for that of an article in whose middle the words stand.
#pragma once

#include "core/page/article.h"

namespace jianbao::page {

// The first line of the headline; where there is none, of the text or caption, else of whatever comes first. Empty for
// an article without blocks.
[[nodiscard]] TextRange leadOf(const QString &text, const QList<Block> &blocks);

// Whether the words of a lead lie in the titles or in the first paragraph of these blocks.
[[nodiscard]] bool beginWith(const QList<Block> &blocks, TextRange lead);

} // namespace jianbao::page
