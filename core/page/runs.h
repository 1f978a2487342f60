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

constexpr double ragged = 1.6;       // characters: lines differ so much in one column, by marks and half-width digits
constexpr double clearlyShort = 2.0; // … a last line is shorter than the column by this
constexpr double lostIndent = 2.0;   // … and a first one, where the text layer dropped its indent

struct Run {
    qsizetype first = 0; // lines
    qsizetype last = 0;
    Column column;
    double leastIndent = 0;
    double widest = 0; // of its lines
};

// Whether a line of a run looks like a paragraph's first, shorter by the two characters of an indent that was dropped.
[[nodiscard]] bool looksDedented(const Run &run, const Line &line);

// Every line lies in one run; the order is the page's. insets: a text set narrower among others, as captions are, is a
// run of its own though no blank line parts it from them.
[[nodiscard]] std::vector<Run> runsOf(const QString &text, const QList<Line> &lines, bool insets);

} // namespace jianbao::page
