// Strict conversion of bytes by one of ICU's converters: the only place that sees ICU's C macros for it.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace jianbao::text {

struct Conversion {
    QString text;
    qsizetype badByte = -1; // offset of the first sequence that is not text in this encoding; -1: none

    [[nodiscard]] bool ok() const { return badByte < 0; }
};

// Converts all bytes, or stops at the first bad sequence. encoding is a name that encodings() lists.
[[nodiscard]] Conversion convert(QByteArrayView bytes, const QString &encoding);

} // namespace jianbao::text
