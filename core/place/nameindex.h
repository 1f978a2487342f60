// Every name and short form that the gazetteer's places are called by, for looking up and for scanning text. Names are
// held as they are written and, where that differs, folded.
#pragma once

#include "core/place/gazetteer.h"
#include "core/place/ownnames.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <string>
#include <vector>

namespace jianbao::place {

struct PlaceTable;
struct Suffix;

enum class NameKind : quint8 {
    Own,    // given by the user: nothing else that has the name counts beside it
    Full,   // official, with its suffix
    Other,  // the township's name inside it: 科技城（东渚街道）, 开发区黎明街道, 濮阳县柳屯镇
    Zone,   // what people call a zone: 济宁高新区, 高新区
    Former, // before a merger or renaming
    Stem,   // without suffix
};

// One way to call one place.
struct NameEntry {
    qint32 place = -1; // index into Gazetteer::places(); -1: no place (an own name)
    NameKind kind = NameKind::Full;
    qint16 paper = -1; // see NameIndex::paperOf; -1: in every newspaper
    qint32 next = -1;  // the next entry of the same name
};

// All that one name may mean.
struct NameGroup {
    quint32 text = 0; // where the name begins in the pool
    quint16 length = 0;
    bool hasNamed = false;     // something else than a stem
    bool hasStem = false;
    bool hasUpperStem = false; // the stem of a province, prefecture or county
    qint32 first = -1;         // entry
};

class NameIndex
{
public:
    NameIndex(const PlaceTable &table, const OwnNames &own);

    // Calls found(entry) for each entry of exactly this name.
    template<typename Found>
    void each(QStringView name, Found found) const
    {
        if (const NameGroup *group = find(name, hashOf(name)))
            eachOf(*group, found);
    }
    template<typename Found>
    void eachOf(const NameGroup &group, Found found) const
    {
        for (qint32 i = group.first; i >= 0; i = m_entries[size_t(i)].next)
            found(m_entries[size_t(i)]);
    }
    // Calls found(group, length) for each name that the text has at start, the shortest first.
    template<typename Found>
    void eachAt(QStringView text, qsizetype start, Found found) const
    {
        if (start + 1 >= text.size() || !mayBegin(text[start], text[start + 1]))
            return;
        const quint32 lengths = m_lengths[pairHash(text[start], text[start + 1]) & (m_lengths.size() - 1)];
        quint64 hash = hashOf(text.sliced(start, 1));
        for (qsizetype length = 2; lengths >> length != 0 && start + length <= text.size(); ++length) {
            hash = hashWith(hash, text[start + length - 1]);
            if ((lengths >> length & 1U) == 0)
                continue;
            if (const NameGroup *group = find(text.sliced(start, length), hash))
                found(*group, length);
        }
    }
    // Whether a name may begin with these two characters; says no to nearly all others, and quickly.
    [[nodiscard]] bool mayBegin(QChar first, QChar second) const
    {
        const size_t bit = pairHash(first, second) >> 8U & (m_begins.size() * 64 - 1);
        return (m_begins[bit / 64] >> (bit % 64) & 1U) != 0;
    }

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
    // Its name as it stands in texts, which are searched folded.
    [[nodiscard]] QString folded(qint32 index) const { return m_folded.value(index, m_places[index].name); }
    // The number under which own names belong to a newspaper; -1: it has none.
    [[nodiscard]] qint16 paperOf(const QString &paper) const { return qint16(m_papers.indexOf(paper)); }

private:
    static constexpr quint64 mix = 0x9E3779B97F4A7C15U;
    [[nodiscard]] static size_t pairHash(QChar first, QChar second)
    {
        return size_t((quint64(first.unicode()) << 16U | second.unicode()) * mix >> 32U);
    }
    [[nodiscard]] static quint64 hashWith(quint64 hash, QChar c) { return (hash ^ c.unicode()) * mix; }
    [[nodiscard]] static quint64 hashOf(QStringView name)
    {
        quint64 hash = 0;
        for (const QChar c : name)
            hash = hashWith(hash, c);
        return hash;
    }
    [[nodiscard]] const NameGroup *find(QStringView name, quint64 hash) const;
    [[nodiscard]] qint32 slotOf(QStringView name, quint64 hash) const;

    void add(QStringView name, qint32 place, NameKind kind, qint16 paper = -1);
    void addPlace(qint32 place);
    void addInnerForms(qint32 place);
    void addZoneForms(qint32 place, const Suffix &suffix);
    void addFormerNames();
    void addOwnNames(const QList<OwnName> &names);

    const QList<Place> m_places;
    const std::vector<qint32> m_parents;
    QSet<qint32> m_shells;
    QHash<qint32, QString> m_folded; // of the places whose names are written otherwise
    QStringList m_papers;
    std::u16string m_pool; // the names, one after the other
    std::vector<NameGroup> m_groups;
    std::vector<NameEntry> m_entries;
    std::vector<qint32> m_slots;    // groups by the hash of their names
    std::vector<quint32> m_lengths; // by hash of the first two characters: bit n for names of length n
    std::vector<quint64> m_begins;  // one bit for each hash of two characters
};

} // namespace jianbao::place
