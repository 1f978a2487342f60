#include "core/store/placestore.h"

#include "core/store/articlestore.h"
#include "core/store/tagstore.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;

using Counts = QHash<QString, int>;

TEST(PlaceStore, CountsEveryArticleAtItsOwnPlace)
{
    SmallTown town;
    ASSERT_DONE(town.library().articles().setRead({town.lotus}, true));
    ASSERT_DONE(town.library().articles().setStarred({town.tea}, true));
    const auto counts = town.library().places().counts({});
    ASSERT_DONE(counts);
    EXPECT_EQ(counts->byCode, (Counts{{QStringLiteral("370826101"), 2},
                                      {QStringLiteral("370826102"), 1},
                                      {QStringLiteral("370826"), 1},
                                      {QStringLiteral("330483104"), 1}}));
    EXPECT_EQ(counts->all, 6);
    EXPECT_EQ(counts->unread, 5);
    EXPECT_EQ(counts->starred, 1);
    EXPECT_EQ(counts->doubtful, 1);
    EXPECT_EQ(counts->withoutTownship, 2);
}

TEST(PlaceStore, CountsAUsersOwnPlace)
{
    SmallTown town;
    ArticleStore &articles = town.library().articles();
    ASSERT_DONE(articles.setTownship({town.bridge}, {QStringLiteral("370826"), QStringLiteral("u12"), true}));
    ASSERT_DONE(articles.setTownship({town.nowhere}, {QString(), QStringLiteral("u12"), true}));
    const auto counts = town.library().places().counts({});
    EXPECT_EQ(counts->byCode.value(QStringLiteral("u12")), 2);
    EXPECT_EQ(counts->withoutTownship, 1);
}

TEST(PlaceStore, LeavesThePlaceAndTheFixedConditionsAside)
{
    SmallTown town;
    ArticleFilter filter;
    filter.placeCode = QStringLiteral("370826101");
    filter.unread = filter.starred = filter.doubtful = filter.withoutTownship = true;
    EXPECT_EQ(*town.library().places().counts(filter), *town.library().places().counts({}));
    filter.paper = QStringLiteral("茶乡日报");
    const auto tea = town.library().places().counts(filter);
    EXPECT_EQ(tea->byCode, (Counts{{QStringLiteral("330483104"), 1}}));
    EXPECT_EQ(tea->all, 1);
}

TEST(PlaceStore, CountsFollowTags)
{
    SmallTown town;
    const auto tag = town.library().tags().add(sampleTag(QStringLiteral("教育")));
    ASSERT_DONE(town.library().tags().assign({town.school}, tag->id));
    ArticleFilter filter;
    filter.tags = {tag->id};
    EXPECT_EQ(town.library().places().counts(filter)->byCode, (Counts{{QStringLiteral("370826101"), 1}}));
}

TEST(PlaceStore, CountsByMonth)
{
    SmallTown town;
    town.sample.add(samplePage(QStringLiteral("x.txt"), {}, {}, {}, {{.headline = QStringLiteral("无日期")}}));
    ArticleFilter filter;
    filter.from = filter.to = QDate(1999, 1, 1); // left aside
    EXPECT_EQ(*town.library().places().countsByMonth(filter),
              (Counts{{QStringLiteral("2020-12"), 1}, {QStringLiteral("2021-03"), 3}, {QStringLiteral("2021-04"), 2}}));
    filter.placeCode = QStringLiteral("370826101");
    EXPECT_EQ(*town.library().places().countsByMonth(filter),
              (Counts{{QStringLiteral("2021-03"), 1}, {QStringLiteral("2021-04"), 1}}));
    EXPECT_EQ(*town.library().places().monthsImported(),
              (QStringList{QStringLiteral("2020-12"), QStringLiteral("2021-03"), QStringLiteral("2021-04")}));
}

TEST(PlaceStore, CountsMentionsOncePerPlaceOfEveryLevel)
{
    SampleLibrary sample;
    NewPage page = samplePage(QStringLiteral("a.txt"), QStringLiteral("湖畔晚报"), QDate(2021, 3, 20), {},
                              {{.headline = QStringLiteral("两镇联手清淤"), .township = QStringLiteral("370826101")},
                               {.headline = QStringLiteral("全县春耕"), .county = QStringLiteral("370826")}});
    const QList<TextRange> somewhere{page.parse.articles[0].blocks.first().range};
    page.parse.articles[0].mentions.append({QStringLiteral("370826102"), somewhere});
    page.parse.articles[0].mentions.append({QStringLiteral("330483104"), somewhere});
    const QList<ArticleId> ids = sample.add(page);
    ASSERT_DONE(sample.library->articles().setRead({ids[0]}, true));
    ArticleFilter filter;
    filter.anyMention = true;
    const auto counts = sample.library->places().counts(filter);
    ASSERT_DONE(counts);
    EXPECT_EQ(counts->byCode, (Counts{{QStringLiteral("370826101"), 1},
                                      {QStringLiteral("370826102"), 1},
                                      {QStringLiteral("370826"), 1},
                                      {QStringLiteral("330483104"), 1}}));
    EXPECT_EQ(counts->totals, (Counts{{QStringLiteral("370826101"), 1}, {QStringLiteral("370826102"), 1},
                                      {QStringLiteral("370826"), 2},    {QStringLiteral("3708"), 2},
                                      {QStringLiteral("37"), 2},        {QStringLiteral("330483104"), 1},
                                      {QStringLiteral("330483"), 1},    {QStringLiteral("3304"), 1},
                                      {QStringLiteral("33"), 1}}));
    EXPECT_EQ(counts->unreadByCode, (Counts{{QStringLiteral("370826"), 1}}));
    EXPECT_EQ(counts->all, 2);
    EXPECT_TRUE(sample.library->places().counts({})->totals.isEmpty());
}
