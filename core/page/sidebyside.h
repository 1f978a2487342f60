// Where the text layer read row by row across whole columns that stand side by side, with titles and several articles in
// each: whose column each line is.
#pragma once

#include "core/page/attachment.h"
#include "core/page/joints.h"
#include "core/page/lines.h"

#include <QList>
#include <QStringView>

#include <vector>

namespace jianbao::page {

// Lines first to last of a page, read across.
struct SideBySide {
    struct Place {
        int column = 0;       // from the left, from 0
        bool begins = false;  // a title or a text begins with the line in its column
    };

    qsizetype first = 0;
    qsizetype last = 0;
    int columns = 1;
    std::vector<Place> places; // of each line
};

// In the order of the page. Only where several columns explain the lines clearly better than one text after the other,
// and where articles stand above each other in a column, or columns are more than two; what else comes in turn,
// woventexts.h tells apart. Linear in the number of lines.
[[nodiscard]] std::vector<SideBySide> columnsSideBySide(QStringView page, const QList<Line> &lines,
                                                        const LineJoints &joints, PageStrings &strings);

} // namespace jianbao::page
