// Whose line is whose, where the lines of several texts come in turn.
#pragma once

#include "core/page/attachment.h"
#include "core/page/joints.h"
#include "core/page/lines.h"

#include <QList>
#include <QStringView>

#include <vector>

namespace jianbao::page {

// Of the lines of a stretch.
struct ToldTexts {
    std::vector<char> numbers; // of each line's text; texts are numbered from 0 as they begin
    bool titles = false;       // lines that stand alone among them are titles
};

// Whose each line is from first to last, among which several texts come in turn. Up to three are open at once, and where
// one ends another may begin. Weighs what goes on with what, whose turn it is, the columns' widths, and the words that
// the lines of one text share. A text may be a whole column with its titles, where that explains the lines clearly
// better. Linear in the number of lines, but for a copy of what each was told: for some hundred at a time.
[[nodiscard]] ToldTexts tellTexts(QStringView page, const QList<Line> &lines, const LineJoints &joints,
                                  PageStrings &strings, qsizetype first, qsizetype last);

} // namespace jianbao::page
