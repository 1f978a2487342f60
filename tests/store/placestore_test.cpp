#include "core/store/placestore.h"

#include "core/store/articlestore.h"
#include "core/store/ownplacestore.h"
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

namespace {

// Forty pages of all sorts: own and other places, mentions, tags, days, papers, read, starred, settled.
struct Mixture {
    SampleLibrary sample;
    TagId tag = 0;
    QString own;

    Mixture()
    {
        own = *sample.library->ownPlaces().addPlace(QStringLiteral("湖心片区"), QStringLiteral("370827"));
        tag = sample.library->tags().add(sampleTag(QStringLiteral("水利")))->id;
        const QStringList codes{QStringLiteral("370826101"), QStringLiteral("370826102"), QStringLiteral("370826"),
                                QStringLiteral("330483104"), QStringLiteral("370827103"), own, QString()};
        quint32 random = 7;
        const auto next = [&](qsizetype below) {
            random = random * 1664525U + 1013904223U;
            return qsizetype(random >> 16) % below;
        };
        QList<ArticleId> all;
        for (int i = 0; i < 40; ++i) {
            const QString code = codes[next(codes.size())];
            NewPage page = samplePage(QStringLiteral("%1.txt").arg(i),
                                      next(2) == 0 ? QStringLiteral("湖畔晚报") : QStringLiteral("茶乡日报"),
                                      i % 9 == 0 ? QDate() : QDate(2021, 1, 1).addDays(next(500)), {},
                                      {{.headline = next(3) == 0 ? QStringLiteral("清淤") : QStringLiteral("春耕")}});
            page::Article &article = page.parse.articles[0];
            article.townshipCode = code.size() > 6 || code == own ? code : QString();
            article.countyCode = code == own ? QStringLiteral("370827") : code.left(6);
            article.confidence = double(next(10)) / 10;
            for (const QString &named : codes) {
                if (!named.isEmpty() && next(4) == 0)
                    article.mentions.append({named, {article.blocks.first().range}});
            }
            all += sample.add(page);
        }
        const auto some = [&] {
            QList<ArticleId> chosen = all;
            chosen.removeIf([&](ArticleId) { return next(3) > 0; });
            return chosen;
        };
        EXPECT_TRUE(sample.library->articles().setRead(some(), true));
        EXPECT_TRUE(sample.library->articles().setStarred(some(), true));
        EXPECT_TRUE(sample.library->articles().setConfirmed(some(), true));
        EXPECT_TRUE(sample.library->tags().assign(some(), tag));
    }

    // As the list counts them, by SQL.
    int listed(const ArticleFilter &filter) { return *sample.library->articles().count(filter); }
};

} // namespace

TEST(PlaceStore, CountsWhatTheListOfThePlaceShowsUnderEveryFilter)
{
    Mixture mixture;
    PlaceStore &places = mixture.sample.library->places();
    QList<ArticleFilter> filters(9);
    filters[1].query = search::parseQuery(QStringLiteral("清淤")).value();
    filters[2].tags = {mixture.tag};
    filters[3].from = QDate(2021, 6, 1);
    filters[4].to = QDate(2021, 9, 30);
    filters[5].paper = QStringLiteral("茶乡日报");
    filters[6].lessSureThan = 0.4;
    filters[7].query = search::parseQuery(QStringLiteral("春耕 NOT is:starred")).value();
    filters[8] = filters[1];
    filters[8].tags = {mixture.tag};
    filters[8].from = QDate(2021, 2, 1);
    filters[8].to = QDate(2022, 2, 1);
    for (const ArticleFilter &filter : filters) {
        const auto counts = places.counts(filter);
        ASSERT_DONE(counts);
        EXPECT_EQ(counts->all, mixture.listed(filter));
        ArticleFilter fixed = filter;
        fixed.unread = true;
        EXPECT_EQ(counts->unread, mixture.listed(fixed));
        fixed = filter;
        fixed.starred = true;
        EXPECT_EQ(counts->starred, mixture.listed(fixed));
        fixed = filter;
        fixed.doubtful = true;
        EXPECT_EQ(counts->doubtful, mixture.listed(fixed));
        fixed = filter;
        fixed.withoutTownship = true;
        EXPECT_EQ(counts->withoutTownship, mixture.listed(fixed));

        ArticleFilter any = filter;
        any.anyMention = true;
        const auto mentions = places.counts(any);
        ASSERT_DONE(mentions);
        for (const QString &code : {QStringLiteral("37"), QStringLiteral("3708"), QStringLiteral("370826"),
                                    QStringLiteral("370827"), QStringLiteral("370826101"), QStringLiteral("33"),
                                    QStringLiteral("330483104"), mixture.own}) {
            ArticleFilter there = filter;
            there.placeCode = code;
            int sum = 0; // of the codes below: a county's own and its townships'
            for (auto count = counts->byCode.cbegin(); count != counts->byCode.cend(); ++count) {
                const QString &at = count.key() == mixture.own && code != mixture.own ? QStringLiteral("370827")
                                                                                       : count.key();
                sum += at.startsWith(code) ? count.value() : 0;
            }
            EXPECT_EQ(sum, mixture.listed(there)) << code.toStdString();
            there.anyMention = true;
            EXPECT_EQ(mentions->totals.value(code), mixture.listed(there)) << code.toStdString();
        }
    }
}

TEST(PlaceStore, CountsTheLastTwelveMonthsWithIssues)
{
    Mixture mixture;
    ArticleFilter filter;
    filter.query = search::parseQuery(QStringLiteral("春耕")).value();
    for (const bool any : {false, true}) {
        filter.anyMention = any;
        const auto counts = mixture.sample.library->places().countsWithMonths(filter);
        ASSERT_DONE(counts);
        EXPECT_GT(counts->firstMonth, 2021 * 12);
        const QString zhanglou = QStringLiteral("370826101");
        ArticleFilter month = filter;
        month.placeCode = zhanglou;
        for (int i = 0; i < recentMonths; ++i) {
            const int number = counts->firstMonth + i;
            month.from = QDate(number / 12, number % 12 + 1, 1);
            month.to = month.from.addMonths(1).addDays(-1);
            EXPECT_EQ(counts->months.value(zhanglou)[std::size_t(i)], mixture.listed(month)) << i;
        }
    }
}
