// What the search index holds of an article, in folded form, one unit a line. Internal to core/store; pure.
#pragma once

#include "core/page/article.h"

namespace jianbao::store {

// Counts up when the texts of an article, or what the index keeps of them, come out otherwise than before: a library's
// index is then made anew.
inline constexpr int searchTextsVersion = 2;

struct SearchTexts {
    QString body;   // paragraphs, crossheads, captions
    QString titles; // as read on: broken over lines on the page, they are searched as one
    QString names;  // contributors
    QString rest;   // what else is printed: byline, credit, author's note, titles printed otherwise

    // All of it, one unit a line.
    [[nodiscard]] QString all() const;
};

// Of the article only titles and contributors count.
[[nodiscard]] SearchTexts searchTextsOf(const page::Article &article, const page::ReadingText &reading);

[[nodiscard]] bool isRunningText(page::BlockRole role); // paragraphs, crossheads, captions
// The running text as printed, one unit a line.
[[nodiscard]] QString runningTextOf(const page::ReadingText &reading);

} // namespace jianbao::store
