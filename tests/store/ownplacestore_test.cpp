#include "core/store/ownplacestore.h"

#include "core/store/articlestore.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;

namespace {

const QString county = QStringLiteral("370826");
const QString name = QStringLiteral("新湖镇");

} // namespace

TEST(OwnPlaceStore, GivesAPlaceOneCodeForGood)
{
    SmallTown town;
    OwnPlaceStore &places = town.library().ownPlaces();
    const auto first = places.addPlace(name, county);
    ASSERT_DONE(first);
    EXPECT_EQ(*first, QStringLiteral("u1"));
    EXPECT_EQ(*places.addPlace(name, county), *first);
    EXPECT_EQ(*places.addPlace(name, QStringLiteral("330483")), QStringLiteral("u2"));
    ASSERT_DONE(places.removePlace(QStringLiteral("u2")));
    EXPECT_EQ(*places.addPlace(QStringLiteral("另一镇"), county), QStringLiteral("u3"));
    EXPECT_EQ(places.names()->places.first(), (place::OwnPlace{*first, name, county}));
}

TEST(OwnPlaceStore, KeepsAPlaceThatArticlesAreFiledUnder)
{
    SmallTown town;
    OwnPlaceStore &places = town.library().ownPlaces();
    const QString code = *places.addPlace(name, county);
    ASSERT_DONE(places.setAlias({QStringLiteral("湖城"), code, {}, {}}));
    ASSERT_DONE(town.library().articles().setTownship({town.bridge}, {county, code, true}));
    EXPECT_EQ(places.removePlace(code).error().kind, ErrorKind::InvalidArgument);
    ASSERT_DONE(town.library().articles().setTownship({town.bridge}, {county, {}, true}));
    ASSERT_DONE(places.removePlace(code));
    EXPECT_EQ(*places.book(), PlaceBook());
    EXPECT_EQ(places.removePlace(code).error().kind, ErrorKind::NotFound);
}

TEST(OwnPlaceStore, LetsANameMeanOnePlaceInANewspaper)
{
    SmallTown town;
    OwnPlaceStore &places = town.library().ownPlaces();
    const QString alias = QStringLiteral("高楼"), paper = QStringLiteral("湖滨日报");
    EXPECT_EQ(*places.setAlias({alias, QStringLiteral("370826101"), {}, {}}), true);
    EXPECT_EQ(*places.setAlias({alias, QStringLiteral("370826101"), {}, {}}), false);
    EXPECT_EQ(*places.setAlias({alias, QStringLiteral("370826102"), paper, {}}), true);
    EXPECT_EQ(*places.setAlias({alias, QStringLiteral("370826103"), {}, QStringLiteral("2001")}), true);
    EXPECT_EQ(places.book()->aliases,
              (QList<PlaceAlias>{{alias, QStringLiteral("370826102"), paper, {}},
                                 {alias, QStringLiteral("370826103"), {}, QStringLiteral("2001")}}));
    EXPECT_EQ(*places.removeAlias(alias, {}), 1);
    EXPECT_EQ(*places.removeAlias(alias, {}), 0);
    EXPECT_EQ(places.book()->aliases.size(), 1);
}

TEST(OwnPlaceStore, CarriesABookToAnotherLibrary)
{
    SmallTown from, to;
    ASSERT_DONE(to.library().ownPlaces().addPlace(QStringLiteral("先来镇"), county)); // u1 is taken there
    OwnPlaceStore &places = from.library().ownPlaces();
    const QString code = *places.addPlace(name, county);
    ASSERT_DONE(places.setAlias({QStringLiteral("湖城"), code, {}, {}}));
    ASSERT_DONE(places.setAlias({QStringLiteral("湖畔"), {}, {}, {}}));
    ASSERT_DONE(places.setPosition({code, 34.5, 117.25}));
    ASSERT_DONE(places.setHome({QStringLiteral("湖滨日报"), county}));
    const auto book = places.book();
    EXPECT_EQ(*to.library().ownPlaces().take(*book), 5);
    EXPECT_EQ(*to.library().ownPlaces().take(*book), 0);
    const auto taken = to.library().ownPlaces().book();
    EXPECT_EQ(taken->places.last(), (place::OwnPlace{QStringLiteral("u2"), name, county}));
    EXPECT_EQ(taken->aliases.first(), (PlaceAlias{QStringLiteral("湖城"), QStringLiteral("u2"), {}, {}}));
    EXPECT_EQ(taken->positions.first(), (PlacePosition{QStringLiteral("u2"), 34.5, 117.25}));
    EXPECT_EQ(taken->homes, book->homes);
}

TEST(OwnPlaceStore, RefusesAPositionOffTheEarth)
{
    SmallTown town;
    const auto refused = town.library().ownPlaces().setPosition({county, 134, 20});
    EXPECT_FALSE(refused.has_value());
    EXPECT_TRUE(town.library().ownPlaces().book()->positions.isEmpty());
}

TEST(OwnPlaceStore, LearnsWhereANewspaperIsAtHome)
{
    SampleLibrary sample;
    OwnPlaceStore &places = sample.library->ownPlaces();
    const QString lake = QStringLiteral("湖滨日报"), hills = QStringLiteral("山乡日报"), few = QStringLiteral("小报");
    const auto add = [&](const QString &paper, const QString &county, int times) {
        QList<SampleArticle> articles;
        for (int i = 0; i < times; ++i)
            articles.append({.headline = paper + county + QString::number(i), .county = county});
        sample.add(samplePage(paper + county, paper, QDate(2021, 3, 20), QStringLiteral("1"), articles));
    };
    add(lake, county, 18);
    add(lake, QStringLiteral("370827"), 2);
    add(hills, QStringLiteral("330483"), 12); // most in one prefecture, no county with most
    add(hills, QStringLiteral("330424"), 8);
    add(few, county, 5);
    EXPECT_EQ(places.names()->homes,
              (QHash<QString, QString>{{lake, county}, {hills, QStringLiteral("3304")}}));
    ASSERT_DONE(places.setHome({lake, QStringLiteral("37")}));
    EXPECT_EQ(places.names()->homes.value(lake), QStringLiteral("37"));
    ASSERT_DONE(places.setHome({lake, {}}));
    EXPECT_EQ(places.names()->homes.value(lake), county);
}

TEST(OwnPlaceStore, PutsABookBack)
{
    SmallTown town;
    OwnPlaceStore &places = town.library().ownPlaces();
    const auto lake = places.addPlace(QStringLiteral("湖心镇"), county);
    ASSERT_DONE(lake);
    ASSERT_DONE(places.setAlias({QStringLiteral("湖城"), *lake, QStringLiteral("湖畔晚报"), {}}));
    ASSERT_DONE(places.setPosition({*lake, 34.5, 117.25}));
    const PlaceBook before = places.book().value();
    const auto hill = places.addPlace(QStringLiteral("山后镇"), county);
    ASSERT_DONE(hill);
    ASSERT_DONE(places.setAlias({QStringLiteral("湖城"), {}, QStringLiteral("湖畔晚报"), {}}));
    ASSERT_DONE(places.setHome({QStringLiteral("湖畔晚报"), county}));
    const PlaceBook after = places.book().value();
    ASSERT_DONE(places.replace(before));
    EXPECT_EQ(places.book().value(), before);
    ASSERT_DONE(places.replace(after));
    EXPECT_EQ(places.book().value(), after);

    ASSERT_DONE(town.library().articles().setTownship({town.lotus}, {county, *hill, true}));
    EXPECT_FAILS(places.replace(before), ErrorKind::InvalidArgument);
    EXPECT_EQ(places.book().value(), after);
}
