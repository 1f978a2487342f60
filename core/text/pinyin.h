// Pinyin of names from the tables in resources/pinyin: for filters and sort keys, not for running text.
#pragma once

#include <QList>
#include <QString>

namespace jianbao::text {

struct Pinyin {
    QString full;     // "zhanglouzhen": lower case, no tone marks, ü as v, no spaces; Latin and digits stay
    QString initials; // "zlz"

    bool operator==(const Pinyin &) const = default;
};

[[nodiscard]] Pinyin pinyin(const QString &name);

// All readings of a character, the usual one in names first, lü and nü also as lu and nu; of a Latin letter or digit
// itself; none for other characters.
[[nodiscard]] QByteArrayList readingsToType(QChar c);

// What a person typed to find a name.
struct TypedName {
    QString characters; // folded, without spaces and ' (open compositions)
    QByteArray letters; // the same, ü as v; empty when something else than letters and digits was typed

    bool operator==(const TypedName &) const = default;
};
[[nodiscard]] TypedName typedName(const QString &typed);

// How a name meets what was typed, the better the greater.
enum class NameMatch { None, Inside, Prefix, Exact };

// What a person typed, ready to be held against many names. A name meets it with a substring of its characters
// (folded), with a prefix of its full pinyin or of that of a later syllable, or with a prefix of its initials; of a
// character with several readings each one is taken. Spaces, of the name too, and ' (open compositions) are ignored; an
// empty text meets everything.
class NameFilter
{
public:
    explicit NameFilter(const QString &typed);

    [[nodiscard]] NameMatch match(QStringView name) const;

private:
    [[nodiscard]] bool matchesSyllables(QStringView name, qsizetype from, qsizetype typedFrom, bool &whole) const;
    [[nodiscard]] bool matchesInitials(QStringView name) const;

    TypedName m_typed;
};

// A name with its pinyin, ready to be matched again and again.
struct NameKey {
    QString name;
    Pinyin pinyin;

    [[nodiscard]] static NameKey of(const QString &name);
    // Whether the name meets what was typed, as NameFilter says; who holds one text against many names takes that.
    [[nodiscard]] bool matches(const QString &typed) const;
};

} // namespace jianbao::text
