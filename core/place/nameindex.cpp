#include "core/place/nameindex.h"

#include "core/place/suffix.h"

#include <QSet>

#include <algorithm>

namespace jianbao::place {

namespace {

constexpr size_t bucketCount = 1 << 17;
constexpr size_t lengthSlots = 1 << 16;

// Two characters share a slot with few others; a wrong hit costs one failed look-up.
size_t lengthSlot(QChar first, QChar second)
{
    return (size_t(first.unicode()) * 40503U ^ size_t(second.unicode()) * 9973U) & (lengthSlots - 1);
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
    : m_buckets(bucketCount, -1), m_lengths(lengthSlots, 0)
{
    m_entries.reserve(size_t(places.size()) * 2);
    for (qint32 i = 0; i < places.size(); ++i) {
        const Place &place = places[i];
        add(place.name, i, NameKind::Full);
        addBracketForms(place.name, i);
        addZoneForms(places, parents, i);
        const QString short_ = stem(place.name);
        if (short_ != place.name)
            add(short_, i, NameKind::Stem);
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

void NameIndex::addBracketForms(const QString &name, qint32 place)
{
    const qsizetype open = name.indexOf(u'（');
    const qsizetype close = name.indexOf(u'）');
    if (open >= 0 && close > open) {
        const QString outside = name.left(open) + name.mid(close + 1);
        const QString inside = name.mid(open + 1, close - open - 1);
        if (suffixOf(outside) != nullptr)
            add(outside, place, NameKind::Other);
        if (inside.endsWith(u'镇') || inside.endsWith(u"街道"))
            add(inside, place, NameKind::Other);
    }
    // 化学新材料产业园-沿江街道
    if (const qsizetype dash = name.indexOf(QLatin1Char('-')); dash > 0)
        add(name.mid(dash + 1), place, NameKind::Other);
}

// 湖南益阳高新技术产业园区 is 益阳高新技术产业园区, 益阳高新区 and, in 益阳, 高新区.
void NameIndex::addZoneForms(const QList<Place> &places, const std::vector<qint32> &parents, qint32 place)
{
    const Suffix *suffix = suffixOf(places[place].name);
    if (suffix == nullptr || suffix->spoken.isEmpty())
        return;
    const Place &above = places[parents[size_t(place)]];
    QStringView front = QStringView(places[place].name).chopped(suffix->text.size());
    for (qint32 i = parents[size_t(place)]; i >= 0; i = parents[size_t(i)]) {
        if (places[i].level == Level::Province)
            front = withoutLeading(front, places[i]);
    }
    front = withoutLeading(front, above);
    QSet<QString> forms;
    for (const QString &ending : suffix->spoken + QStringList{suffix->text}) {
        const QString own = front.toString() + ending;
        forms.insert(own);
        forms.insert(stem(above.name) + own);
        forms.insert(above.name + own);
    }
    forms.remove(places[place].name);
    for (const QString &form : std::as_const(forms))
        add(form, place, NameKind::Zone);
}

} // namespace jianbao::place
