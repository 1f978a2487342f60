// The readings of Han characters from the tables in resources/pinyin. Loaded once, then only read: any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QSet>
#include <QString>

namespace jianbao::text {

class Readings
{
public:
    [[nodiscard]] static const Readings &shared();

    // Every reading of a character, the usual one in names first; empty for what is no Han character.
    [[nodiscard]] QByteArrayList of(QChar character) const { return m_readings.value(character); }
    // One reading for each character, with words read as a whole where a word is known; empty for other characters.
    [[nodiscard]] QByteArrayList ofName(QStringView name) const;

private:
    Readings();

    void readCharacters(const QByteArray &table);
    void readExceptions(const QByteArray &table);

    QHash<QChar, QByteArrayList> m_readings;
    QHash<QString, QByteArrayList> m_words;
    QSet<QChar> m_wordsBegin; // with these
    qsizetype m_longestWord = 0;
};

} // namespace jianbao::text
