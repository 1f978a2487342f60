#include "core/store/coveragestore.h"

#include "core/store/articlestore.h"
#include "core/store/ownplacestore.h"
#include "core/store/tagstore.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;
using namespace Qt::StringLiterals;

namespace {

// "370826 370826101 2021-03: 1", sorted.
QStringList lines(const QList<PlaceMonths> &places)
{
    QStringList all;
    for (const PlaceMonths &place : places) {
        for (const PlaceMonths::Month &month : place.months)
            all.append(u"%1 %2 %3-%4: %5"_s.arg(place.county, place.township.isEmpty() ? u"*"_s : place.township)
                           .arg(month.month / 12).arg(month.month % 12 + 1, 2, 10, QChar(u'0')).arg(month.articles));
    }
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

TEST(CoverageStore, CountsWhereArticlesAreFiled)
{
    SmallTown town;
    const auto coverage = town.library().coverage().coverage({});
    ASSERT_DONE(coverage);
    EXPECT_EQ(lines(coverage->places),
              (QStringList{u"330483 * 2020-12: 1"_s, u"330483 330483104 2020-12: 1"_s, u"370826 * 2021-03: 3"_s,
                           u"370826 * 2021-04: 1"_s, u"370826 370826101 2021-03: 1"_s, u"370826 370826101 2021-04: 1"_s,
                           u"370826 370826102 2021-03: 1"_s}));
    EXPECT_EQ(coverage->undated, 0);
}

TEST(CoverageStore, FollowsPlaceAndTagsButNoDates)
{
    SmallTown town;
    ArticleFilter filter;
    filter.placeCode = u"33"_s;
    filter.from = filter.to = QDate(1999, 1, 1);
    filter.unread = filter.starred = filter.doubtful = filter.withoutTownship = true;
    EXPECT_EQ(lines(town.library().coverage().coverage(filter)->places),
              (QStringList{u"330483 * 2020-12: 1"_s, u"330483 330483104 2020-12: 1"_s}));

    const auto tag = town.library().tags().add(sampleTag(u"教育"_s));
    ASSERT_DONE(town.library().tags().assign({town.school}, tag->id));
    ArticleFilter tagged;
    tagged.tags = {tag->id};
    EXPECT_EQ(lines(town.library().coverage().coverage(tagged)->places),
              (QStringList{u"370826 * 2021-04: 1"_s, u"370826 370826101 2021-04: 1"_s}));
}

TEST(CoverageStore, KeepsUndatedArticlesApart)
{
    SmallTown town;
    town.sample.add(samplePage(u"x.txt"_s, {}, {}, {}, {{.headline = u"无日期"_s, .township = u"370826101"_s},
                                                        {.headline = u"无日期也无地点"_s}}));
    for (const bool anyMention : {false, true}) {
        ArticleFilter filter;
        filter.anyMention = anyMention;
        const auto coverage = town.library().coverage().coverage(filter);
        ASSERT_DONE(coverage);
        EXPECT_EQ(coverage->undated, 1);
        EXPECT_EQ(lines(coverage->places).size(), 7);
    }
}

TEST(CoverageStore, CountsAnyMentionOncePerPlace)
{
    SampleLibrary sample;
    NewPage page = samplePage(u"湖畔晚报20210320_02.txt"_s, u"湖畔晚报"_s, QDate(2021, 3, 20), u"2"_s,
                              {{.headline = u"两镇联手清淤"_s, .township = u"370826101"_s},
                               {.headline = u"全县春耕"_s, .county = u"370826"_s}});
    const auto own = sample.library->ownPlaces().addPlace(u"湖心片区"_s, u"370827"_s);
    ASSERT_DONE(own);
    const QList<TextRange> somewhere{page.parse.articles[0].blocks.first().range};
    page.parse.articles[0].mentions.append({u"370826102"_s, somewhere});
    page.parse.articles[0].mentions.append({u"370827"_s, somewhere});
    page.parse.articles[1].mentions.append({*own, somewhere});
    sample.add(page);

    ArticleFilter filter;
    filter.anyMention = true;
    EXPECT_EQ(lines(sample.library->coverage().coverage(filter)->places),
              (QStringList{u"370826 * 2021-03: 2"_s, u"370826 370826101 2021-03: 1"_s, u"370826 370826102 2021-03: 1"_s,
                           u"370827 * 2021-03: 2"_s, u"370827 %1 2021-03: 1"_s.arg(*own)}));
    filter.placeCode = u"370827"_s;
    EXPECT_EQ(lines(sample.library->coverage().coverage(filter)->places),
              (QStringList{u"370827 * 2021-03: 2"_s, u"370827 %1 2021-03: 1"_s.arg(*own)}));
    filter.placeCode = u"37"_s;
    EXPECT_EQ(lines(sample.library->coverage().coverage(filter)->places).size(), 5);
}

TEST(CoverageStore, TheListOfAPlaceShowsWhatWasCounted)
{
    SampleLibrary sample;
    NewPage page = samplePage(u"湖畔晚报20210320_02.txt"_s, u"湖畔晚报"_s, QDate(2021, 3, 20), u"2"_s,
                              {{.headline = u"两镇联手清淤"_s, .township = u"370826101"_s},
                               {.headline = u"茶会"_s, .township = u"330483104"_s}});
    const QList<TextRange> somewhere{page.parse.articles[0].blocks.first().range};
    const auto own = sample.library->ownPlaces().addPlace(u"湖心片区"_s, u"370827"_s);
    page.parse.articles[0].mentions.append({u"370826102"_s, somewhere});
    page.parse.articles[0].mentions.append({*own, somewhere});
    const QList<ArticleId> ids = sample.add(page);
    const auto listed = [&](const QString &code) {
        ArticleFilter filter;
        filter.placeCode = code;
        filter.anyMention = true;
        return sample.library->articles().ids(filter, {}).value();
    };
    for (const QString &code : {u"370826101"_s, u"370826102"_s, u"370826"_s, u"3708"_s, u"37"_s, u"370827"_s, *own})
        EXPECT_EQ(listed(code), QList<ArticleId>{ids[0]}) << code.toStdString();
    EXPECT_EQ(listed(u"370828"_s), QList<ArticleId>{});
    EXPECT_EQ(listed(u"33"_s), QList<ArticleId>{ids[1]});
}

TEST(CoverageStore, CountsIssuesByDay)
{
    SmallTown town;
    // A second page of the same day is no second issue.
    town.sample.add(samplePage(u"湖畔晚报20210320_03.txt"_s, u"湖畔晚报"_s, QDate(2021, 3, 20), u"3"_s, {}));
    town.sample.add(samplePage(u"湖畔晚报20210321_01.txt"_s, u"湖畔晚报"_s, QDate(2021, 3, 21), u"1"_s, {}));
    const auto coverage = town.library().coverage().coverage({});
    ASSERT_DONE(coverage);
    QStringList issues;
    for (const PaperMonth &month : coverage->issues)
        issues.append(u"%1 %2: %3"_s.arg(month.paper).arg(month.month - monthNumber(2021, 1)).arg(month.issues));
    std::sort(issues.begin(), issues.end());
    EXPECT_EQ(issues, (QStringList{u"湖畔晚报 2: 2"_s, u"湖畔晚报 3: 1"_s, u"茶乡日报 -1: 1"_s}));

    ASSERT_DONE(town.library().ownPlaces().setHome({u"湖畔晚报"_s, u"3708"_s}));
    EXPECT_EQ(town.library().coverage().coverage({})->homes.value(u"湖畔晚报"_s), u"3708"_s);
    ArticleFilter filter;
    filter.paper = u"茶乡日报"_s;
    EXPECT_EQ(town.library().coverage().coverage(filter)->issues.size(), 1);
}
