// Every name and short form that the gazetteer's places are called by, for looking up and for scanning text. Names are
// held as they are written and, where that differs, folded.
#pragma once

#include "core/place/gazetteer.h"

#include <QList>
#include <QSet>
#include <QString>

#include <vector>

namespace jianbao::place {

enum class NameKind : quint8 {
    Full,  // official, with its suffix
    Other, // the township's name inside it: 科技城（东渚街道）, 开发区黎明街道
    Zone,  // what people call a zone: 济宁高新区, 高新区
    Stem,  // without suffix
};

// One way to call one place.
struct NameEntry {
    QString name;
    qint32 place = -1; // index into Gazetteer::places()
    NameKind kind = NameKind::Full;
    qint32 next = -1; // entry of the same bucket
};

class NameIndex
{
public:
    // parents: for each place the index of its parent, or -1.
    NameIndex(const QList<Place> &places, const std::vector<qint32> &parents);

    // Calls found(entry) for each entry of exactly this name.
    template<typename Found>
    void each(QStringView name, Found found) const
    {
        for (qint32 i = m_buckets[bucketOf(name)]; i >= 0; i = m_entries[size_t(i)].next) {
            if (m_entries[size_t(i)].name == name)
                found(m_entries[size_t(i)]);
        }
    }

    // Lengths of the names that begin with these two characters: bit n for length n, bit 31 for 31 and more.
    [[nodiscard]] quint32 lengths(QChar first, QChar second) const;

    // The place itself or the one above it at this level; -1: none.
    [[nodiscard]] qint32 at(qint32 place, Level level) const
    {
        while (place >= 0 && m_places[place].level > level)
            place = m_parents[size_t(place)];
        return place >= 0 && m_places[place].level == level ? place : -1;
    }
    // Whether a prefecture only holds the counties of a province that have none (省直辖县级行政区划).
    [[nodiscard]] bool isShell(qint32 index) const { return m_shells.contains(index); }
    [[nodiscard]] const Place &place(qint32 index) const { return m_places[index]; }

private:
    void add(const QString &name, qint32 place, NameKind kind);
    void addInnerForms(const QString &name, qint32 place);
    void addZoneForms(qint32 place);
    [[nodiscard]] size_t bucketOf(QStringView name) const { return qHash(name) & (m_buckets.size() - 1); }

    const QList<Place> m_places;
    const std::vector<qint32> m_parents;
    QSet<qint32> m_shells;
    std::vector<NameEntry> m_entries;
    std::vector<qint32> m_buckets;
    std::vector<quint32> m_lengths; // by hash of the first two characters
};

} // namespace jianbao::place
