#include "core/page/upright.h"

#include "core/page/parse.h"
#include "tests/gazetteer.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::page;
using namespace jianbao::test;

TEST(Upright, LettersOnLinesOfTheirOwnAreLaidOnOne)
{
    EXPECT_EQ(withUprightTitlesLaid(QStringLiteral("到了。\n\n沙\n洲\n有\n风\n\n远")), QStringLiteral("到了。\n\n沙 洲 有 风\n\n远"));
    EXPECT_EQ(withUprightTitlesLaid(QStringLiteral("沙\r\n洲\r\n有\r\n风\r\n远处")), QStringLiteral("沙  洲  有  风\r\n远处"));
    EXPECT_EQ(withUprightTitlesLaid(QStringLiteral("“\n沙\n洲\n”\n有\n风")), QStringLiteral("“ 沙 洲 ” 有 风"));
}

TEST(Upright, FewLettersAndFiguresAreNot)
{
    for (const QString &page : {QStringLiteral("沙\n洲\n风\n"), QStringLiteral("1\n2\n3\n4\n5\n"), QStringLiteral("沙\n\n洲\n\n有\n\n风\n"),
                                QStringLiteral("沙洲\n有\n风\n远\n"), QString()})
        EXPECT_EQ(withUprightTitlesLaid(page), page);
}

TEST(Upright, IsTheHeadlineOfTheTextBesideIt)
{
    const QString page = QStringLiteral("渡\n船\n夜\n里\n点\n了\n灯\n\n"
                                        "本报讯（记者 柏青山）入冬以来，青\n芦渡的渡船夜里也开，船头点了一盏\n灯，晚归的村民老远就看得见渡口。\n\n"
                                        "粮站收起第一车稻\n\n"
                                        "本报讯（记者 柏青山）昨天一早，粮\n站的磅秤上过了今年的第一车稻子。\n粮站收稻的队伍排到了桥头。\n");
    const PageParse parse = parsePage(page, {}, gazetteer());
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(parse.articles[0].headline, QStringLiteral("渡船夜里点了灯"));
    EXPECT_EQ(parse.articles[1].headline, QStringLiteral("粮站收起第一车稻"));
}
