// Finds places by what a person types: characters, full pinyin or initials. All names stand one after the other in one
// text of characters, one of pinyin and one of initials, and each look-up is a scan of these.
#pragma once

#include "core/place/gazetteer.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace jianbao::place {

class TypedIndex
{
public:
    explicit TypedIndex(const QList<Place> &places);

    struct Hit {
        qint32 place = -1; // index
        text::NameMatch match = text::NameMatch::None;
    };
    // Every place that meets what was typed, each once, as text::NameFilter says (typing the stem is typing the name).
    // An empty text is met by all. Any thread.
    [[nodiscard]] std::vector<Hit> find(const QString &typed) const;

private:
    // One way to spell a name in Latin letters.
    struct Spelling {
        qint32 place = -1;
        qint32 start = 0;         // in the pool
        quint64 syllables = 0;    // bit n: a syllable begins at letter n; for full pinyin
        qint16 stemLength = 0;    // letters of the stem
    };
    struct Spellings {
        QByteArray pool; // each between line ends
        std::vector<Spelling> all;

        void add(qint32 place, QByteArrayView letters, quint64 syllables, qsizetype stemLength);
    };
    using Readings = QHash<QChar, QByteArrayList>;

    void addSpellings(qint32 place, QStringView name, qsizetype stemLength, Readings &readings);
    void findCharacters(const QString &typed, std::vector<Hit> &hits) const;
    static void findLetters(const Spellings &spellings, const QByteArray &typed, std::vector<Hit> &hits);

    QString m_names; // folded, each between line ends
    std::vector<qint32> m_starts; // of each place's name
    std::vector<qint16> m_stems;  // how long each stem is
    Spellings m_full;
    Spellings m_initials;
};

} // namespace jianbao::place
