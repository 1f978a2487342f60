#include "core/place/nameindex.h"

#include "core/place/datafile.h"
#include "core/place/placefile.h"
#include "core/place/suffix.h"
#include "core/place/words.h"
#include "core/text/fold.h"

#include <algorithm>
#include <bit>

namespace jianbao::place {

namespace {

constexpr qsizetype longest = 30;         // of a name that is found in text
constexpr size_t lengthSlots = 1 << 17;   // some share one: that costs a failed look-up
constexpr size_t beginWords = (1 << 20) / 64;

// The text without the leading name of the place, or without its stem (and 市): 张家口市察北 → 察北.
QStringView withoutLeading(QStringView text, const Place &place)
{
    if (text.startsWith(place.name))
        return text.sliced(place.name.size());
    const QString placeStem = stem(place.name);
    return text.startsWith(placeStem) ? text.sliced(placeStem.size()) : text;
}

// The index of a code among places in the order of their codes; -1: unknown.
qint32 indexIn(const QList<Place> &places, QStringView code)
{
    const auto at = std::lower_bound(places.cbegin(), places.cend(), code,
                                     [](const Place &place, QStringView value) { return place.code < value; });
    return at != places.cend() && at->code == code ? qint32(at - places.cbegin()) : -1;
}

} // namespace

NameIndex::NameIndex(const PlaceTable &table, const OwnNames &own)
    : m_places(table.places), m_parents(table.parents),
      m_slots(std::bit_ceil(4 * size_t(table.places.size() + own.names.size()) + 64), -1), m_lengths(lengthSlots, 0),
      m_begins(beginWords, 0)
{
    m_entries.reserve(size_t(m_places.size()) * 5 / 2);
    m_groups.reserve(size_t(m_places.size()) * 2);
    m_pool.reserve(size_t(m_places.size()) * 7);
    for (qint32 i = 0; i < m_places.size(); ++i)
        addPlace(i);
    addFormerNames();
    addOwnNames(own.names);
}

void NameIndex::addPlace(qint32 place)
{
    const QString &name = m_places[place].name;
    if (m_places[place].level == Level::Prefecture && name.endsWith(u"直辖县级行政区划"))
        m_shells.insert(place);
    add(name, place, NameKind::Full);
    addInnerForms(place);
    const Suffix *suffix = suffixOf(name);
    if (suffix != nullptr) {
        QString buffer;
        add(stemOf(name, *suffix, buffer), place, NameKind::Stem);
        if (!suffix->spoken.isEmpty())
            addZoneForms(place, *suffix);
    }
    // 乾县: texts are searched folded.
    if (!text::isFolded(name)) {
        const QString folded = text::fold(name);
        add(folded, place, NameKind::Full);
        add(stem(folded), place, NameKind::Stem);
        m_folded.insert(place, folded);
    }
}

qint32 NameIndex::slotOf(QStringView name, quint64 hash) const
{
    size_t slot = hash >> 32U & (m_slots.size() - 1);
    for (; m_slots[slot] >= 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        const NameGroup &group = m_groups[size_t(m_slots[slot])];
        const auto text = m_pool.begin() + group.text;
        if (std::equal(text, text + group.length, name.utf16(), name.utf16() + name.size()))
            break;
    }
    return qint32(slot);
}

const NameGroup *NameIndex::find(QStringView name, quint64 hash) const
{
    const qint32 group = m_slots[size_t(slotOf(name, hash))];
    return group < 0 ? nullptr : &m_groups[size_t(group)];
}

void NameIndex::add(QStringView name, qint32 place, NameKind kind, qint16 paper)
{
    if (name.size() < 2)
        return;
    qint32 &slot = m_slots[size_t(slotOf(name, hashOf(name)))];
    if (slot < 0) {
        slot = qint32(m_groups.size());
        m_groups.push_back({quint32(m_pool.size()), quint16(name.size()), false, false, false, -1});
        m_pool.append(name.utf16(), size_t(name.size()));
    }
    NameGroup &group = m_groups[size_t(slot)];
    const bool stem = kind == NameKind::Stem;
    group.hasNamed = group.hasNamed || !stem;
    group.hasStem = group.hasStem || stem;
    group.hasUpperStem = group.hasUpperStem || (stem && m_places[place].level != Level::Township);
    m_entries.push_back({place, kind, paper, group.first});
    group.first = qint32(m_entries.size()) - 1;
    const size_t pair = pairHash(name[0], name[1]);
    if (name.size() <= longest)
        m_lengths[pair & (m_lengths.size() - 1)] |= 1U << name.size();
    const size_t bit = pair >> 8U & (m_begins.size() * 64 - 1);
    m_begins[bit / 64] |= quint64(1) << (bit % 64);
}

// What changes.txt says: names that went with a merger or a renaming.
void NameIndex::addFormerNames()
{
    const QList<QStringList> rows = dataRows(QStringLiteral("changes.txt"));
    for (const QStringList &row : rows) {
        const qint32 place = indexIn(m_places, row.at(1));
        if (place >= 0) // a gazetteer in a test has few places
            add(row.at(2), place, NameKind::Former);
    }
}

void NameIndex::addOwnNames(const QList<OwnName> &names)
{
    for (const OwnName &own : names) {
        const qint32 place = own.code.isEmpty() ? -1 : indexIn(m_places, own.code);
        if (place < 0 && !own.code.isEmpty())
            continue; // of a place that was taken away since
        if (!own.paper.isEmpty() && !m_papers.contains(own.paper))
            m_papers.append(own.paper);
        const qint16 paper = own.paper.isEmpty() ? qint16(-1) : paperOf(own.paper);
        add(own.name, place, NameKind::Own, paper);
        if (const QString folded = text::fold(own.name); folded != own.name)
            add(folded, place, NameKind::Own, paper);
    }
}

// The name of the township inside an official name: 科技城（东渚街道）, 开发区黎明街道, 濮阳县柳屯镇.
void NameIndex::addInnerForms(qint32 place)
{
    const QString &name = m_places[place].name;
    constexpr qsizetype shortest = 6; // a zone of three characters, a township of three
    if (name.size() < shortest)
        return;
    const auto addTownship = [&](const QString &form) {
        const bool ends = form.endsWith(u'镇') || form.endsWith(u'乡') || form.endsWith(u"街道");
        if (ends && form.size() > 2 && form.size() < name.size()) {
            add(form, place, NameKind::Other);
            add(stem(form), place, NameKind::Stem);
        }
    };
    const qsizetype open = name.indexOf(u'（');
    const qsizetype close = name.indexOf(u'）');
    if (open >= 0 && close > open) {
        addTownship(name.left(open) + name.mid(close + 1));
        addTownship(name.mid(open + 1, close - open - 1));
        return;
    }
    addTownship(name.mid(name.indexOf(QLatin1Char('-')) + 1)); // 化学新材料产业园-沿江街道
    if (m_places[place].level != Level::Township)
        return;
    QStringView bare = name; // of 濮阳县柳屯镇 and 四平市铁东区平东街道
    for (const Level level : {Level::Prefecture, Level::County}) {
        if (const qint32 above = at(place, level); above >= 0 && bare.startsWith(m_places[above].name))
            bare = bare.sliced(m_places[above].name.size());
    }
    addTownship(bare.toString());
    static const QStringList zones = Words::shared().list(QStringLiteral("zone-before"));
    for (const QString &zone : zones) {
        const qsizetype at = name.lastIndexOf(zone);
        if (at >= 0 && suffixOf(name.mid(at + zone.size())) != nullptr)
            addTownship(name.mid(at + zone.size()));
    }
}

// 湖南益阳高新技术产业园区 is 益阳高新技术产业园区, 益阳高新区 and, in 益阳, 高新区.
void NameIndex::addZoneForms(qint32 place, const Suffix &suffix)
{
    const QString &name = m_places[place].name;
    const Place &above = m_places[m_parents[size_t(place)]];
    QStringView front = QStringView(name).chopped(suffix.text.size());
    front = withoutLeading(front, m_places[at(place, Level::Province)]);
    front = withoutLeading(front, above);
    const QString aboveStem = stem(above.name);
    QStringList forms{name};
    for (const QString &ending : suffix.spoken + QStringList{suffix.text}) {
        const QString own = front.toString() + ending;
        for (const QString &form : {own, QString(aboveStem + own), QString(above.name + own)}) {
            if (forms.contains(form))
                continue;
            forms.append(form);
            add(form, place, NameKind::Zone);
        }
    }
}

} // namespace jianbao::place
