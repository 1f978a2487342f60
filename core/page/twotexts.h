// Whose line is whose, where the lines of two texts come in turn.
#pragma once

#include "core/page/joints.h"
#include "core/page/lines.h"

#include <QList>
#include <QStringView>

#include <vector>

namespace jianbao::page {

// For each line from first to last its text, 0 or 1; the first line is of text 0, the first of text 1 is `other`.
// turnShare: how often the two take turns. Weighs what goes on with what, the columns' widths, and the words that the
// lines of one text share.
[[nodiscard]] std::vector<char> tellTexts(QStringView page, const QList<Line> &lines, const LineJoints &joints,
                                          qsizetype first, qsizetype other, qsizetype last, double turnShare);

} // namespace jianbao::page
