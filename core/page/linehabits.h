// How a page sets its lines: what its runs show together.
#pragma once

#include "core/page/linewords.h"
#include "core/page/runs.h"

#include <QSet>

namespace jianbao::page {

constexpr double usualColumn = 32; // characters: up to here a lone line may be as wide as its column

struct LineHabits {
    bool paragraphLines = false; // most paragraphs stand on one line each
    bool keepsIndent = false;    // first lines of paragraphs are indented
    bool losesIndent = false;    // … are two characters shorter
    bool namesInLines = false;   // names behind a mark stand in the last lines of paragraphs, rather than on their own
    QSet<QString> speakers;      // 记者, 答 …, as far as several lines begin so
};

// The columns of runs that show none by themselves are set, too.
[[nodiscard]] LineHabits lineHabits(const LineWords &words, const QList<Line> &lines, std::vector<Run> &runs);

// The characters before a colon near a line's beginning.
[[nodiscard]] QStringView speakerOf(QStringView line);

} // namespace jianbao::page
