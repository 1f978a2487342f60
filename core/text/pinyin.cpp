#include "core/text/pinyin.h"

#include "core/text/fold.h"
#include "core/text/readings.h"

namespace jianbao::text {

namespace {

// The readings of a character; of a Latin letter or digit itself.
QByteArrayList readingsOf(QChar c)
{
    if (c.unicode() > 0x7F)
        return Readings::shared().of(c);
    return c.isLetterOrNumber() ? QByteArrayList{QByteArray(1, c.toLower().toLatin1())} : QByteArrayList();
}

// lv and nv may be typed lu and nu.
bool lettersMeet(char typed, char reading)
{
    return typed == reading || (reading == 'v' && typed == 'u');
}

qsizetype commonPrefix(QByteArrayView typed, QByteArrayView reading)
{
    qsizetype length = 0;
    while (length < std::min(typed.size(), reading.size()) && lettersMeet(typed[length], reading[length]))
        ++length;
    return length;
}

} // namespace

Pinyin pinyin(const QString &name)
{
    const QString folded = fold(name);
    const QByteArrayList syllables = Readings::shared().ofName(folded);
    Pinyin result;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        QString syllable = QString::fromLatin1(syllables[i]);
        if (syllable.isEmpty() && folded[i].isLetterOrNumber())
            syllable = folded[i];
        result.full += syllable;
        result.initials += syllable.left(1);
    }
    return result;
}

QByteArrayList readingsToType(QChar c)
{
    QByteArrayList readings = readingsOf(c);
    for (QByteArray reading : QByteArrayList(readings)) {
        if (reading.contains('v') && reading.size() > 1)
            readings.append(reading.replace('v', 'u'));
    }
    return readings;
}

TypedName typedName(const QString &typed)
{
    TypedName result{fold(typed), {}};
    result.characters.removeIf([](QChar c) { return c.isSpace() || c == QLatin1Char('\'') || c == u'’'; });
    QString letters = result.characters;
    letters.replace(u'ü', QLatin1Char('v'));
    const bool plain = std::all_of(letters.cbegin(), letters.cend(),
                                   [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    if (plain)
        result.letters = letters.toLatin1();
    return result;
}

NameFilter::NameFilter(const QString &typed) : m_typed(typedName(typed)) {}

NameMatch NameFilter::match(QStringView name) const
{
    if (m_typed.characters.isEmpty())
        return NameMatch::Inside;
    if (name.contains(QLatin1Char(' ')))
        return match(name.toString().remove(QLatin1Char(' ')));
    if (m_typed.letters.isEmpty()) {
        const QString folded = fold(name);
        const qsizetype at = folded.indexOf(m_typed.characters);
        if (at < 0)
            return NameMatch::None;
        const bool whole = folded.size() == m_typed.characters.size();
        return whole ? NameMatch::Exact : at == 0 ? NameMatch::Prefix : NameMatch::Inside;
    }
    bool whole = false;
    if (matchesSyllables(name, 0, 0, whole))
        return whole ? NameMatch::Exact : NameMatch::Prefix;
    if (matchesInitials(name))
        return m_typed.letters.size() == name.size() ? NameMatch::Exact : NameMatch::Prefix;
    for (qsizetype i = 1; i < name.size(); ++i) {
        if (matchesSyllables(name, i, 0, whole))
            return NameMatch::Inside;
    }
    return NameMatch::None;
}

// Whether what was typed, from typedFrom on, is a prefix of a reading of the name from a character on. whole becomes
// true when it is all of it.
bool NameFilter::matchesSyllables(QStringView name, qsizetype from, qsizetype typedFrom, bool &whole) const
{
    const QByteArrayView rest = QByteArrayView(m_typed.letters).sliced(typedFrom);
    if (rest.isEmpty()) {
        whole = whole || from == name.size();
        return true;
    }
    if (from == name.size())
        return false;
    bool found = false;
    const QByteArrayList readings = readingsOf(name[from]);
    for (const QByteArray &reading : readings) {
        const qsizetype length = commonPrefix(rest, reading);
        if (length == reading.size())
            found = matchesSyllables(name, from + 1, typedFrom + length, whole) || found;
        else if (length == rest.size())
            found = true;
    }
    return found;
}

bool NameFilter::matchesInitials(QStringView name) const
{
    if (m_typed.letters.size() > name.size())
        return false;
    for (qsizetype i = 0; i < m_typed.letters.size(); ++i) {
        const QByteArrayList readings = readingsOf(name[i]);
        const bool meets = std::any_of(readings.cbegin(), readings.cend(),
                                       [&](const QByteArray &reading) { return reading.startsWith(m_typed.letters[i]); });
        if (!meets)
            return false;
    }
    return true;
}

NameKey NameKey::of(const QString &name)
{
    return {name, text::pinyin(name)};
}

bool NameKey::matches(const QString &typed) const
{
    return NameFilter(typed).match(name) != NameMatch::None;
}

} // namespace jianbao::text
