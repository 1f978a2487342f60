// Runs of lines that no blank line parts, each with the column that it is set in.
#pragma once

#include "core/page/lines.h"

#include <QList>
#include <QString>

#include <vector>

namespace jianbao::page {

// The width that most lines of a run reach, 0 for none, and whether the run is wrapped at it.
struct Column {
    double width = 0;
    bool wrapped = false;
};
[[nodiscard]] Column columnOf(const QList<Line> &lines, qsizetype first, qsizetype last);

struct Run {
    qsizetype first = 0; // lines
    qsizetype last = 0;
    Column column;
    double leastIndent = 0;
    double widest = 0; // of its lines
};

// Every line lies in one run; the order is the page's. insets: a text set narrower among others, as captions are, is a
// run of its own though no blank line parts it from them.
[[nodiscard]] std::vector<Run> runsOf(const QString &text, const QList<Line> &lines, bool insets);

} // namespace jianbao::page
