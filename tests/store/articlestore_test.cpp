#include "core/store/articlestore.h"

#include "core/store/connection.h"
#include "core/store/notestore.h"
#include "core/store/pagestore.h"
#include "core/store/tagstore.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;

using Ids = QList<ArticleId>;

namespace {

constexpr ArticleSort newestFirst{SortKey::Date, Qt::DescendingOrder};

Ids found(SmallTown &town, const ArticleFilter &filter, const ArticleSort &sort = newestFirst)
{
    const auto ids = town.library().articles().ids(filter, sort);
    EXPECT_TRUE(ids) << ids.error().detail.toStdString();
    EXPECT_EQ(town.library().articles().count(filter), ids->size());
    return *ids;
}

ArticleFilter inPlace(const char *code)
{
    ArticleFilter filter;
    filter.placeCode = QString::fromLatin1(code);
    return filter;
}

} // namespace

TEST(ArticleList, NewestFirstThenInPageOrder)
{
    SmallTown town;
    EXPECT_EQ(found(town, {}), (Ids{town.school, town.nowhere, town.lotus, town.bridge, town.county, town.tea}));
    EXPECT_EQ(found(town, {}, {SortKey::Date, Qt::AscendingOrder}),
              (Ids{town.tea, town.lotus, town.bridge, town.county, town.school, town.nowhere}));
    EXPECT_EQ(*town.library().articles().ids({}, newestFirst, 2), (Ids{town.school, town.nowhere}));
    EXPECT_EQ(*town.library().articles().ids({}, newestFirst, 0), Ids());
}

TEST(ArticleList, OfAPlaceAndEverythingUnderIt)
{
    SmallTown town;
    EXPECT_EQ(found(town, inPlace("370826101")), (Ids{town.school, town.lotus}));
    EXPECT_EQ(found(town, inPlace("370826")), (Ids{town.school, town.lotus, town.bridge, town.county}));
    EXPECT_EQ(found(town, inPlace("3708")), (Ids{town.school, town.lotus, town.bridge, town.county}));
    EXPECT_EQ(found(town, inPlace("33")), (Ids{town.tea}));
    EXPECT_EQ(found(town, inPlace("99")), Ids());
    const ArticleStore::Township own{QStringLiteral("370826"), QStringLiteral("u7"), true};
    ASSERT_DONE(town.library().articles().setTownship({town.bridge}, own));
    EXPECT_EQ(found(town, inPlace("u7")), (Ids{town.bridge}));
    EXPECT_EQ(found(town, inPlace("370826")), (Ids{town.school, town.lotus, town.bridge, town.county}));
}

TEST(ArticleList, OfFixedConditions)
{
    SmallTown town;
    ArticleFilter filter;
    filter.withoutTownship = true;
    EXPECT_EQ(found(town, filter), (Ids{town.nowhere, town.county}));
    filter = {};
    filter.doubtful = true;
    EXPECT_EQ(found(town, filter), (Ids{town.bridge}));
    ASSERT_DONE(town.library().articles().setRead({town.school, town.lotus}, true));
    filter = {};
    filter.unread = true;
    EXPECT_EQ(found(town, filter), (Ids{town.nowhere, town.bridge, town.county, town.tea}));
    ASSERT_DONE(town.library().articles().setStarred({town.tea}, true));
    filter = {};
    filter.starred = true;
    EXPECT_EQ(found(town, filter), (Ids{town.tea}));
}

TEST(ArticleList, OfPaperContributorAndDates)
{
    SmallTown town;
    ArticleFilter filter;
    filter.paper = QStringLiteral("茶乡日报");
    EXPECT_EQ(found(town, filter), (Ids{town.tea}));
    filter = {};
    filter.contributor = QStringLiteral("白舟");
    EXPECT_EQ(found(town, filter), (Ids{town.lotus}));
    filter.contributor = QStringLiteral("白");
    EXPECT_EQ(found(town, filter), Ids());
    filter = {};
    filter.from = QDate(2021, 3, 20);
    EXPECT_EQ(found(town, filter).size(), 5);
    filter.to = QDate(2021, 3, 31);
    EXPECT_EQ(found(town, filter), (Ids{town.lotus, town.bridge, town.county}));
}

TEST(ArticleList, ArticlesWithoutADateAreInNoSpan)
{
    SmallTown town;
    const auto undated = town.sample.add(
        samplePage(QStringLiteral("x.txt"), {}, {}, {}, {{.headline = QStringLiteral("无日期")}}));
    ArticleFilter filter;
    filter.to = QDate(2099, 1, 1);
    EXPECT_FALSE(found(town, filter).contains(undated.first()));
    EXPECT_EQ(found(town, {}).last(), undated.first());
}

TEST(ArticleList, OfTagsWithEverythingUnderThem)
{
    SmallTown town;
    TagStore &tags = town.library().tags();
    const auto industry = tags.add(sampleTag(QStringLiteral("产业")));
    const auto lotus = tags.add(sampleTag(QStringLiteral("莲藕"), industry->id));
    const auto people = tags.add(sampleTag(QStringLiteral("民生")));
    ASSERT_DONE(tags.assign({town.lotus, town.school}, lotus->id));
    ASSERT_DONE(tags.assign({town.tea}, industry->id));
    ASSERT_DONE(tags.assign({town.school, town.bridge}, people->id));
    ArticleFilter filter;
    filter.tags = {lotus->id};
    EXPECT_EQ(found(town, filter), (Ids{town.school, town.lotus}));
    filter.tags = {industry->id};
    EXPECT_EQ(found(town, filter), (Ids{town.school, town.lotus, town.tea}));
    filter.tags = {industry->id, people->id};
    EXPECT_EQ(found(town, filter), (Ids{town.school}));
    EXPECT_EQ(*tags.counts({}), (QHash<TagId, int>{{lotus->id, 2}, {industry->id, 3}, {people->id, 2}}));
    EXPECT_EQ(*tags.counts(inPlace("330483")), (QHash<TagId, int>{{industry->id, 1}}));
}

TEST(ArticleList, SortsByPinyinAndPutsTheEmptyLast)
{
    SmallTown town;
    // bianminqiao, dongchayuan, qianmuoutian, quanxian, xiaoxue; none
    EXPECT_EQ(found(town, {}, {SortKey::Headline, Qt::AscendingOrder}),
              (Ids{town.bridge, town.tea, town.lotus, town.county, town.school, town.nowhere}));
    // an ge, su he; none: newest first
    EXPECT_EQ(found(town, {}, {SortKey::Contributor, Qt::AscendingOrder}),
              (Ids{town.bridge, town.lotus, town.school, town.nowhere, town.county, town.tea}));
    // cha xiang, hu pan
    EXPECT_EQ(found(town, {}, {SortKey::Paper, Qt::AscendingOrder}).first(), town.tea);
    EXPECT_EQ(found(town, {}, {SortKey::Paper, Qt::DescendingOrder}).last(), town.tea);
    EXPECT_EQ(found(town, {}, {SortKey::Place, Qt::AscendingOrder}),
              (Ids{town.tea, town.county, town.school, town.lotus, town.bridge, town.nowhere}));
    EXPECT_EQ(*town.library().articles().ids({}, {SortKey::Place, Qt::AscendingOrder}, 2),
              (Ids{town.tea, town.county}));
    EXPECT_EQ(found(town, {}, {SortKey::Place, Qt::DescendingOrder}).last(), town.nowhere);
    EXPECT_EQ(found(town, {}, {SortKey::Doubt, Qt::AscendingOrder}).first(), town.bridge);
}

TEST(ArticleList, SortKeysOfAnotherCollationAreMadeAnew)
{
    SmallTown town;
    const ArticleSort byHeadline{SortKey::Headline, Qt::AscendingOrder};
    const Ids right = found(town, {}, byHeadline);
    town.sample.library.reset();
    {
        const auto connection = Connection::open(town.sample.path(), OpenMode::ReadWrite);
        ASSERT_DONE(connection);
        ASSERT_DONE((*connection)->run(QStringLiteral("UPDATE articles SET headline_key = randomblob(8)")));
        ASSERT_DONE((*connection)->run(QStringLiteral("UPDATE settings SET value = 'older' WHERE key = 'collation'")));
    }
    auto library = Library::open(town.sample.path(), OpenMode::ReadWrite);
    ASSERT_DONE(library);
    EXPECT_EQ(*(*library)->articles().ids({}, byHeadline), right);
}

TEST(ArticleStore, RowsComeInTheOrderAskedFor)
{
    SmallTown town;
    const auto tag = town.library().tags().add(sampleTag(QStringLiteral("莲藕")));
    ASSERT_DONE(town.library().tags().assign({town.lotus}, tag->id));
    ASSERT_DONE(town.library().notes().set(town.lotus, std::nullopt, QStringLiteral("与镇志口径不同")));
    const auto rows = town.library().articles().rows({town.nowhere, 4711, town.lotus, town.bridge});
    ASSERT_DONE(rows);
    ASSERT_EQ(rows->size(), 3);
    EXPECT_EQ(rows->at(0).id, town.nowhere);
    EXPECT_EQ(rows->at(0).headline, QString());
    EXPECT_EQ(rows->at(0).opening, QStringLiteral("湖上起了薄雾，远处的渔船只剩一个影子。"));

    const ArticleRow &lotus = rows->at(1);
    EXPECT_EQ(lotus.id, town.lotus);
    EXPECT_EQ(lotus.page, town.marchPage);
    EXPECT_EQ(lotus.headline, QStringLiteral("千亩藕田迎来采收季"));
    EXPECT_EQ(lotus.kicker, QStringLiteral("湖区产业见闻"));
    EXPECT_EQ(lotus.townshipCode, QStringLiteral("370826101"));
    EXPECT_EQ(lotus.countyCode, QStringLiteral("370826"));
    EXPECT_EQ(lotus.paper, QStringLiteral("湖畔晚报"));
    EXPECT_EQ(lotus.date, QDate(2021, 3, 20));
    EXPECT_EQ(lotus.pageNo, QStringLiteral("2"));
    EXPECT_EQ(lotus.pageFile, QStringLiteral("湖畔晚报20210320_02.txt"));
    EXPECT_EQ(lotus.contributors, (QList<page::Contributor>{{QStringLiteral("记者"), QStringLiteral("苏禾")},
                                                            {QStringLiteral("通讯员"), QStringLiteral("白舟")}}));
    EXPECT_EQ(lotus.tags, QList<TagId>{tag->id});
    EXPECT_TRUE(lotus.hasNote);
    EXPECT_FALSE(lotus.doubtful);
    EXPECT_FALSE(lotus.read);
    EXPECT_EQ(lotus.characters, 28 + 26); // of its two paragraphs, titles not counted
    EXPECT_TRUE(lotus.snippet.text.isEmpty());

    EXPECT_TRUE(rows->at(2).doubtful);
    EXPECT_FALSE(rows->at(2).hasNote);
}

TEST(ArticleStore, RowsOfManyIds)
{
    SmallTown town;
    Ids many;
    for (int i = 0; i < 1200; ++i)
        many.append(i % 2 ? town.tea : town.lotus);
    const auto rows = town.library().articles().rows(many);
    ASSERT_DONE(rows);
    ASSERT_EQ(rows->size(), 1200);
    EXPECT_EQ(rows->at(1199).id, town.tea);
    EXPECT_EQ(rows->at(1198).contributors.size(), 2);
}

TEST(ArticleStore, FlagsGiveWhatReallyChanged)
{
    SmallTown town;
    ArticleStore &articles = town.library().articles();
    EXPECT_EQ(*articles.setRead({town.lotus, town.tea}, true), (Ids{town.lotus, town.tea}));
    EXPECT_EQ(*articles.setRead({town.bridge, town.lotus, 4711}, true), (Ids{town.bridge}));
    EXPECT_TRUE(articles.article(town.bridge)->read);
    EXPECT_EQ(*articles.setRead({town.bridge, town.school}, false), (Ids{town.bridge}));
    EXPECT_FALSE(articles.article(town.bridge)->read);
    EXPECT_EQ(*articles.setStarred({town.school}, true), (Ids{town.school}));
    EXPECT_TRUE(articles.article(town.school)->starred);
    EXPECT_EQ(*articles.setStarred({}, true), Ids());
}

TEST(ArticleStore, AnyThatIsUnreadOrWithoutAStar)
{
    SmallTown town;
    ArticleStore &articles = town.library().articles();
    ASSERT_DONE(articles.setRead({town.lotus, town.tea}, true));
    ASSERT_DONE(articles.setStarred({town.tea}, true));
    EXPECT_EQ(articles.anyUnread({town.lotus, town.tea}).value(), false);
    EXPECT_EQ(articles.anyUnread({town.lotus, town.tea, town.bridge}).value(), true);
    EXPECT_EQ(articles.anyUnstarred({town.tea, 4711}).value(), false); // who is not there lacks nothing
    EXPECT_EQ(articles.anyUnstarred({town.lotus}).value(), true);
    EXPECT_EQ(articles.anyUnstarred({}).value(), false);
    Ids many(2000, town.tea); // more than a statement takes
    EXPECT_EQ(articles.anyUnstarred(many).value(), false);
    EXPECT_EQ(articles.anyUnstarred(many << town.lotus).value(), true);
}

TEST(ArticleStore, ConfirmingTakesTheDoubtAway)
{
    SmallTown town;
    ArticleStore &articles = town.library().articles();
    ArticleFilter doubtful;
    doubtful.doubtful = true;
    EXPECT_EQ(*articles.setConfirmed({town.bridge}, true), (Ids{town.bridge}));
    EXPECT_EQ(articles.count(doubtful), 0);
    EXPECT_FALSE(articles.rows({town.bridge})->first().doubtful);
    EXPECT_EQ(*articles.setConfirmed({town.bridge}, false), (Ids{town.bridge}));
    EXPECT_EQ(articles.count(doubtful), 1);
}

TEST(ArticleStore, ATownshipIsSetAndPutBack)
{
    SmallTown town;
    ArticleStore &articles = town.library().articles();
    const ArticleStore::Township tea{QStringLiteral("330483"), QStringLiteral("330483104"), true};
    const auto before = articles.setTownship({town.bridge, town.nowhere}, tea);
    ASSERT_DONE(before);
    EXPECT_EQ(before->size(), 2);
    EXPECT_EQ(before->value(town.bridge),
              (ArticleStore::Township{QStringLiteral("370826"), QStringLiteral("370826102"), false}));
    const auto now = articles.article(town.bridge);
    EXPECT_EQ(now->article.townshipCode, QStringLiteral("330483104"));
    EXPECT_TRUE(now->townshipByPerson);
    EXPECT_FALSE(articles.rows({town.bridge})->first().doubtful); // a person decided
    EXPECT_EQ(articles.setTownship({town.bridge}, tea)->size(), 0); // as it was

    ASSERT_DONE(articles.restoreTownships(*before));
    EXPECT_EQ(articles.article(town.bridge)->article.townshipCode, QStringLiteral("370826102"));
    EXPECT_FALSE(articles.article(town.bridge)->townshipByPerson);
    EXPECT_EQ(articles.article(town.nowhere)->article.countyCode, QString());
    EXPECT_TRUE(articles.rows({town.bridge})->first().doubtful);
}

TEST(ArticleStore, UnknownArticleIsNotFound)
{
    SmallTown town;
    EXPECT_FAILS(town.library().articles().article(4711), ErrorKind::NotFound);
}
