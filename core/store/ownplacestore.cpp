#include "core/store/ownplacestore.h"

#include "core/place/codes.h"
#include "core/store/connection.h"

#include <QHash>

namespace jianbao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int newest = 5000;            // articles looked at to learn homes
constexpr int fewest = 20;              // of a newspaper, below which nothing is learned
constexpr double prefectureShare = 0.6; // of its articles that must lie in the home
constexpr double countyShare = 0.8;

// The place that the largest share of articles lies in, where that is large enough; empty: none.
QString leading(const QHash<QString, int> &counts, int all, double share)
{
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() >= share * all)
            return count.key();
    }
    return {};
}

} // namespace

Result<place::OwnNames> OwnPlaceStore::names()
{
    const auto all = book();
    if (!all)
        return failure(all);
    const auto learned = learnedHomes();
    if (!learned)
        return failure(learned);
    place::OwnNames names;
    names.places = all->places;
    for (const PlaceAlias &alias : all->aliases)
        names.names.append({alias.name, alias.code, alias.paper});
    for (const PaperHome &home : *learned + all->homes)
        names.homes.insert(home.paper, home.code);
    return names;
}

Result<QList<PaperHome>> OwnPlaceStore::learnedHomes()
{
    struct Seen {
        int all = 0;
        QHash<QString, int> counties, prefectures;
    };
    QHash<QString, Seen> papers;
    const auto read = m_connection.list(
        u"SELECT paper, county FROM articles WHERE county <> '' AND paper <> '' ORDER BY id DESC LIMIT ?"_s, {newest},
        [&](Statement &row) {
            Seen &seen = papers[row.take<QString>()];
            const QString county = row.take<QString>();
            ++seen.all;
            ++seen.counties[county];
            ++seen.prefectures[county.left(place::prefectureDigits)];
            return seen.all;
        });
    if (!read)
        return failure(read);
    QList<PaperHome> homes;
    for (auto paper = papers.cbegin(); paper != papers.cend(); ++paper) {
        if (paper->all < fewest)
            continue;
        QString home = leading(paper->counties, paper->all, countyShare);
        if (home.isEmpty())
            home = leading(paper->prefectures, paper->all, prefectureShare);
        if (!home.isEmpty())
            homes.append({paper.key(), home});
    }
    return homes;
}

Result<PlaceBook> OwnPlaceStore::book()
{
    return m_connection.read([&]() -> Result<PlaceBook> {
        auto places = m_connection.list(u"SELECT id, name, parent_code FROM user_places ORDER BY id"_s, {},
            [](Statement &row) {
                const QString code = u'u' + QString::number(row.take<qint64>());
                const QString name = row.take<QString>();
                return place::OwnPlace{code, name, row.take<QString>()};
            });
        if (!places)
            return failure(places);
        auto aliases = m_connection.list(u"SELECT alias, code, paper, until FROM place_aliases ORDER BY id"_s, {},
            [](Statement &row) {
                PlaceAlias alias;
                alias.name = row.take<QString>();
                alias.code = row.take<QString>();
                alias.paper = row.take<QString>();
                alias.until = row.take<QString>();
                return alias;
            });
        if (!aliases)
            return failure(aliases);
        auto positions = m_connection.list(u"SELECT code, latitude, longitude FROM place_positions ORDER BY code"_s, {},
            [](Statement &row) {
                PlacePosition position{row.take<QString>(), 0, 0};
                position.latitude = row.take<double>();
                position.longitude = row.take<double>();
                return position;
            });
        if (!positions)
            return failure(positions);
        auto homes = m_connection.list(u"SELECT paper, code FROM paper_homes ORDER BY paper"_s, {},
            [](Statement &row) {
                const QString paper = row.take<QString>();
                return PaperHome{paper, row.take<QString>()};
            });
        if (!homes)
            return failure(homes);
        return PlaceBook{std::move(*places), std::move(*aliases), std::move(*positions), std::move(*homes)};
    });
}

Result<int> OwnPlaceStore::take(const PlaceBook &book)
{
    return m_connection.write([&]() -> Result<int> {
        int changed = 0;
        const auto note = [&](const Result<bool> &did) {
            changed += did && *did;
            return did.has_value();
        };
        QHash<QString, QString> codes; // of the book → of this library
        for (const place::OwnPlace &place : book.places) {
            const auto known = m_connection.number(u"SELECT count(*) FROM user_places"
                                                   " WHERE name = ? AND parent_code = ?"_s, {place.name, place.parent});
            if (!known)
                return failure(known);
            const auto code = addPlace(place.name, place.parent);
            if (!code)
                return failure(code);
            changed += *known == 0;
            codes.insert(place.code, *code);
        }
        for (PlaceAlias alias : book.aliases) {
            alias.code = codes.value(alias.code, alias.code);
            if (const auto did = setAlias(alias); !note(did))
                return failure(did);
        }
        for (PlacePosition position : book.positions) {
            position.code = codes.value(position.code, position.code);
            if (const auto did = setPosition(position); !note(did))
                return failure(did);
        }
        for (const PaperHome &home : book.homes) {
            if (const auto did = setHome(home); !note(did))
                return failure(did);
        }
        return changed;
    });
}

Done OwnPlaceStore::replace(const PlaceBook &before)
{
    return m_connection.write([&]() -> Done {
        const auto now = book();
        if (!now)
            return failure(now);
        for (const place::OwnPlace &place : now->places) {
            if (before.places.contains(place))
                continue;
            if (auto removed = removePlace(place.code); !removed)
                return removed;
        }
        for (const char *table : {"user_places", "place_aliases", "place_positions", "paper_homes"}) {
            if (auto done = m_connection.run(u"DELETE FROM %1"_s.arg(QLatin1String(table))); !done)
                return done;
        }
        for (const place::OwnPlace &place : before.places) {
            const auto id = m_connection.insert(u"INSERT INTO user_places (id, name, parent_code) VALUES (?, ?, ?)"_s,
                                                {place.code.mid(1).toLongLong(), place.name, place.parent});
            if (!id)
                return failure(id);
        }
        PlaceBook rest = before;
        rest.places.clear(); // they have their codes already
        const auto taken = take(rest);
        return taken ? Done() : failure(taken);
    });
}

Result<QString> OwnPlaceStore::addPlace(const QString &name, const QString &parent)
{
    return m_connection.write([&]() -> Result<QString> {
        const auto known = m_connection.number(
            u"SELECT id FROM user_places WHERE name = ? AND parent_code = ? ORDER BY id LIMIT 1"_s, {name, parent});
        if (!known)
            return failure(known);
        const auto id = *known != 0
            ? known
            : m_connection.insert(u"INSERT INTO user_places (name, parent_code) VALUES (?, ?)"_s, {name, parent});
        if (!id)
            return failure(id);
        return u'u' + QString::number(*id);
    });
}

Done OwnPlaceStore::removePlace(const QString &code)
{
    return m_connection.write([&]() -> Done {
        const auto articles = m_connection.number(u"SELECT count(*) FROM articles WHERE township = ?"_s, {code});
        if (!articles)
            return failure(articles);
        if (*articles > 0)
            return failure(ErrorKind::InvalidArgument, code, u"%1 articles are filed under it"_s.arg(*articles));
        const auto removed = m_connection.change(u"DELETE FROM user_places WHERE 'u' || id = ?"_s, {code});
        if (!removed)
            return failure(removed);
        if (*removed == 0)
            return failure(ErrorKind::NotFound, code);
        if (auto done = m_connection.run(u"DELETE FROM place_aliases WHERE code = ?"_s, {code}); !done)
            return done;
        return m_connection.run(u"DELETE FROM place_positions WHERE code = ?"_s, {code});
    });
}

Result<bool> OwnPlaceStore::setAlias(const PlaceAlias &alias)
{
    return m_connection.write([&]() -> Result<bool> {
        const QVariantList all{alias.name, alias.code, alias.paper, alias.until};
        const auto known = m_connection.number(
            u"SELECT count(*) FROM place_aliases WHERE alias = ? AND code = ? AND paper = ? AND until = ?"_s, all);
        if (!known)
            return failure(known);
        if (*known > 0)
            return false;
        if (const auto removed = removeAlias(alias.name, alias.paper); !removed)
            return failure(removed);
        const auto added = m_connection.insert(
            u"INSERT INTO place_aliases (alias, code, paper, until) VALUES (?, ?, ?, ?)"_s, all);
        if (!added)
            return failure(added);
        return true;
    });
}

Result<int> OwnPlaceStore::removeAlias(const QString &name, const QString &paper)
{
    return m_connection.write([&] {
        return m_connection.change(u"DELETE FROM place_aliases WHERE alias = ? AND paper = ?"_s, {name, paper});
    });
}

Result<bool> OwnPlaceStore::setPosition(const PlacePosition &position)
{
    return m_connection.write([&]() -> Result<bool> {
        const auto changed = m_connection.change(
            u"INSERT INTO place_positions (code, latitude, longitude) VALUES (?, ?, ?) ON CONFLICT (code) DO UPDATE"
            " SET latitude = excluded.latitude, longitude = excluded.longitude"
            " WHERE latitude <> excluded.latitude OR longitude <> excluded.longitude"_s,
            {position.code, position.latitude, position.longitude});
        if (!changed)
            return failure(changed);
        return *changed > 0;
    });
}

Result<bool> OwnPlaceStore::setHome(const PaperHome &home)
{
    return m_connection.write([&]() -> Result<bool> {
        const auto changed = home.code.isEmpty()
            ? m_connection.change(u"DELETE FROM paper_homes WHERE paper = ?"_s, {home.paper})
            : m_connection.change(u"INSERT INTO paper_homes (paper, code) VALUES (?, ?) ON CONFLICT (paper) DO UPDATE"
                                  " SET code = excluded.code WHERE code <> excluded.code"_s, {home.paper, home.code});
        if (!changed)
            return failure(changed);
        return *changed > 0;
    });
}

} // namespace jianbao::store
