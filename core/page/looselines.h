// Lines between paragraphs that no blank lines part from them: titles and names, on pages that part articles at most.
#pragma once

#include "core/page/linehabits.h"

namespace jianbao::page {

// 1 for each line that is no part of the text around it. Such lines end no sentence and are shorter than the column or wider,
// where in a text only the last line is, which ends one; where a paragraph stands on each line, they are what ends none.
[[nodiscard]] std::vector<char> looseLines(const LineWords &words, const QList<Line> &lines, const std::vector<Run> &runs,
                                           const LineHabits &habits);

} // namespace jianbao::page
