// How place names end, from resources/gazetteer/suffixes.txt and nationalities.txt.
#pragma once

#include <QString>
#include <QStringList>

namespace jianbao::place {

struct Suffix {
    QString text;       // as official names end
    QString stemEnding; // what the stem ends in instead
    QStringList spoken; // what people say for it
    bool behindNationalities = false; // nationalities may stand before it
};

// The stem of a name that ends in this suffix (see stem()): a part of the name or, where it is none, of the buffer.
[[nodiscard]] QStringView stemOf(QStringView name, const Suffix &suffix, QString &buffer);

// The longest suffix that the name ends in and that leaves two characters or more before it; null: none. Any thread.
[[nodiscard]] const Suffix *suffixOf(QStringView name);

// Without the nationalities that the text ends in, as long as two characters are left: 秀山土家族苗族 → 秀山.
[[nodiscard]] QStringView withoutNationalities(QStringView text);

} // namespace jianbao::place
