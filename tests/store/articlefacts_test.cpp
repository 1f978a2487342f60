// What is in memory of all articles, brought up to date after each kind of change: the counts are those of a library that
// was opened anew, and nothing but the changed rows was read.
#include "core/store/articlefacts.h"

#include "core/page/lead.h"
#include "core/store/articlestore.h"
#include "core/store/changelog.h"
#include "core/store/connection.h"
#include "core/store/coveragestore.h"
#include "core/store/facetstore.h"
#include "core/store/filtersql.h"
#include "core/store/orders.h"
#include "core/store/ownplacestore.h"
#include "core/store/pagestore.h"
#include "core/store/placestore.h"
#include "core/store/repairstore.h"
#include "core/store/tagstore.h"
#include "tests/gazetteer.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;
using jianbao::test::gazetteer;
using namespace Qt::StringLiterals;

namespace {

ArticleFilter under(const std::function<void(ArticleFilter &)> &set)
{
    ArticleFilter filter;
    set(filter);
    return filter;
}

// Filters of which each kind of fact decides.
QList<ArticleFilter> filters()
{
    return {{},
            under([](ArticleFilter &filter) { filter.placeCode = u"370826"_s; }),
            under([](ArticleFilter &filter) { filter.withoutTownship = true; }),
            under([](ArticleFilter &filter) { filter.unread = true; }),
            under([](ArticleFilter &filter) { filter.starred = true; }),
            under([](ArticleFilter &filter) { filter.doubtful = true; }),
            under([](ArticleFilter &filter) { filter.paper = u"湖畔晚报"_s; }),
            under([](ArticleFilter &filter) { filter.from = {2021, 4, 1}; })};
}

struct KeptFacts : ::testing::Test {
    SmallTown town;

    Library &library() { return town.library(); }

    void SetUp() override { check("at first"); }

    // What the library counts, which has counted before, is what one counts that was opened now.
    void check(const char *after)
    {
        const auto opened = Library::open(town.sample.path(), OpenMode::ReadOnly);
        ASSERT_DONE(opened);
        Library &fresh = **opened;
        for (const ArticleFilter &filter : filters()) {
            const auto facets = library().facets().facets(filter);
            ASSERT_TRUE(facets) << after;
            EXPECT_EQ(*facets, *fresh.facets().facets(filter)) << after;
            EXPECT_EQ(*library().places().countsWithMonths(filter), *fresh.places().countsWithMonths(filter)) << after;
        }
        ArticleFilter mentions;
        mentions.anyMention = true;
        EXPECT_EQ(*library().places().countsWithMonths(mentions), *fresh.places().countsWithMonths(mentions)) << after;
        const auto issues = [](Library &of) {
            QList<std::tuple<QString, int, int>> all;
            const Coverage coverage = *of.coverage().coverage({});
            for (const auto &issue : coverage.issues)
                all.append({issue.paper, issue.month, issue.issues});
            std::sort(all.begin(), all.end());
            return all;
        };
        EXPECT_EQ(issues(library()), issues(fresh)) << after;
    }
};

} // namespace

TEST_F(KeptFacts, FollowWhatPeopleMark)
{
    ArticleStore &articles = library().articles();
    ASSERT_DONE(articles.setRead({town.lotus, town.tea}, true));
    check("read");
    ASSERT_DONE(articles.setStarred({town.bridge, town.tea}, true));
    check("starred");
    ASSERT_DONE(articles.setConfirmed({town.bridge}, true));
    check("settled");
    ASSERT_DONE(articles.setRead({town.lotus}, false));
    check("unread");
    const TagId tag = library().tags().add(sampleTag(u"藕"_s))->id;
    ASSERT_DONE(library().tags().assign({town.lotus, town.tea}, tag));
    check("tagged");
    ASSERT_DONE(library().tags().remove(tag));
    check("tag removed");
}

TEST_F(KeptFacts, FollowPlaces)
{
    const auto before = library().articles().setTownship({town.tea, town.nowhere}, {u"370826"_s, u"370826103"_s, true});
    ASSERT_DONE(before);
    check("a place that none had");
    ASSERT_DONE(library().articles().restoreTownships(*before));
    check("put back");
    const auto own = library().ownPlaces().addPlace(u"荷塘新村"_s, u"370826"_s);
    ASSERT_DONE(library().articles().setTownship({town.school}, {u"370826"_s, *own, true}));
    check("an own place");
}

TEST_F(KeptFacts, FollowNewPagesAndOtherDates)
{
    town.sample.add(samplePage(u"新.txt"_s, u"山区周报"_s, {2022, 2, 2}, u"1"_s,
                               {{.headline = u"核桃"_s, .paragraphs = {u"核桃熟了。"_s}, .township = u"370826104"_s,
                                 .contributors = {{u"记者"_s, u"苏禾"_s}, {u"通讯员"_s, u"米小满"_s}}},
                                {.headline = u"山路"_s, .paragraphs = {u"路通了。"_s}}}));
    check("a new page");
    page::PageFacts facts = library().pages().page(town.marchPage)->facts;
    facts.date = {2019, 5, 6};
    facts.paper = u"另一份报"_s;
    ASSERT_DONE(library().pages().setFacts(town.marchPage, facts));
    check("another newspaper and date");
    for (int i = 0; i < 40; ++i) // more than there was room for
        town.sample.add(samplePage(u"%1.txt"_s.arg(i), u"湖畔晚报"_s, QDate(2022, 1, 1).addDays(i), u"1"_s,
                                   {{.headline = QString::number(i), .paragraphs = {u"桥。"_s}, .township = u"370826102"_s,
                                     .contributors = {{u"记者"_s, u"记者%1"_s.arg(i % 7)}}}}));
    check("many pages");
}

TEST_F(KeptFacts, FollowRepairsAndWhatTheyBringBack)
{
    const NewPage leaf = parsedPage();
    const QList<ArticleId> ids = town.sample.add(leaf);
    check("a parsed page");
    const PageId page = library().articles().article(ids[0])->page;
    const auto lead = [&](ArticleId id) {
        return page::leadOf(leaf.text, library().articles().article(id)->article.blocks);
    };
    page::Repair merge;
    merge.kind = page::RepairKind::Merge;
    merge.article = lead(ids[0]);
    merge.words = {lead(ids[1])};
    const auto merged = library().repairs().add(page, merge, gazetteer());
    ASSERT_DONE(merged);
    EXPECT_FALSE(merged->ended.isEmpty());
    check("merged");
    ASSERT_DONE(library().repairs().setUndone(merged->repair, true, gazetteer()));
    EXPECT_TRUE(library().articles().article(ids[1])); // under its id
    check("merging undone");
    ASSERT_DONE(library().repairs().reparse(page, gazetteer()));
    check("parsed again");
}

TEST_F(KeptFacts, FollowOthersAndWhatIsTakenBack)
{
    {
        const auto other = Library::open(town.sample.path(), OpenMode::ReadWrite);
        ASSERT_DONE((*other)->articles().setStarred({town.lotus}, true));
        ASSERT_DONE((*other)->articles().setTownship({town.lotus}, {u"330483"_s, u"330483104"_s, true}));
    }
    check("another program");
    const Done done = library().transaction([&]() -> Done {
        EXPECT_TRUE(library().articles().setRead({town.lotus, town.bridge}, true));
        return failure(ErrorKind::Cancelled);
    });
    EXPECT_FALSE(done);
    check("rolled back");
    ASSERT_DONE(library().articles().setRead({town.county}, true));
    check("after that");
}

TEST(FactTable, ReadsOnlyWhatChanged)
{
    SmallTown town;
    const auto connection = Connection::open(town.sample.path(), OpenMode::ReadWrite);
    ASSERT_DONE(connection);
    FactTable table(**connection);
    const auto address = [&] { return table.facts()->get(); };
    const ArticleFacts *first = address();
    const NamedPlaces *named = table.namedPlaces()->get();
    ASSERT_DONE(town.library().articles().setStarred({town.lotus}, true));
    EXPECT_EQ(address(), first); // the same, with one fact changed
    EXPECT_TRUE(first->byId[std::size_t(town.lotus)].starred);
    EXPECT_EQ(table.namedPlaces()->get(), named);
    town.sample.add(samplePage(u"新.txt"_s, u"山区周报"_s, {2022, 2, 2}, u"1"_s, {{.headline = u"核桃"_s}}));
    EXPECT_EQ(address(), first);
    EXPECT_EQ(first->lastArticle, town.tea + 1);
    // Who counts with them while they change keeps what there was.
    const auto held = *table.facts();
    ASSERT_DONE(town.library().articles().setStarred({town.lotus}, false));
    EXPECT_FALSE((*table.facts())->byId[std::size_t(town.lotus)].starred);
    EXPECT_TRUE(held->byId[std::size_t(town.lotus)].starred);
    // Where more changed than is remembered, all is read, and what there was is given up.
    const std::weak_ptr<const ArticleFacts> before = *table.facts();
    ASSERT_DONE(town.library().articles().setStarred({town.lotus, town.tea}, true));
    ASSERT_DONE((*connection)->run(u"DELETE FROM changes WHERE id < (SELECT max(id) FROM changes)"_s));
    const auto kept = *table.facts();
    EXPECT_TRUE(before.expired());
    EXPECT_TRUE(kept->byId[std::size_t(town.lotus)].starred);
}

TEST(ChangeLog, RemembersTheLatestOnly)
{
    SmallTown town;
    const auto connection = Connection::open(town.sample.path(), OpenMode::ReadWrite);
    const auto start = lastChange(**connection);
    ASSERT_DONE(start);
    ASSERT_DONE(town.library().articles().setRead({town.lotus, town.tea}, true));
    ASSERT_DONE(town.library().articles().setStarred({town.tea}, true));
    ASSERT_DONE(town.library().articles().setTownship({town.tea}, {u"370826"_s, u"370826103"_s, true}));
    const auto changes = changesSince(**connection, *start);
    ASSERT_DONE(changes);
    ASSERT_TRUE(*changes);
    EXPECT_EQ((*changes)->marked, QList<ArticleId>{town.lotus});
    EXPECT_EQ((*changes)->articles, QList<ArticleId>{town.tea});
    EXPECT_TRUE((*changes)->pages.isEmpty());
    // A new page is no change: its ids are larger than all before.
    const auto now = lastChange(**connection);
    town.sample.add(samplePage(u"新.txt"_s, u"山区周报"_s, {2022, 2, 2}, u"1"_s, {{.headline = u"核桃"_s}}));
    EXPECT_EQ(*lastChange(**connection), *now);
    ASSERT_DONE((*connection)->run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20100)"
                                    " INSERT INTO changes (what, row_id) SELECT 0, 1 FROM n"_s));
    EXPECT_EQ(*(*connection)->number(u"SELECT count(*) FROM changes"_s), 20000);
    EXPECT_FALSE(*changesSince(**connection, *start));
}

TEST(Orders, AreKeptWhileNoArticleIsAddedOrRewritten)
{
    SmallTown town;
    const auto connection = Connection::open(town.sample.path(), OpenMode::ReadWrite);
    ASSERT_DONE(connection);
    Orders orders(**connection);
    const ArticleSort newest, doubt{SortKey::Doubt, Qt::AscendingOrder};
    const auto byDate = *orders.of(newest);
    const auto byDoubt = *orders.of(doubt);
    EXPECT_EQ(byDoubt->front(), town.bridge);
    ASSERT_DONE(town.library().articles().setRead({town.lotus}, true));
    const TagId tag = town.library().tags().add(sampleTag(u"藕"_s))->id;
    ASSERT_DONE(town.library().tags().assign({town.lotus}, tag));
    EXPECT_EQ(*orders.of(newest), byDate);
    ASSERT_DONE(town.library().articles().setConfirmed({town.bridge}, true));
    EXPECT_EQ(*orders.of(newest), byDate);
    EXPECT_EQ((*orders.of(doubt))->back(), town.bridge);
    page::PageFacts facts = town.library().pages().page(town.marchPage)->facts;
    facts.date = {2022, 5, 6};
    ASSERT_DONE(town.library().pages().setFacts(town.marchPage, facts));
    EXPECT_EQ((*orders.of(newest))->front(), town.lotus);
    const ArticleId added = town.sample.add(samplePage(u"新.txt"_s, u"山区周报"_s, {2023, 2, 2}, u"1"_s,
                                                       {{.headline = u"核桃"_s}})).first();
    EXPECT_EQ((*orders.of(newest))->front(), added);
    EXPECT_EQ((*orders.of(newest))->size(), byDate->size() + 1);
}

// An order is read off an index in one direction only, and turned about in memory for the other.
TEST(Orders, OfEveryKindAndDirectionAreAsSqlSorts)
{
    SmallTown town;
    for (int i = 0; i < 3; ++i) // alike in paper, date, headline or place
        town.sample.add(samplePage(u"%1.txt"_s.arg(i), u"山区周报"_s, {2023, 2, 2}, u"1"_s,
                                   {{.headline = u"核桃"_s}, {.headline = u"板栗%1"_s.arg(i / 2)}, {.headline = u""_s}}));
    const auto connection = Connection::open(town.sample.path(), OpenMode::ReadOnly);
    ASSERT_DONE(connection);
    Orders orders(**connection);
    for (const SortKey key : {SortKey::Date, SortKey::Headline, SortKey::Place, SortKey::Contributor, SortKey::Paper,
                              SortKey::Doubt}) {
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const ArticleSort sort{key, direction};
            const QString last = key == SortKey::Place && direction == Qt::AscendingOrder
                                     ? u" ORDER BY a.county = '', "_s
                                     : u" ORDER BY "_s;
            const auto sorted = (*connection)->list(
                u"SELECT a.id FROM articles a"_s + orderOf(sort).replace(u" ORDER BY "_s, last), {},
                [](Statement &row) { return row.take<ArticleId>(); });
            const auto order = orders.of(sort);
            ASSERT_DONE(order);
            EXPECT_EQ(QList<ArticleId>((*order)->begin(), (*order)->end()), *sorted) << int(key) << ' ' << int(direction);
            EXPECT_EQ(*town.library().articles().ids({}, sort), *sorted);
        }
    }
}
