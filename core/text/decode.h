// Bytes of a page file → text. Finds the encoding or takes the one given; never repairs, never drops a character.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace jianbao::text {

struct DecodedText {
    QString text;     // without byte order mark; line ends as in the file
    QString encoding; // "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030" or "Big5"

    bool operator==(const DecodedText &) const = default;
};

// Decodes bytes. With an empty encoding name it is found: byte order mark, then strict UTF-8, then UTF-16 by the
// pattern of zero bytes and Han code units, then GB18030 or Big5 by which gives the commoner characters.
// subject names the file in errors. Errors: FileEmpty (nothing but white space), NotText (binary content),
// UnknownEncoding, Undecodable (position = byte offset of the first bad sequence). Any thread.
[[nodiscard]] Result<DecodedText> decode(const QByteArray &bytes, const QString &encoding = {},
                                         const QString &subject = {});

// The names that decode() takes, as shown to the user; aliases (GBK, GB2312, utf8) are taken too.
[[nodiscard]] QStringList encodings();

} // namespace jianbao::text
