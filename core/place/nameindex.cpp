#include "core/place/nameindex.h"

#include "core/place/suffix.h"
#include "core/place/words.h"
#include "core/text/fold.h"

#include <QSet>

#include <algorithm>

namespace jianbao::place {

namespace {

constexpr size_t bucketCount = 1 << 17;
constexpr size_t lengthSlots = 1 << 18;

// Two characters share a slot with few others; a wrong hit costs one failed look-up.
size_t lengthSlot(QChar first, QChar second)
{
    return (size_t(first.unicode()) * 40503U ^ size_t(second.unicode()) * 11U) & (lengthSlots - 1);
}

// The text without the leading name of the place, or without its stem (and 市): 张家口市察北 → 察北.
QStringView withoutLeading(QStringView text, const Place &place)
{
    if (text.startsWith(place.name))
        return text.sliced(place.name.size());
    const QString placeStem = stem(place.name);
    return text.startsWith(placeStem) ? text.sliced(placeStem.size()) : text;
}

} // namespace

NameIndex::NameIndex(const QList<Place> &places, const std::vector<qint32> &parents)
    : m_places(places), m_parents(parents), m_buckets(bucketCount, -1), m_lengths(lengthSlots, 0)
{
    m_entries.reserve(size_t(places.size()) * 2);
    for (qint32 i = 0; i < m_places.size(); ++i) {
        const QString &name = m_places[i].name;
        if (name.endsWith(u"直辖县级行政区划"))
            m_shells.insert(i);
        add(name, i, NameKind::Full);
        addInnerForms(name, i);
        addZoneForms(i);
        if (const QString shortForm = stem(name); shortForm != name)
            add(shortForm, i, NameKind::Stem);
        // 乾县: texts are searched folded.
        if (const QString folded = text::fold(name); folded != name) {
            add(folded, i, NameKind::Full);
            add(stem(folded), i, NameKind::Stem);
        }
    }
}

quint32 NameIndex::lengths(QChar first, QChar second) const
{
    return m_lengths[lengthSlot(first, second)];
}

void NameIndex::add(const QString &name, qint32 place, NameKind kind)
{
    if (name.size() < 2)
        return;
    const size_t bucket = bucketOf(name);
    m_entries.push_back({name, place, kind, m_buckets[bucket]});
    m_buckets[bucket] = qint32(m_entries.size()) - 1;
    m_lengths[lengthSlot(name[0], name[1])] |= 1U << std::min<qsizetype>(name.size(), 31);
}

// The name of the sub-district inside an official name: 科技城（东渚街道）, 开发区黎明街道.
void NameIndex::addInnerForms(const QString &name, qint32 place)
{
    constexpr qsizetype shortest = 6; // a zone of three characters, a township of three
    if (name.size() < shortest)
        return;
    const auto addTownship = [&](const QString &form) {
        if (form.size() > 2 && form.size() < name.size() && (form.endsWith(u'镇') || form.endsWith(u"街道"))) {
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
    for (const QString &zone : Words::shared().list(QStringLiteral("zone-before"))) {
        const qsizetype at = name.lastIndexOf(zone);
        if (at >= 0 && suffixOf(name.mid(at + zone.size())) != nullptr)
            addTownship(name.mid(at + zone.size()));
    }
}

// 湖南益阳高新技术产业园区 is 益阳高新技术产业园区, 益阳高新区 and, in 益阳, 高新区.
void NameIndex::addZoneForms(qint32 place)
{
    const QString &name = m_places[place].name;
    const Suffix *suffix = suffixOf(name);
    if (suffix == nullptr || suffix->spoken.isEmpty())
        return;
    const Place &above = m_places[m_parents[size_t(place)]];
    QStringView front = QStringView(name).chopped(suffix->text.size());
    front = withoutLeading(front, m_places[at(place, Level::Province)]);
    front = withoutLeading(front, above);
    QSet<QString> forms;
    for (const QString &ending : suffix->spoken + QStringList{suffix->text}) {
        const QString own = front.toString() + ending;
        forms.insert(own);
        forms.insert(stem(above.name) + own);
        forms.insert(above.name + own);
    }
    forms.remove(name);
    for (const QString &form : std::as_const(forms))
        add(form, place, NameKind::Zone);
}

} // namespace jianbao::place
