// Pinyin of names through ICU (Han-Latin): for filters and sort keys, not for running text (about 0.1 ms a name).
#pragma once

#include <QString>

namespace jianbao::text {

struct Pinyin {
    QString full;     // "zhanglouzhen": lower case, no tone marks, no spaces; Latin and digits stay
    QString initials; // "zlz"

    bool operator==(const Pinyin &) const = default;
};

[[nodiscard]] Pinyin pinyin(const QString &name);

// A name with its pinyin, ready to be matched again and again.
struct NameKey {
    QString name;
    Pinyin pinyin;

    [[nodiscard]] static NameKey of(const QString &name);
    // Whether the typed text matches: a substring of the folded name, a prefix of the full pinyin of the name or of a
    // later syllable, or a prefix of its initials. Spaces and ' in typed (open compositions) are ignored; an empty
    // text matches everything.
    [[nodiscard]] bool matches(const QString &typed) const;
};

} // namespace jianbao::text
