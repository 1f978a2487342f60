// The tables of resources/fold and resources/pinyin as they are built into the program.
#pragma once

#include <QByteArray>
#include <QString>

namespace jianbao::text {

// The whole file of this resource path, such as ":/pinyin/hanzi.txt".
[[nodiscard]] QByteArray table(const QString &path);
[[nodiscard]] inline QString tableText(const QString &path) { return QString::fromUtf8(table(path)); }

} // namespace jianbao::text
