#include "core/page/pagefacts.h"
#include "core/page/papernames.h"

#include <gtest/gtest.h>

using namespace jianbao::page;

namespace {

struct Named {
    const char16_t *path;
    const char16_t *paper;
    QDate date;
    const char16_t *pageNo;
};

class FactsFromPath : public testing::TestWithParam<Named>
{
};

} // namespace

TEST_P(FactsFromPath, AreRead)
{
    const PageFacts facts = factsFromPath(QString::fromUtf16(GetParam().path));
    EXPECT_EQ(facts.paper, QString::fromUtf16(GetParam().paper));
    EXPECT_EQ(facts.date, GetParam().date);
    EXPECT_EQ(facts.pageNo, QString::fromUtf16(GetParam().pageNo));
    EXPECT_EQ(facts.paperSource, facts.paper.isEmpty() ? FactSource::None : FactSource::FileName);
    EXPECT_EQ(facts.dateSource, facts.date.isValid() ? FactSource::FileName : FactSource::None);
    EXPECT_EQ(facts.pageNoSource, facts.pageNo.isEmpty() ? FactSource::None : FactSource::FileName);
}

INSTANTIATE_TEST_SUITE_P(
    Patterns, FactsFromPath,
    testing::Values(Named{u"济宁日报20230302_05.txt", u"济宁日报", QDate(2023, 3, 2), u"5"},
                    Named{u"2023-03-02/05版.txt", u"", QDate(2023, 3, 2), u"5"},
                    Named{u"湖区日报/2021/0320/A2.txt", u"湖区日报", QDate(2021, 3, 20), u"A2"},
                    Named{u"2024年5月16日第3版.txt", u"", QDate(2024, 5, 16), u"3"},
                    Named{u"D:\\报纸\\柳河报\\2022.11.7\\04.txt", u"柳河报", QDate(2022, 11, 7), u"4"},
                    Named{u"/home/a/剪报/湖区晚报-2020-01-31-B12.text", u"湖区晚报", QDate(2020, 1, 31), u"B12"},
                    Named{u"2019080103.txt", u"", QDate(2019, 8, 1), u"3"},
                    Named{u"今日柳河/202103/20/第三版.txt", u"今日柳河", QDate(2021, 3, 20), u"3"},
                    Named{u"柳河乡讯/20251120_04.txt", u"柳河乡讯", QDate(2025, 11, 20), u"4"},
                    Named{u"每日快讯/20251120_04.txt", u"", QDate(2025, 11, 20), u"4"},
                    Named{u"柳河日报第12版.txt", u"柳河日报", QDate(), u"12"},
                    Named{u"A2-20230302.txt", u"", QDate(2023, 3, 2), u"A2"},
                    Named{u"page_7.txt", u"", QDate(), u"7"},
                    Named{u"2023/05/05版.txt", u"", QDate(), u"5"},
                    // What looks like a fact and is none.
                    Named{u"001_6d11f3a95c7e2048.txt", u"", QDate(), u""},
                    Named{u"我的剪报/扫描20231345.txt", u"", QDate(), u""},
                    Named{u"柳河日报.txt", u"柳河日报", QDate(), u""}, Named{u"", u"", QDate(), u""}));

TEST(PageFacts, TheStrongerSourceWinsFactByFact)
{
    PageFacts fileName = factsFromPath(QStringLiteral("湖区日报20210320_02.txt"));
    PageFacts printed;
    printed.date = QDate(2021, 3, 21);
    printed.dateSource = FactSource::Page;
    PageFacts user;
    user.pageNo = QStringLiteral("B1");
    user.pageNoSource = FactSource::User;
    for (const PageFacts &facts : {merged(merged(fileName, printed), user), merged(user, merged(printed, fileName))}) {
        EXPECT_EQ(facts.paper, QStringLiteral("湖区日报"));
        EXPECT_EQ(facts.date, QDate(2021, 3, 21));
        EXPECT_EQ(facts.pageNo, QStringLiteral("B1"));
        EXPECT_EQ(facts.paperSource, FactSource::FileName);
        EXPECT_EQ(facts.dateSource, FactSource::Page);
        EXPECT_EQ(facts.pageNoSource, FactSource::User);
    }
}

TEST(PaperNames, NumbersOfPages)
{
    EXPECT_EQ(printedPageNo(u"十二"), QStringLiteral("12"));
    EXPECT_EQ(printedPageNo(u"二十"), QStringLiteral("20"));
    EXPECT_EQ(printedPageNo(u"a02"), QStringLiteral("A2"));
    EXPECT_TRUE(printedPageNo(u"000").isEmpty());
    EXPECT_TRUE(printedPageNo(u"").isEmpty());
}

TEST(PaperNames, WordsThatEndLikeAPaper)
{
    EXPECT_EQ(paperNameIn(u"湖区日报 2021年3月20日"), QStringLiteral("湖区日报"));
    EXPECT_TRUE(paperNameIn(u"天气预报").isEmpty());
    EXPECT_TRUE(paperNameIn(u"本报").isEmpty());
}
