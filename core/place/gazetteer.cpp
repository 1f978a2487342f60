#include "core/place/gazetteer.h"

#include "core/place/datafile.h"
#include "core/place/nameindex.h"
#include "core/place/placefile.h"
#include "core/place/typedindex.h"
#include "core/text/fold.h"

#include <algorithm>
#include <mutex>
#include <tuple>
#include <vector>

namespace jianbao::place {

struct Gazetteer::Data {
    std::shared_ptr<Data> builtIn; // without what a library adds; null: this is it
    PlaceTable table;
    OwnNames own;
    std::once_flag indexed;
    std::unique_ptr<NameIndex> names; // see names()
    std::once_flag typeable;
    std::unique_ptr<TypedIndex> typed; // see matching()

    // The index of a code, or -1.
    [[nodiscard]] qint32 find(QStringView code) const
    {
        const auto at = std::lower_bound(table.places.cbegin(), table.places.cend(), code,
                                         [](const Place &place, QStringView value) { return place.code < value; });
        return at != table.places.cend() && at->code == code ? qint32(at - table.places.cbegin()) : -1;
    }
    // Whether the place lies under the other, or that is none.
    [[nodiscard]] bool liesUnder(qint32 place, qint32 ancestor) const
    {
        do
            place = table.parents[size_t(place)];
        while (place >= 0 && place != ancestor);
        return place == ancestor;
    }
};

namespace {

// A prefecture that only holds a province's own counties: its name says nothing.
bool isShell(const Place &place)
{
    return place.level == Level::Prefecture &&
           (place.name == u"市辖区" || place.name == u"县" || place.name.endsWith(u"直辖县级行政区划"));
}

void addOwnPlace(PlaceTable &table, const OwnPlace &own, qint32 parent)
{
    table.places.append({own.code, own.name, Level(int(table.places[parent].level) + 1)});
    table.parents.push_back(parent);
    table.subtreeEnds.push_back(qint32(table.places.size()));
}

} // namespace

Result<Gazetteer> Gazetteer::load(const QByteArray &data)
{
    Result<PlaceTable> table = readPlaces(data);
    if (!table)
        return failure(table);
    auto loaded = std::make_shared<Data>();
    loaded->table = std::move(*table);
    return Gazetteer(std::move(loaded));
}

Result<Gazetteer> Gazetteer::builtIn()
{
    static const Result<Gazetteer> loaded = load(dataFile(QStringLiteral("places.txt")));
    return loaded;
}

Gazetteer Gazetteer::with(const OwnNames &own) const
{
    auto extended = std::make_shared<Data>();
    extended->builtIn = m_data->builtIn ? m_data->builtIn : m_data;
    extended->table = extended->builtIn->table;
    extended->own = own;
    QList<OwnPlace> places = own.places;
    std::sort(places.begin(), places.end(), [](const OwnPlace &a, const OwnPlace &b) { return a.code < b.code; });
    for (const OwnPlace &place : std::as_const(places)) {
        const qint32 parent = extended->builtIn->find(place.parent);
        if (parent >= 0 && extended->table.places[parent].level != Level::Township)
            addOwnPlace(extended->table, place, parent);
    }
    return Gazetteer(std::move(extended));
}

const QList<Place> &Gazetteer::places() const
{
    return m_data->table.places;
}

QString Gazetteer::homeOf(const QString &paper) const
{
    return m_data->own.homes.value(paper);
}

QStringList Gazetteer::ownNames(const QString &code) const
{
    QStringList names;
    for (const OwnName &own : std::as_const(m_data->own.names)) {
        if (own.code == code && !names.contains(own.name))
            names.append(own.name);
    }
    return names;
}

const NameIndex &Gazetteer::names() const
{
    if (m_data->builtIn && m_data->own.places.isEmpty() && m_data->own.names.isEmpty())
        return Gazetteer(m_data->builtIn).names();
    std::call_once(m_data->indexed, [this] {
        m_data->names = std::make_unique<NameIndex>(m_data->table, m_data->own);
    });
    return *m_data->names;
}

const Place *Gazetteer::byCode(const QString &code) const
{
    const qint32 index = m_data->find(code);
    return index < 0 ? nullptr : &places()[index];
}

const Place *Gazetteer::parent(const QString &code) const
{
    const qint32 index = m_data->find(code);
    const qint32 above = index < 0 ? -1 : m_data->table.parents[size_t(index)];
    return above < 0 ? nullptr : &places()[above];
}

QList<const Place *> Gazetteer::children(const QString &code) const
{
    const qint32 above = code.isEmpty() ? -1 : m_data->find(code);
    if (above < 0 && !code.isEmpty())
        return {};
    const auto &ends = m_data->table.subtreeEnds;
    const qint32 official = m_data->table.official;
    const qint32 end = above < 0 ? official : std::min(ends[size_t(above)], official);
    QList<const Place *> found;
    for (qint32 i = above + 1; i < end; i = ends[size_t(i)])
        found.append(&places()[i]);
    for (qint32 i = official; i < places().size(); ++i) {
        if (m_data->table.parents[size_t(i)] == above)
            found.append(&places()[i]);
    }
    return found;
}

QStringList Gazetteer::path(const QString &code) const
{
    QStringList names;
    for (qint32 i = m_data->find(code); i >= 0; i = m_data->table.parents[size_t(i)]) {
        if (!isShell(places()[i]))
            names.prepend(places()[i].name);
    }
    return names;
}

QList<const Place *> Gazetteer::named(const QString &name) const
{
    std::vector<std::pair<NameKind, qint32>> found;
    const auto take = [&](const NameEntry &entry) {
        if (entry.place >= 0)
            found.emplace_back(entry.kind, entry.place);
    };
    names().each(name, take);
    if (found.empty())
        names().each(text::fold(name), take);
    std::sort(found.begin(), found.end(), [this](const auto &a, const auto &b) {
        const auto rank = [this](const auto &each) {
            return std::tuple(each.first, places()[each.second].level, each.second);
        };
        return rank(a) < rank(b);
    });
    QList<const Place *> result;
    for (const auto &[kind, index] : found) {
        if (!result.contains(&places()[index]))
            result.append(&places()[index]);
    }
    return result;
}

QList<const Place *> Gazetteer::namedUnder(const QString &name, const QString &ancestor) const
{
    const qint32 above = m_data->find(ancestor);
    if (above < 0 && !ancestor.isEmpty())
        return {};
    QList<const Place *> found = named(name);
    found.removeIf([&](const Place *place) {
        return above >= 0 && !m_data->liesUnder(qint32(place - places().constData()), above);
    });
    std::stable_sort(found.begin(), found.end(),
                     [](const Place *a, const Place *b) { return a->level < b->level; });
    return found;
}

const TypedIndex &Gazetteer::typed() const
{
    if (m_data->builtIn && m_data->own.places.isEmpty())
        return Gazetteer(m_data->builtIn).typed();
    std::call_once(m_data->typeable, [this] { m_data->typed = std::make_unique<TypedIndex>(m_data->table.places); });
    return *m_data->typed;
}

QList<const Place *> Gazetteer::matching(const QString &typed, qsizetype limit) const
{
    struct Hit {
        int rank;
        const Place *place;
    };
    std::vector<Hit> hits;
    for (const auto &[index, match] : this->typed().find(typed)) {
        const Place &place = places()[index];
        if (!isShell(place))
            hits.push_back({-int(match) * 8 + int(place.level), &place});
    }
    const auto better = [](const Hit &a, const Hit &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        return a.place->name.size() != b.place->name.size() ? a.place->name.size() < b.place->name.size()
                                                            : a.place < b.place;
    };
    const auto wanted = std::clamp<qsizetype>(limit, 0, qsizetype(hits.size()));
    std::partial_sort(hits.begin(), hits.begin() + wanted, hits.end(), better);
    QList<const Place *> result;
    for (qsizetype i = 0; i < wanted; ++i)
        result.append(hits[size_t(i)].place);
    return result;
}

} // namespace jianbao::place
