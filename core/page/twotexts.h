// Whose line is whose, where the lines of two texts come in turn.
#pragma once

#include "core/page/joints.h"
#include "core/page/lines.h"

#include <QList>
#include <QStringView>

#include <vector>

namespace jianbao::page {

// For each line from first to last the number of its text; texts are numbered from 0 as they begin. No more than two
// are open at once, but one may end and another begin. turnShare: how often the two take turns. Weighs what goes on
// with what, the columns' widths, and the words that the lines of one text share. Linear in the number of lines.
[[nodiscard]] std::vector<char> tellTexts(QStringView page, const QList<Line> &lines, const LineJoints &joints,
                                          qsizetype first, qsizetype last, double turnShare);

} // namespace jianbao::page
