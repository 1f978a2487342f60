// Sentences of the reading text, for selecting by the key: a sentence ends at 。！？ with the quotation marks that close
// after it, at …… only where something closes, and at the end of its paragraph. A title is one sentence.
#pragma once

#include "core/page/readingtext.h"

namespace jianbao::ui {

// Sentences of one paragraph, in order, without white space around them.
[[nodiscard]] QList<TextRange> sentencesOf(QStringView paragraph);

// The sentence at a position (at its very end: the next one); empty after the last.
[[nodiscard]] TextRange sentenceAt(const page::ReadingText &reading, qsizetype position);

} // namespace jianbao::ui
