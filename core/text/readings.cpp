#include "core/text/readings.h"

#include "core/text/tables.h"

namespace jianbao::text {

const Readings &Readings::shared()
{
    static const Readings readings;
    return readings;
}

Readings::Readings()
{
    readCharacters(table(QStringLiteral(":/pinyin/hanzi.txt")));
    readExceptions(table(QStringLiteral(":/pinyin/readings.txt")));
}

void Readings::readCharacters(const QByteArray &table)
{
    m_readings.reserve(table.size() / 3);
    for (const QByteArray &line : table.split('\n')) {
        const qsizetype space = line.indexOf(' ');
        const QByteArrayList reading = {line.left(space)};
        const QString characters = QString::fromUtf8(line.sliced(space + 1));
        for (const QChar character : characters)
            m_readings.insert(character, reading);
    }
}

void Readings::readExceptions(const QByteArray &table)
{
    for (const QByteArray &line : table.split('\n')) {
        QByteArrayList parts = line.split(' ');
        const QString name = QString::fromUtf8(parts.takeFirst());
        if (name.startsWith(QLatin1Char('#')) || parts.isEmpty())
            continue;
        if (name.size() == 1) {
            m_readings.insert(name[0], parts);
            continue;
        }
        Q_ASSERT(name.size() == parts.size());
        m_words.insert(name, parts);
        m_wordsBegin.insert(name[0]);
        m_longestWord = std::max(m_longestWord, name.size());
        for (qsizetype i = 0; i < name.size(); ++i) {
            QByteArrayList &known = m_readings[name[i]];
            if (!known.contains(parts[i]))
                known.append(parts[i]);
        }
    }
}

QByteArrayList Readings::ofName(QStringView name) const
{
    QByteArrayList result;
    for (qsizetype i = 0; i < name.size();) {
        QByteArrayList word;
        const qsizetype longest = m_wordsBegin.contains(name[i]) ? std::min(m_longestWord, name.size() - i) : 0;
        for (qsizetype length = longest; length > 1 && word.isEmpty(); --length)
            word = m_words.value(name.sliced(i, length).toString());
        if (word.isEmpty())
            word = {m_readings.value(name[i]).value(0)};
        i += word.size();
        result += word;
    }
    return result;
}

} // namespace jianbao::text
