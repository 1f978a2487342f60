// What stands on a page and is no article: each among two reports, which it leaves as they are.
#include "core/page/parse.h"
#include "core/page/readingtext.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::page;

namespace {

const QString head = QStringLiteral("石门晨报　第2版\n2024年10月25日　星期五\n\n");
const QString first = QStringLiteral("守住良田种好粮\n\n　　本报讯（记者 高原）会议强调，要把粮食安全责\n任扛在肩上，严守耕地红线，今年新建高标准农田六\n万亩。\n");
const QString second = QStringLiteral("青石镇为老人免费镶牙\n\n　　本报讯（记者 韩梅）青石镇卫生院来了一群老人\n，他们排着队等着镶牙。镇里说，这样的日子以后每\n月都有。\n");

void expectTwoReports(const QString &page)
{
    static const place::Gazetteer gazetteer = *place::Gazetteer::builtIn();
    const PageParse parse = parsePage(page, {}, gazetteer);
    ASSERT_EQ(parse.articles.size(), 2) << page.toStdString();
    EXPECT_EQ(parse.articles[0].headline.toStdString(), "守住良田种好粮") << page.toStdString();
    EXPECT_EQ(parse.articles[1].headline.toStdString(), "青石镇为老人免费镶牙") << page.toStdString();
    for (const Article &article : parse.articles) {
        EXPECT_EQ(composeReading(page, article.blocks).texts(BlockRole::Body).size(), 1) << page.toStdString();
        EXPECT_TRUE(article.kicker.isEmpty() && article.subheadline.isEmpty()) << page.toStdString();
        EXPECT_EQ(article.contributors.size(), 1) << page.toStdString();
    }
}

} // namespace

TEST(Furniture, AtThePagesHead)
{
    for (const QString &line : {QStringLiteral("04"), QStringLiteral("综 合 新 闻\n3"), QStringLiteral("9 771009 000216"), QStringLiteral("主办：县农业农村局\n协办：石门农商银行"),
                                QStringLiteral("县委组织部 本报社 合办"), QStringLiteral("本版与县自然资源局合办"), QStringLiteral("爆料/0900-0000219"),
                                QStringLiteral("值班编委：冯秋实")})
        expectTwoReports(line + QStringLiteral("\n\n") + head + first + QStringLiteral("\n") + second);
}

TEST(Furniture, BetweenTheReports)
{
    for (const QString &line : {QStringLiteral("□□□□□\n■■■"), QStringLiteral("──────────────"), QStringLiteral("（报道详见二版）"), QStringLiteral("本报特约记者摄 见8版"),
                                QStringLiteral("或加QQ群：555330216"), QStringLiteral("森林火险等级：四级 高度危险"), QStringLiteral("扫码观看精彩瞬间")})
        expectTwoReports(head + first + QStringLiteral("\n") + line + QStringLiteral("\n\n") + second);
}

// The first line says what they are, the next ones for whom.
TEST(Furniture, NoticesBelowTheReports)
{
    for (const QString &lines : {QStringLiteral("声明作废\n本人孟小芬不慎遗失残疾证，\n证号00000000000021，声明作废。"),
                                 QStringLiteral("债权转让暨催收公告\n转让方：石门农村信用合作联社\n受让方：石门融通资产管理有限公司"), QStringLiteral("征婚\n男，38岁，教师，有房，\n觅35岁左右善良女士。")})
        expectTwoReports(head + first + QStringLiteral("\n") + second + QStringLiteral("\n") + lines + QStringLiteral("\n"));
}

// 融媒体中心主办 is one, 融媒体中心主持人 is not.
TEST(Furniture, IsNoReportOnTheMediaCentre)
{
    const QString page = head + QStringLiteral("县融媒体中心主持人大赛落幕\n\n本报讯（记者 高远）6月3日，首届小主持人大赛落下帷幕，二十六名小选手同台竞技，唱念俱佳。\n\n") + second;
    static const place::Gazetteer gazetteer = *place::Gazetteer::builtIn();
    const PageParse parse = parsePage(page, {}, gazetteer);
    ASSERT_FALSE(parse.articles.isEmpty());
    EXPECT_EQ(parse.articles[0].headline.toStdString(), "县融媒体中心主持人大赛落幕");
}
