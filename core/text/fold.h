// One form of a text for comparing: NFKC, lower case, traditional → simplified, code point by code point. What a
// reader would call the same string folds to the same string.
#pragma once

#include "core/base/textrange.h"

#include <QList>
#include <QString>

namespace jianbao::text {

struct FoldedText {
    QString text;
    QList<qint32> origin; // for each unit of text the unit of the source it came from; one more entry for the end

    // The source range whose folding covers the folded range.
    [[nodiscard]] TextRange toSource(TextRange folded) const;
};

// Whether each character folds to itself, whatever stands around it: then nothing has to be folded.
[[nodiscard]] bool isFolded(QStringView source);
// Folds without the way back. Linear; any thread.
[[nodiscard]] QString fold(QStringView source);
// Folds and keeps the way back to the source, for marking hits.
[[nodiscard]] FoldedText foldWithOrigin(QStringView source);

} // namespace jianbao::text
