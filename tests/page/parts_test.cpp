// What articles are made of below their titles: crossheads, notes, speech, briefs, each on a small page.
#include "core/page/parse.h"
#include "core/page/readingtext.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::page;

namespace {

const QString report = QStringLiteral("青石镇为老人免费镶牙\n\n"
                                      "本报讯（记者 高远）10月15日，青石镇卫生院来了一群老人，他们排着\n队等着镶牙。镇里说，这样的日子以后每月都有一回。\n\n"
                                      "牙科的医生说，最年长的老人今年九十一岁，镶好牙以后先吃了一块苹果。\n\n");
const QString further = QStringLiteral("石门镇修好了二十里渠\n\n"
                                       "本报讯（记者 韩梅）入冬以来，石门镇组织劳力清理渠道，备足明春灌溉\n用水，比去年早了六天，上下游的村子都松了一口气。\n");

PageParse parsed(const QString &page)
{
    static const place::Gazetteer gazetteer = *place::Gazetteer::builtIn();
    return parsePage(page, {}, gazetteer);
}

// The blocks of a role, one behind the other with strokes between.
std::string textsOf(const QString &page, const Article &article, BlockRole role)
{
    return composeReading(page, article.blocks).texts(role).join(u'|').toStdString();
}

} // namespace

TEST(Parts, NotesBelowAReportAreItsOwn)
{
    for (const QString &head : {QStringLiteral("记者手记"), QStringLiteral("短评"), QStringLiteral("编后"), QStringLiteral("【相关链接】")}) {
        const QString page = report + head + QStringLiteral("\n\n一口好牙，能让老人多吃几样菜。把小事办在前头，老人心里就暖和起来，\n日子也就有了滋味。\n\n") + further;
        const PageParse parse = parsed(page);
        ASSERT_EQ(parse.articles.size(), 2) << head.toStdString();
        EXPECT_EQ(textsOf(page, parse.articles[0], BlockRole::Crosshead), head.toStdString());
    }
}

TEST(Parts, LinesThatCountAreCrossheads)
{
    const QString opening = QStringLiteral("清江周刊　第2版\n\n小城的夜市亮到半夜\n\n本报记者 高远\n\n晚上八点，夜市里人声鼎沸，羊肉串的香味飘出去半条街，孩子们举着糖葫\n芦跑来跑去。\n\n");
    const QString texts[] = {QStringLiteral("去年五月开市的时候只有三十八个摊位，如今增加到一百二十六个，还有三\n十多户在排队。\n\n"),
                             QStringLiteral("城管队员划线定点、统一车棚，垃圾随产随清，油烟接进了地下的管道里。\n\n")};
    const QStringList numbered[] = {{QStringLiteral("01 摊位一铺难求"), QStringLiteral("02 管理有温度")}, {QStringLiteral("1"), QStringLiteral("2")}};
    for (const QStringList &heads : numbered) {
        const QString page = opening + heads[0] + QStringLiteral("\n\n") + texts[0] + heads[1] + QStringLiteral("\n\n") + texts[1] + further;
        const PageParse parse = parsed(page);
        ASSERT_EQ(parse.articles.size(), 2);
        EXPECT_EQ(textsOf(page, parse.articles[0], BlockRole::Crosshead), heads.join(u'|').toStdString());
    }
}

TEST(Parts, CrossheadsBehindStrokesAndMarks)
{
    const QString opening = QStringLiteral("为民服务的“三个家”\n\n本报记者 高远\n\n　　石门镇建起三个家，让群众少跑腿，办事的时间\n比去年少了一半。\n");
    const QString texts[] = {QStringLiteral("　　镇司法所每周到村里开一次会，坐在热炕头上，\n今年已经化解七十三起纠纷。\n"),
                             QStringLiteral("　　三十一项事可以在手机上办，群众最多跑一次。\n")};
    const QStringList marked[] = {{QStringLiteral("——炕头上的调解室"), QStringLiteral("——手机里的办事厅"), QStringLiteral("——家门口的小书屋")},
                                  {QStringLiteral("　　■炕头上的调解室"), QStringLiteral("　　■家门口的小书屋"), QStringLiteral("　　■手机里的办事厅")}};
    for (const QStringList &heads : marked) {
        const QString page = opening + heads[0] + u'\n' + texts[0] + heads[1] + u'\n' + texts[0] + heads[2] + u'\n' + texts[1] + u'\n' + further;
        const PageParse parse = parsed(page);
        ASSERT_EQ(parse.articles.size(), 2);
        QString found = heads.join(u'|');
        EXPECT_EQ(textsOf(page, parse.articles[0], BlockRole::Crosshead), found.remove(u'\u3000').toStdString());
    }
}

TEST(Parts, ShortSpeechIsNoCrosshead)
{
    const QString page = QStringLiteral("借牛\n\n高远\n\n老耿走到门口，看见邻居站在院子里，手里拿着一根绳子，半天没有说话。\n\n"
                                        "“拉啥？”\n\n“拉粪。”老耿把绳子递了过去，“牛在后头，你自己牵去，喂饱了再还。”\n\n"
                                        "邻居牵着牛走了，第二天送来半袋玉米，说是牛吃剩下的。\n\n") + further;
    const PageParse parse = parsed(page);
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(textsOf(page, parse.articles[0], BlockRole::Crosshead), "");
    EXPECT_EQ(composeReading(page, parse.articles[0].blocks).texts(BlockRole::Body).size(), 4);
}

// … each an article, though nobody signs them.
TEST(Parts, BriefsWithoutNamesBelowAColumnsName)
{
    const QString items = QStringLiteral("●霞寨镇在村庄清洁行动中清运垃圾三百吨，粉刷了半条街的墙。\n\n●九峰镇对辖区的餐馆和学校食堂作了检查，当场整改三十八处。\n\n"
                                         "●崎岭乡组织民工抢修水毁的渠道，为安全度汛做好准备。\n\n");
    EXPECT_EQ(parsed(report + QStringLiteral("一周要闻\n\n") + items + further).articles.size(), 5);
    const QString towns = QStringLiteral("各地动态\n\n霞寨镇：在村庄清洁行动中清运垃圾三百吨，粉刷了半条街的墙。\n\n九峰镇：对辖区的餐馆和学校食堂作了检查，当场整改三十八处。\n\n"
                                         "崎岭乡：组织民工抢修水毁的渠道，为安全度汛做好准备。\n\n");
    EXPECT_EQ(parsed(report + towns + further).articles.size(), 5);
}
