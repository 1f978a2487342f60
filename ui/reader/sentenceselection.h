// Selecting by sentences with one key.
#pragma once

#include "core/base/textrange.h"
#include "core/page/readingtext.h"

namespace jianbao::ui {

// The selection grown: nothing selected → the sentence at a position; part of sentences → all of them; whole
// sentences → the next one too. Ranges of the reading text; an empty result means there is nothing to take.
[[nodiscard]] TextRange grown(const page::ReadingText &reading, TextRange selection, qsizetype position);
// Without its last sentence; empty when it was the only one.
[[nodiscard]] TextRange shrunk(const page::ReadingText &reading, TextRange selection);
// Where a reader who has not put the caret anywhere begins: the first sentence of running text that starts at or
// after a position.
[[nodiscard]] qsizetype firstSentenceFrom(const page::ReadingText &reading, qsizetype position);

} // namespace jianbao::ui
