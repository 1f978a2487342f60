// How the articles of a filter are shared out, and the first page of a search in a library of many ids.
#include "core/store/facetstore.h"

#include "core/store/articlestore.h"
#include "core/store/connection.h"
#include "core/store/pagestore.h"
#include "core/store/tagstore.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;
using namespace Qt::StringLiterals;

namespace {

ArticleFilter searching(const QString &expression)
{
    ArticleFilter filter;
    filter.query = search::parseQuery(expression).value();
    return filter;
}

} // namespace

TEST(FacetStore, SharesOutAllArticles)
{
    SmallTown town;
    const TagId tag = town.library().tags().add(sampleTag(u"藕"_s))->id;
    ASSERT_DONE(town.library().tags().assign({town.lotus, town.tea}, tag));
    const auto facets = town.library().facets().facets({});
    ASSERT_DONE(facets);
    EXPECT_EQ(facets->places, town.library().places().counts({}));
    EXPECT_EQ(facets->months, town.library().places().countsByMonth({}));
    EXPECT_EQ(facets->years, (QList<Facet<QString>>{{u"2021"_s, 5}, {u"2020"_s, 1}}));
    EXPECT_EQ(facets->papers.first().count, 5);
    EXPECT_EQ(facets->papers.size(), 2);
    EXPECT_EQ(facets->tags, (QList<Facet<TagId>>{{tag, 2}}));
}

TEST(FacetStore, UnderASearchCountsItsHitsOnly)
{
    SmallTown town;
    const TagId tag = town.library().tags().add(sampleTag(u"藕"_s))->id;
    ASSERT_DONE(town.library().tags().assign({town.lotus, town.tea}, tag));
    const ArticleFilter filter = searching(u"藕田"_s); // lotus and school, both of 张楼
    const auto facets = town.library().facets().facets(filter);
    ASSERT_DONE(facets);
    EXPECT_EQ(facets->places.all, 2);
    EXPECT_EQ(facets->places.byCode, (QHash<QString, int>{{u"370826101"_s, 2}}));
    EXPECT_EQ(facets->months, (QHash<QString, int>{{u"2021-03"_s, 1}, {u"2021-04"_s, 1}}));
    EXPECT_EQ(facets->tags, (QList<Facet<TagId>>{{tag, 1}}));
    EXPECT_EQ(facets->places, town.library().places().counts(filter));
}

TEST(FacetStore, ATagCountsWithThoseUnderIt)
{
    SmallTown town;
    TagStore &tags = town.library().tags();
    const TagId above = tags.add(sampleTag(u"产业"_s))->id;
    const TagId below = tags.add(sampleTag(u"藕"_s, above))->id;
    ASSERT_DONE(tags.assign({town.lotus, town.school}, below));
    ASSERT_DONE(tags.assign({town.lotus, town.tea}, above));
    EXPECT_EQ(town.library().facets().facets({})->tags, (QList<Facet<TagId>>{{above, 3}, {below, 2}}));
    EXPECT_EQ(town.library().facets().facets(searching(u"藕田"_s))->tags, (QList<Facet<TagId>>{{above, 2}, {below, 2}}));
}

TEST(FacetStore, FollowsWhatChanges)
{
    SmallTown town;
    EXPECT_EQ(town.library().facets().facets({})->places.unread, 6);
    ASSERT_DONE(town.library().articles().setRead({town.lotus}, true));
    ASSERT_DONE(town.library().articles().setTownship({town.tea}, {u"370826"_s, u"370826102"_s, true}));
    const auto now = town.library().facets().facets({});
    EXPECT_EQ(now->places.unread, 5);
    EXPECT_EQ(now->places.byCode.value(u"330483104"_s), 0);
    // Another connection's changes count, too.
    const auto other = Library::open(town.sample.path(), OpenMode::ReadWrite);
    ASSERT_TRUE(other);
    ASSERT_DONE((*other)->articles().setRead({town.tea}, true));
    EXPECT_EQ(town.library().facets().facets({})->places.unread, 4);
}

TEST(FirstPage, IsTheBeginningOfTheWholeListInEveryOrder)
{
    SampleLibrary sample;
    const auto connection = Connection::open(sample.path(), OpenMode::ReadWrite);
    ASSERT_TRUE(connection);
    // Ids far apart, dates and names in no order.
    for (int i = 0; i < 30; ++i) {
        const QString word = i % 3 == 0 ? u"荷塘"_s : u"桥头"_s;
        sample.add(samplePage(u"第%1页.txt"_s.arg(i), i % 2 == 0 ? u"湖区日报"_s : u"山区周报"_s,
                              QDate(2021, 1, 1).addDays(i * 37 % 101), QString::number(i),
                              {{.headline = word + QString::number(i * 7 % 30), .paragraphs = {word + u"有了新变化。"_s}}}));
        ASSERT_DONE((*connection)->run(u"UPDATE sqlite_sequence SET seq = seq + 3001 WHERE name = 'articles'"_s));
    }
    for (const SortKey key : {SortKey::Date, SortKey::Headline, SortKey::Place, SortKey::Paper}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const ArticleSort sort{key, order};
            for (const QString &expression : {u"荷塘"_s, u"变化 NOT 荷塘"_s, u"荷塘 OR 桥头"_s, u"date:2021-02 桥头"_s}) {
                const ArticleFilter filter = searching(expression);
                const auto all = sample.library->articles().ids(filter, sort);
                ASSERT_DONE(all);
                EXPECT_GE(all->size(), 4);
                EXPECT_EQ(sample.library->articles().count(filter), all->size());
                for (const qsizetype limit : {0, 1, 3, 7, 50})
                    EXPECT_EQ(sample.library->articles().ids(filter, sort, limit), all->first(std::min(limit, all->size())))
                        << expression.toStdString() << ' ' << limit;
            }
        }
    }
}

TEST(FirstPage, OfALongListHasWhatStandsBesideItsBeginningInTheIndex)
{
    SampleLibrary sample;
    // Each stretch of ids has articles of the newest and of the oldest issues.
    for (int i = 0; i < 36; ++i) {
        QList<SampleArticle> articles;
        for (int k = 0; k < 260; ++k)
            articles.append({.headline = QString::number(k), .paragraphs = {k % 100 == 7 ? u"荷塘"_s : u"桥头"_s}});
        sample.add(samplePage(u"第%1页.txt"_s.arg(i), u"湖区日报"_s, QDate(2021, 1, 1).addDays(i * 17 % 36),
                              QString::number(i), articles));
    }
    const ArticleFilter filter = searching(u"荷塘"_s);
    const auto all = sample.library->articles().ids(filter, {});
    ASSERT_DONE(all);
    EXPECT_EQ(all->size(), 108);
    EXPECT_EQ(sample.library->articles().ids(filter, {}, 105), all->first(105));
}
