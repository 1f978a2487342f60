// What each part of the query language finds in a real library.
#include "core/store/articlestore.h"
#include "core/store/connection.h"
#include "core/store/filterexpression.h"
#include "core/store/finder.h"
#include "core/store/highlightstore.h"
#include "core/store/notestore.h"
#include "core/store/ownplacestore.h"
#include "core/store/querynames.h"
#include "core/store/repairstore.h"
#include "core/store/tagstore.h"
#include "tests/gazetteer.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>
#include <set>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;
using jianbao::test::gazetteer;
using namespace Qt::StringLiterals;

using Ids = QList<ArticleId>;

namespace {

struct QueryLanguage : ::testing::Test {
    SmallTown town;

    // In the order in which SmallTown names them.
    Ids found(const QString &expression)
    {
        ArticleFilter filter;
        const auto tags = town.library().tags().all();
        auto query = search::parseQuery(expression, queryNames(gazetteer(), *tags));
        EXPECT_TRUE(query) << expression.toStdString() << ": " << (query ? "" : query.error().detail.toStdString());
        if (!query)
            return {};
        filter.query = *query;
        auto ids = town.library().articles().ids(filter, {});
        EXPECT_TRUE(ids) << expression.toStdString() << (ids ? "" : ids.error().detail.toStdString());
        if (!ids)
            return {};
        std::sort(ids->begin(), ids->end());
        return *ids;
    }

    Ids all() const { return {town.lotus, town.bridge, town.county, town.school, town.nowhere, town.tea}; }
};

Ids idsOf(const IdSet &set)
{
    Ids ids;
    set.each([&](ArticleId id) { ids.append(id); });
    return ids;
}

} // namespace

TEST_F(QueryLanguage, JoinsWords)
{
    EXPECT_EQ(found(u"藕田 采收"_s), (Ids{town.lotus}));
    EXPECT_EQ(found(u"藕田 AND 采收"_s), (Ids{town.lotus}));
    EXPECT_EQ(found(u"采收 OR 茶园"_s), (Ids{town.lotus, town.tea}));
    EXPECT_EQ(found(u"藕田 NOT 采收"_s), (Ids{town.school}));
    EXPECT_EQ(found(u"藕田 -采收"_s), (Ids{town.school}));
    EXPECT_EQ(found(u"（藕田 或 茶园） 非 采收"_s), (Ids{town.school, town.tea}));
    EXPECT_EQ(found(u"NOT 藕田"_s), (Ids{town.bridge, town.county, town.nowhere, town.tea}));
    EXPECT_EQ(found(u"NOT (藕田 OR NOT 茶)"_s), (Ids{town.tea}));
    EXPECT_EQ(found(u"NOT NOT 藕田"_s), (Ids{town.lotus, town.school}));
}

TEST_F(QueryLanguage, LooksIntoOnePart)
{
    ASSERT_DONE(town.library().notes().set(town.tea, std::nullopt, u"与藕田对照"_s));
    EXPECT_EQ(found(u"藕田"_s), (Ids{town.lotus, town.school, town.tea}));
    EXPECT_EQ(found(u"标题:藕田"_s), (Ids{town.lotus}));
    EXPECT_EQ(found(u"标题:湖區產業"_s), (Ids{town.lotus})); // the kicker
    EXPECT_EQ(found(u"标题:泥水"_s), Ids());
    EXPECT_EQ(found(u"正文:藕田"_s), (Ids{town.lotus, town.school}));
    EXPECT_EQ(found(u"正文:采收季"_s), Ids());
    EXPECT_EQ(found(u"笔记:藕田"_s), (Ids{town.tea}));
    EXPECT_EQ(found(u"-笔记:藕田 茶"_s), Ids());
    EXPECT_EQ(found(u"作者:苏禾"_s), (Ids{town.lotus}));
    EXPECT_EQ(found(u"by:安"_s), (Ids{town.bridge}));
    EXPECT_EQ(found(u"作者:藕田"_s), Ids());
    EXPECT_EQ(found(u"报纸:茶乡"_s), (Ids{town.tea}));
    EXPECT_EQ(found(u"报纸:晚報 版:2"_s), (Ids{town.lotus, town.bridge, town.county}));
    EXPECT_EQ(found(u"标题:(藕田 OR 茶园)"_s), (Ids{town.lotus, town.tea}));
}

TEST_F(QueryLanguage, NamesMayBeMeantWhole)
{
    EXPECT_EQ(found(u"作者:=苏禾"_s), (Ids{town.lotus}));
    EXPECT_EQ(found(u"作者:=蘇禾"_s), (Ids{town.lotus}));
    EXPECT_EQ(found(u"作者:=苏"_s), Ids());
    EXPECT_EQ(found(u"报纸:=湖畔晚报"_s).size(), 5);
    EXPECT_EQ(found(u"报纸:=晚报"_s), Ids());
    EXPECT_EQ(found(u"-报纸:=湖畔晚报"_s), (Ids{town.tea}));
}

TEST_F(QueryLanguage, KnowsWhichArticlesOfAPageWereRepaired)
{
    ASSERT_DONE(town.library().articles().setTownship({town.bridge}, {u"370826"_s, u"370826101"_s}));
    EXPECT_EQ(found(u"has:repair"_s), (Ids{town.bridge}));
    EXPECT_EQ(found(u"-含:修正"_s).size(), 5);
    const auto repairs = town.library().repairs().all();
    ASSERT_DONE(repairs);
    ASSERT_DONE(town.library().repairs().setUndone(repairs->first().id, true, gazetteer()));
    EXPECT_EQ(found(u"has:repair"_s), Ids());
}

TEST_F(QueryLanguage, KnowsPlacesAndWhatLiesInThem)
{
    EXPECT_EQ(found(u"镇:370826101"_s), (Ids{town.lotus, town.school}));
    EXPECT_EQ(found(u"place:微山县"_s), (Ids{town.lotus, town.bridge, town.county, town.school}));
    EXPECT_EQ(found(u"place:微山"_s), (Ids{town.lotus, town.bridge, town.county, town.school}));
    EXPECT_EQ(found(u"镇:山东省"_s), (Ids{town.lotus, town.bridge, town.county, town.school}));
    EXPECT_EQ(found(u"NOT 镇:山东省"_s), (Ids{town.nowhere, town.tea}));
    const place::Place *township = gazetteer().byCode(u"370826101"_s);
    EXPECT_EQ(found(u"镇:微山县/"_s + township->name), (Ids{town.lotus, town.school}));
    EXPECT_EQ(found(u"镇:(微山县 OR 33)"_s).size(), 5);
    for (const QString &unknown : {u"镇:无此镇"_s, u"镇:999999"_s, u"镇:浙江省/微山县"_s}) {
        const auto query = search::parseQuery(unknown, queryNames(gazetteer(), {}));
        ASSERT_FALSE(query);
        EXPECT_EQ(query.error().position, 2);
    }
}

TEST_F(QueryLanguage, KnowsArticlesThatOnlyNameAPlaceAndThoseWithoutATownship)
{
    EXPECT_EQ(found(u"-has:township"_s), (Ids{town.county, town.nowhere}));
    EXPECT_EQ(found(u"含:乡镇 镇:微山县"_s), (Ids{town.lotus, town.bridge, town.school}));
    Ids named = found(u"镇:370826101"_s);
    EXPECT_EQ(found(u"提及:370826101"_s), named);
    // Named in one that is filed elsewhere.
    const auto connection = Connection::open(town.sample.path(), OpenMode::ReadWrite);
    ASSERT_DONE(connection);
    ASSERT_DONE((*connection)->run(u"INSERT INTO mentions (article_id, seq, code, ranges) VALUES (?, 9, '370826101', '')"_s,
                                   {town.tea}));
    named.append(town.tea);
    EXPECT_EQ(found(u"提及:370826101"_s), named);
    EXPECT_EQ(found(u"mention:微山县 -镇:微山县"_s), (Ids{town.tea}));
}

TEST_F(QueryLanguage, SaysWhatAFilterChooses)
{
    const auto industry = town.library().tags().add(sampleTag(u"产业"_s));
    const auto first = town.library().tags().add(sampleTag(u"藕"_s, industry->id));
    ASSERT_DONE(town.library().tags().add(sampleTag(u"藕"_s)));
    ASSERT_DONE(town.library().tags().assign({town.lotus, town.bridge}, first->id));
    ASSERT_DONE(town.library().articles().setRead({town.lotus}, true));
    const auto tags = town.library().tags().all();
    const auto expression = [&](const ArticleFilter &filter, const QString &words = {}, bool chinese = true) {
        return expressionOf(filter, words, gazetteer(), *tags, chinese);
    };
    const auto parsed = [&](const QString &words) { return search::parseQuery(words, queryNames(gazetteer(), *tags)).value(); };
    ArticleFilter place;
    place.placeCode = u"370826101"_s;
    place.unread = true;
    place.tags = {first->id};
    place.from = {2021, 3, 1};
    place.to = {2021, 3, 31};
    const QString township = gazetteer().byCode(u"370826101"_s)->name;
    EXPECT_EQ(expression(place, u"藕 OR 茶"_s).section(u' ', 0, 2), u"(藕 OR 茶)"_s);
    EXPECT_TRUE(expression(place).endsWith(township + u" 状态:未读 标签:产业/藕 日期:2021-03"_s)) << expression(place).toStdString();
    ArticleFilter mention;
    mention.placeCode = u"370826"_s;
    mention.anyMention = true;
    EXPECT_EQ(expression(mention, {}, false), u"mention:微山县"_s);
    ArticleFilter nowhere;
    nowhere.withoutTownship = true;
    nowhere.doubtful = true;
    nowhere.from = {2020, 1, 1};
    EXPECT_EQ(expression(nowhere), u"-含:乡镇 状态:待核 日期:2020-01-01.."_s);
    ArticleFilter people;
    people.starred = true;
    people.contributor = u"苏禾"_s;
    people.paper = u"湖畔晚报"_s;
    people.to = {2020, 12, 31};
    EXPECT_EQ(expression(people, u"藕"_s, false), u"藕 is:starred by:=苏禾 paper:=湖畔晚报 date:..2020-12-31"_s);
    EXPECT_EQ(expression({}), QString());
    // And it finds the same articles.
    for (ArticleFilter filter : {place, mention, nowhere, people}) {
        for (const QString &words : {u""_s, u"藕 OR 茶"_s, u"-藕"_s}) {
            ArticleFilter query;
            query.query = parsed(expression(filter, words));
            filter.query = parsed(words);
            EXPECT_EQ(*town.library().articles().ids(query, {}), *town.library().articles().ids(filter, {}))
                << expression(filter, words).toStdString();
        }
    }
}

TEST_F(QueryLanguage, KnowsTheUsersOwnPlaces)
{
    const auto code = town.library().ownPlaces().addPlace(u"荷塘新村"_s, u"370826"_s);
    ASSERT_DONE(code);
    ASSERT_DONE(town.library().articles().setTownship({town.school}, {u"370826"_s, *code}));
    const auto own = town.library().ownPlaces().names();
    ASSERT_DONE(own);
    const place::Gazetteer with = gazetteer().with(*own);
    for (const QString &named : {u"镇:荷塘新村"_s, u"place:微山县/荷塘新村"_s, u"place:荷塘新村 is:unread"_s, u"镇:"_s + *code}) {
        ArticleFilter filter;
        const auto query = search::parseQuery(named, queryNames(with, {}));
        ASSERT_TRUE(query) << named.toStdString() << ": " << query.error().detail.toStdString();
        filter.query = *query;
        EXPECT_EQ(*town.library().articles().ids(filter, {}), (Ids{town.school})) << named.toStdString();
    }
    EXPECT_EQ(found(u"镇:微山县"_s).size(), 4); // with what lies in it
}

TEST_F(QueryLanguage, KnowsTagsAndThoseBelow)
{
    TagStore &tags = town.library().tags();
    const TagId above = tags.add(sampleTag(u"产业振兴"_s))->id;
    const TagId below = tags.add(sampleTag(u"莲藕"_s, above))->id;
    ASSERT_DONE(tags.assign({town.lotus}, below));
    ASSERT_DONE(tags.assign({town.tea}, above));
    EXPECT_EQ(found(u"标签:产业振兴"_s), (Ids{town.lotus, town.tea}));
    EXPECT_EQ(found(u"tag:產業振興/蓮藕"_s), (Ids{town.lotus}));
    EXPECT_EQ(found(u"tag:莲藕"_s), (Ids{town.lotus}));
    EXPECT_EQ(found(u"tag:产业振兴 -tag:莲藕"_s), (Ids{town.tea}));
    EXPECT_EQ(found(u"has:tag"_s), (Ids{town.lotus, town.tea}));
    EXPECT_FALSE(search::parseQuery(u"tag:无"_s, queryNames(gazetteer(), *tags.all())));
}

TEST_F(QueryLanguage, KnowsTheDayOfTheIssue)
{
    EXPECT_EQ(found(u"日期:2021"_s).size(), 5);
    EXPECT_EQ(found(u"日期:2021-03"_s), (Ids{town.lotus, town.bridge, town.county}));
    EXPECT_EQ(found(u"日期:2021-04-02"_s), (Ids{town.school, town.nowhere}));
    EXPECT_EQ(found(u"日期:>2021-03"_s), (Ids{town.school, town.nowhere}));
    EXPECT_EQ(found(u"日期:<2021"_s), (Ids{town.tea}));
    EXPECT_EQ(found(u"日期:2020..2021-03"_s), (Ids{town.lotus, town.bridge, town.county, town.tea}));
    EXPECT_EQ(found(u"-日期:..2021-03-20"_s), (Ids{town.school, town.nowhere}));
}

TEST_F(QueryLanguage, KnowsStateKindAndWhatIsAttached)
{
    ArticleStore &articles = town.library().articles();
    ASSERT_DONE(articles.setRead({town.lotus}, true));
    ASSERT_DONE(articles.setStarred({town.tea}, true));
    ASSERT_DONE(town.library().notes().set(town.school, std::nullopt, u"再看"_s));
    HighlightRecord highlight;
    highlight.page = town.marchPage;
    highlight.article = town.bridge;
    highlight.anchor = {{{30, 33}}, u"便民桥"_s};
    ASSERT_DONE(town.library().highlights().add(highlight));
    EXPECT_EQ(found(u"is:read"_s), (Ids{town.lotus}));
    EXPECT_EQ(found(u"状态:未读"_s).size(), 5);
    EXPECT_EQ(found(u"is:starred"_s), (Ids{town.tea}));
    EXPECT_EQ(found(u"is:doubtful"_s), (Ids{town.bridge}));
    EXPECT_EQ(found(u"has:note"_s), (Ids{town.school}));
    EXPECT_EQ(found(u"含:划线"_s), (Ids{town.bridge}));
    EXPECT_EQ(found(u"has:repair"_s), Ids());
    EXPECT_EQ(found(u"kind:news"_s), all());
    EXPECT_EQ(found(u"kind:photo"_s), Ids());
    EXPECT_EQ(found(u"版:A1"_s), (Ids{town.tea}));
    EXPECT_EQ(found(u"page:０2"_s), (Ids{town.lotus, town.bridge, town.county}));
}

TEST_F(QueryLanguage, WildcardsStayInAParagraph)
{
    EXPECT_EQ(found(u"藕*里"_s), (Ids{town.lotus}));
    EXPECT_EQ(found(u"藕?里"_s), (Ids{town.lotus}));
    EXPECT_EQ(found(u"藕??里"_s), Ids());
    EXPECT_EQ(found(u"标题:藕田*采"_s), (Ids{town.lotus}));
    EXPECT_EQ(found(u"上岸*今年"_s), Ids()); // the end of a paragraph between them
    EXPECT_EQ(found(u"雾*渔?只"_s), (Ids{town.nowhere}));
    EXPECT_EQ(found(u"新修*里路"_s), (Ids{town.bridge}));
    EXPECT_EQ(found(u"作者:苏?"_s), (Ids{town.lotus}));
    EXPECT_EQ(found(u"报纸:湖*报"_s).size(), 5);
}

TEST_F(QueryLanguage, NearCountsWhatIsBetween)
{
    // 清晨的藕田里，采藕人踩着没膝的泥水: nine characters between 采藕人 and … in the first paragraph
    EXPECT_EQ(found(u"藕田 NEAR/2 采藕人"_s), (Ids{town.lotus}));
    EXPECT_EQ(found(u"采藕人 NEAR/2 藕田"_s), (Ids{town.lotus}));
    EXPECT_EQ(found(u"藕田 NEAR/1 采藕人"_s), Ids());
    EXPECT_EQ(found(u"上岸 NEAR/50 今年"_s), Ids());
    EXPECT_EQ(found(u"借书 NEAR 绘本"_s), Ids());
    EXPECT_EQ(found(u"借书 NEAR/20 绘本"_s), (Ids{town.school}));
    EXPECT_EQ(found(u"NOT 借书 NEAR/20 绘本"_s).size(), 5);
}

// As many as the language allows, in one statement.
TEST_F(QueryLanguage, LongAndDeepExpressionsAreAnswered)
{
    EXPECT_EQ(found(QStringList(QList<QString>(200, u"藕田"_s)).join(u' ')), (Ids{town.lotus, town.school}));
    EXPECT_EQ(found(QStringList(QList<QString>(200, u"标题:藕田"_s)).join(u" OR "_s)), (Ids{town.lotus}));
    EXPECT_EQ(found(QStringLiteral("NOT ").repeated(10) + u"藕田"_s), (Ids{town.lotus, town.school}));
    const QString nested = QStringLiteral("(航天 OR -铁路 ").repeated(9) + u"标题:藕*田 NEAR/5 标题:采收"_s + QString(9, u')');
    EXPECT_EQ(found(nested), (Ids{town.lotus}));
}

TEST_F(QueryLanguage, RowsMarkWhatAFieldAskedFor)
{
    const auto query = search::parseQuery(u"正文:藕田"_s);
    const auto rows = town.library().articles().rows({town.lotus}, *query);
    ASSERT_DONE(rows);
    EXPECT_TRUE(rows->first().headlineHits.isEmpty());
    EXPECT_EQ(rows->first().snippet.hits.size(), 1);
    const auto title = town.library().articles().rows({town.lotus}, *search::parseQuery(u"标题:藕田"_s));
    EXPECT_EQ(title->first().headlineHits.size(), 1);
    EXPECT_TRUE(title->first().snippet.hits.isEmpty());
}

// The index is asked only for as much of the order as its beginning needs.
TEST_F(QueryLanguage, TheFirstOfAnOrderAreThoseOfAll)
{
    const auto connection = Connection::open(town.sample.path(), OpenMode::ReadOnly);
    ASSERT_TRUE(connection);
    Orders orders(**connection);
    Finder finder(**connection, orders, 1);
    for (const QString &expression : {u"镇"_s, u"-藕田"_s, u"藕田 OR 茶"_s, u"镇 -学校"_s, u"date:2021 镇"_s, u"藕田采收不可"_s}) {
        ArticleFilter filter;
        filter.query = search::parseQuery(expression, queryNames(gazetteer(), {})).value();
        const Ids expected = found(expression);
        for (const SortKey key : {SortKey::Date, SortKey::Headline, SortKey::Place, SortKey::Paper}) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                const Ids all = finder.ordered(filter, {key, order}, expected.size())->ids;
                for (qsizetype limit = 0; limit <= all.size() + 1; ++limit) {
                    const auto beginning = finder.ordered(filter, {key, order}, limit);
                    EXPECT_EQ(beginning->ids, all.first(std::min(limit, all.size())));
                    EXPECT_EQ(idsOf(beginning->all.value_or(*finder.find(filter))), expected) << expression.toStdString();
                }
                Ids sorted = all;
                std::sort(sorted.begin(), sorted.end());
                EXPECT_EQ(sorted, expected) << expression.toStdString();
            }
        }
    }
}

// Parts of an AND are read rarest first, and the others only for what is left.
TEST_F(QueryLanguage, AnyExpressionFindsWhatItsWordsSay)
{
    const QStringList words{u"镇"_s, u"藕田"_s, u"茶"_s, u"学校"_s, u"标题:采收"_s, u"不"_s, u"镇:微山县"_s, u"荒漠"_s};
    const Ids all = found(u"镇 OR NOT 镇"_s);
    std::mt19937 random(8);
    using Made = std::pair<QString, std::set<ArticleId>>;
    const std::function<Made(int)> make = [&](int depth) -> Made {
        if (depth == 0 || random() % 4 == 0) {
            const QString &word = words[qsizetype(random() % quint32(words.size()))];
            const Ids ids = found(word);
            return {word, {ids.begin(), ids.end()}};
        }
        const Made left = make(depth - 1);
        const Made right = make(depth - 1);
        const quint32 kind = random() % 3;
        Made made{u"(%1 %2 %3)"_s.arg(left.first, QStringList{u"AND"_s, u"OR"_s, u"NOT"_s}[kind], right.first), {}};
        for (const ArticleId id : all) {
            const bool a = left.second.contains(id);
            const bool b = right.second.contains(id);
            if (kind == 0 ? a && b : kind == 1 ? a || b : a && !b)
                made.second.insert(id);
        }
        return made;
    };
    const auto connection = Connection::open(town.sample.path(), OpenMode::ReadOnly);
    ASSERT_TRUE(connection);
    Orders orders(**connection);
    Finder finder(**connection, orders, 1);
    for (int i = 0; i < 150; ++i) {
        const auto [expression, expected] = make(3);
        EXPECT_EQ(found(expression), Ids(expected.begin(), expected.end())) << expression.toStdString();
        ArticleFilter filter;
        filter.query = search::parseQuery(expression, queryNames(gazetteer(), {})).value();
        const Ids newest = finder.ordered(filter, {}, 2)->ids; // the index is read in stretches
        EXPECT_EQ(newest, town.library().articles().ids(filter, {}, -1)->first(newest.size())) << expression.toStdString();
        EXPECT_EQ(newest.size(), std::min<qsizetype>(2, qsizetype(expected.size()))) << expression.toStdString();
    }
}
