// What a search finds in a library, and how its rows show it.
#include "core/store/articlestore.h"
#include "core/store/highlightstore.h"
#include "core/store/notestore.h"
#include "core/store/placestore.h"
#include "core/store/tagstore.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;

using Ids = QList<ArticleId>;

namespace {

ArticleFilter searching(const QString &expression)
{
    ArticleFilter filter;
    filter.query = search::parseQuery(expression).value();
    return filter;
}

Ids found(Library &library, const QString &expression)
{
    auto ids = library.articles().ids(searching(expression), {});
    EXPECT_TRUE(ids) << ids.error().detail.toStdString();
    std::sort(ids->begin(), ids->end());
    return *ids;
}

} // namespace

TEST(Search, FindsInEveryField)
{
    SmallTown town;
    Library &library = town.library();
    ASSERT_DONE(library.notes().set(town.tea, std::nullopt, QStringLiteral("可与县志对照")));
    EXPECT_EQ(found(library, QStringLiteral("藕田")), (Ids{town.lotus, town.school})); // headline; body
    EXPECT_EQ(found(library, QStringLiteral("产业见闻")), (Ids{town.lotus}));          // kicker
    EXPECT_EQ(found(library, QStringLiteral("白舟")), (Ids{town.lotus}));              // contributor
    EXPECT_EQ(found(library, QStringLiteral("县志")), (Ids{town.tea}));                // note
    EXPECT_EQ(found(library, QStringLiteral("航天")), Ids());
    EXPECT_EQ(found(library, QString()).size(), 6);
}

TEST(Search, AllTermsEachInAnyField)
{
    SmallTown town;
    Library &library = town.library();
    ASSERT_DONE(library.notes().set(town.school, std::nullopt, QStringLiteral("可与县志对照")));
    EXPECT_EQ(found(library, QStringLiteral("藕田 泥水 苏禾")), (Ids{town.lotus}));
    EXPECT_EQ(found(library, QStringLiteral("藕田 县志")), (Ids{town.school}));
    EXPECT_EQ(found(library, QStringLiteral("藕田 航天")), Ids());
}

TEST(Search, ComparesFoldedText)
{
    SampleLibrary sample;
    const auto ids = sample.add(samplePage(QStringLiteral("x.txt"), {}, {}, {},
                                           {{.headline = QStringLiteral("ＷｉＦｉ進村"),
                                             .paragraphs = {QStringLiteral("全鎮２０２３年新建基站３座。")}}}));
    for (const char16_t *query : {u"wifi", u"WIFI进村", u"進村", u"全镇2023年", u"２０２３"})
        EXPECT_EQ(found(*sample.library, QString::fromUtf16(query)), ids) << QString::fromUtf16(query).toStdString();
}

TEST(Search, ATermNeverMatchesAcrossParagraphs)
{
    SmallTown town;
    // "…推上岸。" ends a paragraph of the lotus article, "今年的莲藕…" begins the next.
    EXPECT_EQ(found(town.library(), QStringLiteral("推上岸。今年")), Ids());
    EXPECT_EQ(found(town.library(), QStringLiteral("\"推上岸。 今年\"")), Ids());
    EXPECT_EQ(found(town.library(), QStringLiteral("采收季清晨")), Ids()); // headline and body
    EXPECT_EQ(found(town.library(), QStringLiteral("推上岸。")), (Ids{town.lotus}));
}

TEST(Search, KnowsNoWildcardsOfSqlAndNoSql)
{
    SampleLibrary sample;
    const QString odd = QStringLiteral("价格涨了50%_'\";--完");
    const auto ids = sample.add(samplePage(QStringLiteral("x.txt"), {}, {}, {},
                                           {{.headline = QStringLiteral("一"), .paragraphs = {odd}},
                                            {.headline = QStringLiteral("二"),
                                             .paragraphs = {QStringLiteral("价格涨了50点")}}}));
    EXPECT_EQ(found(*sample.library, QStringLiteral("50%")), (Ids{ids[0]}));
    EXPECT_EQ(found(*sample.library, QStringLiteral("50_")), Ids());
    EXPECT_EQ(found(*sample.library, QStringLiteral("%")), (Ids{ids[0]}));
    EXPECT_EQ(found(*sample.library, QStringLiteral("\"'\"\";\"")), (Ids{ids[0]}));
    EXPECT_EQ(found(*sample.library, QStringLiteral("_'")), (Ids{ids[0]}));
    EXPECT_EQ(found(*sample.library, QStringLiteral(";--")), (Ids{ids[0]}));
    EXPECT_EQ(found(*sample.library, QStringLiteral("“*”")), Ids());
    EXPECT_EQ(found(*sample.library, QStringLiteral("50")).size(), 2);
}

TEST(Search, CountsFollowIt)
{
    SmallTown town;
    const auto counts = town.library().places().counts(searching(QStringLiteral("藕田")));
    ASSERT_DONE(counts);
    EXPECT_EQ(counts->byCode, (QHash<QString, int>{{QStringLiteral("370826101"), 2}}));
    EXPECT_EQ(counts->all, 2);
}

TEST(Search, RowsShowWhereItWasFound)
{
    SmallTown town;
    ASSERT_DONE(town.library().notes().set(town.tea, std::nullopt, QStringLiteral("可与县志对照")));
    const auto query = searching(QStringLiteral("藕田")).query;
    const auto rows = town.library().articles().rows({town.lotus, town.school, town.bridge}, query);
    ASSERT_DONE(rows);
    const ArticleRow &lotus = rows->at(0);
    EXPECT_EQ(lotus.headlineHits, (QList<TextRange>{{2, 4}}));
    ASSERT_EQ(lotus.snippet.hits.size(), 1); // in the body: the headline has its own
    EXPECT_EQ(lotus.snippet.hits.first().of(lotus.snippet.text), QStringLiteral("藕田"));
    EXPECT_TRUE(lotus.snippet.text.startsWith(QStringLiteral("清晨的藕田里")));
    const ArticleRow &bridge = rows->at(2); // does not match: its beginning, nothing marked
    EXPECT_TRUE(bridge.headlineHits.isEmpty());
    EXPECT_TRUE(bridge.snippet.hits.isEmpty());
    EXPECT_TRUE(bridge.snippet.text.startsWith(QStringLiteral("新修的便民桥")));

    const auto noted = town.library().articles().rows({town.tea}, searching(QStringLiteral("县志")).query);
    ASSERT_EQ(noted->first().snippet.hits.size(), 1);
    EXPECT_EQ(noted->first().snippet.text, QStringLiteral("可与县志对照"));
}

TEST(Search, RelevanceIsTitlesThenHowOftenWordsStand)
{
    SampleLibrary sample;
    const auto ids = sample.add(samplePage(
        QStringLiteral("x.txt"), {}, {2021, 3, 20}, {},
        {{.headline = QStringLiteral("天晴"), .paragraphs = {QStringLiteral("荷塘边有人问起莲藕的价钱，没有人答得上来。")}},
         {.headline = QStringLiteral("雨后"), .paragraphs = {QStringLiteral("莲藕一车，莲藕两车，莲藕三车，都是莲藕。")}},
         {.headline = QStringLiteral("莲藕上市"), .paragraphs = {QStringLiteral("今年价钱平稳。")}},
         {.headline = QStringLiteral("茶山"), .paragraphs = {QStringLiteral("采茶的人起得早。")}},
         {.headline = QStringLiteral("渔港"), .paragraphs = {QStringLiteral("船还没有回来。")}}}));
    ASSERT_DONE(sample.library->notes().set(ids[3], std::nullopt, QStringLiteral("与莲藕一篇对照")));
    ArticleStore &articles = sample.library->articles();
    const auto ordered = [&](const QString &expression, Qt::SortOrder order, qsizetype limit) {
        return articles.ids(searching(expression), {SortKey::Relevance, order}, limit).value();
    };
    const Ids best{ids[2], ids[1], ids[0], ids[3]}; // last what only a note has
    EXPECT_EQ(ordered(QStringLiteral("莲藕"), Qt::DescendingOrder, -1), best);
    EXPECT_EQ(ordered(QStringLiteral("莲藕"), Qt::AscendingOrder, -1), (Ids{best.rbegin(), best.rend()}));
    EXPECT_EQ(ordered(QStringLiteral("莲藕"), Qt::DescendingOrder, 2), best.first(2));
    EXPECT_EQ(ordered(QStringLiteral("莲藕 -标题:天晴"), Qt::DescendingOrder, -1), (Ids{ids[2], ids[1], ids[3]}));
    EXPECT_EQ(ordered(QStringLiteral("正文:莲藕 OR 标题:莲藕"), Qt::DescendingOrder, -1), best.first(3));
    EXPECT_TRUE(*articles.ranks(searching(QStringLiteral("莲藕")).query));
    // Without words it is by date.
    EXPECT_FALSE(*articles.ranks(searching(QStringLiteral("is:unread -莲藕")).query));
    EXPECT_EQ(ordered(QStringLiteral("is:unread"), Qt::DescendingOrder, -1), ids);
}

TEST(Search, KeywordsStandInTheirContext)
{
    SmallTown town;
    ArticleStore &articles = town.library().articles();
    const auto lines = articles.keywords({town.school, town.lotus, 999}, searching(QStringLiteral("藕田 OR 便民")).query, 3);
    ASSERT_DONE(lines);
    QStringList printed;
    for (const Keyword &line : *lines)
        printed.append(line.left + u'[' + line.words + u']' + line.right);
    // In the order asked for; a paragraph's end is a space.
    ASSERT_EQ(printed.size(), 3);
    EXPECT_EQ(lines->at(0).article, town.school);
    EXPECT_EQ(printed.mid(1), (QStringList{QStringLiteral(" 千亩[藕田]迎来采"), QStringLiteral("清晨的[藕田]里，采")}));
    EXPECT_EQ(lines->at(1).headline, QStringLiteral("千亩藕田迎来采收季"));
    EXPECT_EQ(lines->at(1).date, QDate(2021, 3, 20));
    EXPECT_EQ(lines->at(1).townshipCode, QStringLiteral("370826101"));
    // Only in the part that was asked for, and where nothing stands before.
    const auto titles = articles.keywords({town.lotus}, searching(QStringLiteral("标题:藕田")).query, 40);
    ASSERT_EQ(titles->size(), 1);
    const auto first = articles.keywords({town.lotus}, searching(QStringLiteral("正文:清晨")).query, 1);
    ASSERT_EQ(first->size(), 1);
    EXPECT_EQ(first->first().left, QStringLiteral(" "));
}

TEST(Search, KeywordsOfNotesFollowThoseOfTheirArticle)
{
    SmallTown town;
    ArticleStore &articles = town.library().articles();
    HighlightRecord words;
    words.page = town.marchPage;
    words.article = town.lotus;
    words.anchor = {{{30, 34}}, QStringLiteral("藕田")};
    const auto highlight = town.library().highlights().add(words);
    ASSERT_DONE(highlight);
    ASSERT_DONE(town.library().notes().set(town.lotus, highlight->id, QStringLiteral("这片藕田\n是旧**藕田**")));
    ASSERT_DONE(town.library().notes().set(town.tea, std::nullopt, QStringLiteral("与藕田对照")));
    const auto lines = articles.keywords({town.tea, town.lotus}, searching(QStringLiteral("藕田")).query, 2);
    ASSERT_DONE(lines);
    ASSERT_EQ(lines->size(), 5);
    EXPECT_EQ(lines->at(0).article, town.tea);
    EXPECT_NE(lines->at(0).note, 0);
    EXPECT_FALSE(lines->at(0).highlight);
    EXPECT_EQ(lines->at(0).left + u'[' + lines->at(0).words + u']' + lines->at(0).right, QStringLiteral("与[藕田]对照"));
    EXPECT_EQ(lines->at(0).headline, articles.article(town.tea)->article.headline);
    EXPECT_EQ(lines->at(2).note, 0);
    EXPECT_EQ(lines->at(3).highlight, highlight->id);
    EXPECT_EQ(lines->at(4).left + u'[' + lines->at(4).words + u']' + lines->at(4).right, QStringLiteral("**[藕田]**"));
    EXPECT_EQ(lines->at(4).range, TextRange(9, 11));
    EXPECT_EQ(articles.keywords({town.tea, town.lotus}, searching(QStringLiteral("笔记:藕田")).query, 2)->size(), 3);
    EXPECT_EQ(articles.keywords({town.tea, town.lotus}, searching(QStringLiteral("正文:藕田")).query, 2)->size(), 1);
}

TEST(SimilarSpellings, DifferInOneCharacter)
{
    SampleLibrary sample;
    sample.add(samplePage(QStringLiteral("第1页.txt"), QStringLiteral("湖区日报"), {2021, 3, 20}, QStringLiteral("1"),
                          {{.headline = QStringLiteral("莲藕丰收"), .paragraphs = {QStringLiteral("张家的莲藕丰收了。")}},
                           {.headline = QStringLiteral("莲子丰收"), .paragraphs = {QStringLiteral("还有莲子，也丰收。")}},
                           {.headline = QStringLiteral("又一年"), .paragraphs = {QStringLiteral("莲藕又丰收。")}}}));
    const auto offered = [&](const QString &words) {
        const auto spellings = sample.library->articles().similarSpellings(words);
        EXPECT_TRUE(spellings);
        return spellings ? *spellings : QList<Spelling>();
    };
    EXPECT_EQ(offered(QStringLiteral("莲耦丰收")), (QList<Spelling>{{QStringLiteral("莲藕丰收"), 1},
                                                                   {QStringLiteral("莲子丰收"), 1}}));
    EXPECT_EQ(offered(QStringLiteral("莲藕又一丰收")), (QList<Spelling>{{QStringLiteral("莲藕又丰收"), 1}}));
    EXPECT_EQ(offered(QStringLiteral("莲藕丰产")), (QList<Spelling>{{QStringLiteral("莲藕丰"), 1}}));
    EXPECT_EQ(offered(QStringLiteral("莲又丰收")).first(), (Spelling{QStringLiteral("莲藕丰收"), 1}));
    EXPECT_EQ(offered(QStringLiteral("藕子")), QList<Spelling>());
    EXPECT_EQ(offered(QStringLiteral("一二三四")), QList<Spelling>());
}
