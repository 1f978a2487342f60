// Guesses the encoding of bytes without a mark, and tells text from binary content.
#pragma once

#include <QByteArray>
#include <QString>

namespace jianbao::text {

struct Detection {
    QString encoding; // empty: this is no text
    QString reason;   // why it is none, for the error's detail
};

// The likeliest encoding. It may still fail to decode: then it is the one whose first fault is worth telling.
[[nodiscard]] Detection detectEncoding(const QByteArray &bytes);

// Whether decoded text holds what no text file does: NUL, or more than a few other control characters.
[[nodiscard]] bool looksBinary(QStringView text);

} // namespace jianbao::text
