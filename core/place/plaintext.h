// A text as names are looked for in it: folded, without the blanks that damaged pages have inside names, and with the
// way back to the text it comes from.
#pragma once

#include "core/base/textrange.h"

#include <QList>
#include <QString>

namespace jianbao::place {

struct PlainText {
    QString text;         // line ends stay: a name never reaches over one
    QList<qint32> origin; // for each unit of text where it begins in the source; one more entry for the end

    // The source range of a range of text, without blanks around it.
    [[nodiscard]] TextRange toSource(qsizetype start, qsizetype end) const
    {
        return {origin[start], end > start ? origin[end - 1] + 1 : origin[start]};
    }
    // Whether the source has a blank before this unit.
    [[nodiscard]] bool gapBefore(qsizetype i) const { return i > 0 && origin[i] > origin[i - 1] + 1; }
};

[[nodiscard]] PlainText plainText(QStringView source);

// Whether nothing else stands on the line of this range.
[[nodiscard]] bool isWholeLine(QStringView text, qsizetype start, qsizetype end);

} // namespace jianbao::place
