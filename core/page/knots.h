// Where lines go on with earlier lines, near each other: where two texts come in turn beside them, these do so, too. By
// themselves they show nothing: in narrow columns as many lines seem to fit others by chance.
#pragma once

#include "core/page/joints.h"
#include "core/page/lines.h"

#include <QList>
#include <QStringView>

#include <vector>

namespace jianbao::page {

struct Knot {
    qsizetype reach = 0; // the first line that one of them goes on with
    qsizetype first = 0; // of the lines that go on elsewhere
    qsizetype last = 0;
    double strength = 0; // how much better they fit there, as a natural logarithm
    int lines = 0;
};

// In the order of the page; no title stands inside of one. Linear in the number of lines.
[[nodiscard]] std::vector<Knot> knotsOf(QStringView text, const QList<Line> &lines, const LineJoints &joints);

} // namespace jianbao::page
