// Which lines are whose titles, each on a small page.
#include "core/page/parse.h"
#include "core/page/titles.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::page;

namespace {

PageParse parsed(const char16_t *text)
{
    static const place::Gazetteer gazetteer = *place::Gazetteer::builtIn();
    return parsePage(QString::fromUtf16(text), {}, gazetteer);
}

// Kickers and headlines of the articles: 某镇 | 某事
QStringList titlesOf(const PageParse &parse)
{
    QStringList titles;
    for (const Article &article : parse.articles)
        titles.append(article.kicker + QStringLiteral(" | ") + article.headline);
    return titles;
}

} // namespace

TEST(Titles, PlacesWithADotAreKickers)
{
    const PageParse parse = parsed(
        u"柳河·见闻\n\n梨园里办起“周末课堂”\n\n本报讯（记者 高原）周六上午，柳河县的梨园里坐满了人，技术员一边剪枝一边讲，讲完了还要考一考。\n\n"
        u"辉南·人物\n\n守着一口老窑的女人\n\n本报讯（记者 韩梅）天还没亮，窑火已经烧了一夜。守窑的林秀英说，火候差一分，碗就不响。\n\n"
        u"通化·田园\n\n十里渠道清出八千方淤泥\n\n本报讯（记者 周小川）入冬以来，各村组织劳力清理渠道，备足明春灌溉用水，比去年早了六天。\n");
    EXPECT_EQ(titlesOf(parse), (QStringList{QStringLiteral("柳河·见闻 | 梨园里办起“周末课堂”"),
                                            QStringLiteral("辉南·人物 | 守着一口老窑的女人"),
                                            QStringLiteral("通化·田园 | 十里渠道清出八千方淤泥")}));
}

TEST(Titles, ColumnsBetweenMarksAndKickersOfTime)
{
    const QString report = QStringLiteral("登记簿里记下十年借阅\n\n本报讯（记者 高原）石门镇的书屋里有一本登记簿，记着谁借了哪本书，哪天还的，翻了十年。\n");
    for (const QString &name : {QStringLiteral("——农家书屋——"), QStringLiteral("★党史故事★")})
        EXPECT_EQ(titlesOf(parsed((name + QStringLiteral("\n\n") + report).toStdU16String().c_str())), QStringList{QStringLiteral(" | 登记簿里记下十年借阅")});
    for (const QString &time : {QStringLiteral("三个月来"), QStringLiteral("谷雨前后"), QStringLiteral("5月1日起")})
        EXPECT_EQ(titlesOf(parsed((time + QStringLiteral("\n\n") + report).toStdU16String().c_str())), QStringList{time + QStringLiteral(" | 登记簿里记下十年借阅")});
}

// What stands on the page several times, but for its number, is a column's name and nobody's kicker.
TEST(Titles, NamesOfColumnsStandSeveralTimes)
{
    const QString reports[] = {QStringLiteral("山坳里建起彩虹路\n\n本报讯（记者 高原）石门镇的山坳里，新修的彩虹路像一条带子，绕过梨园和水塘，一直通到村口。\n\n"),
                               QStringLiteral("一颗红枣的生意经\n\n本报讯（记者 韩梅）青石镇的红枣今年卖得早，合作社把枣子分成四级，装进小袋，发往外省。\n\n"),
                               QStringLiteral("老窑洞住进新客人\n\n本报讯（记者 周敏）龙湾镇的老窑洞修好以后，住进了从城里来的学生，他们在这里学剪纸。\n\n")};
    for (const QStringList &names : {QStringList(3, QStringLiteral("大山里的变化")),
                                     QStringList{QStringLiteral("大山里的变化系列之一"), QStringLiteral("大山里的变化系列之二"), QStringLiteral("大山里的变化系列之三")}}) {
        QString page;
        for (int i = 0; i < 3; ++i)
            page += names[i] + QStringLiteral("\n\n") + reports[i];
        const PageParse parse = parsed(page.toStdU16String().c_str());
        ASSERT_EQ(parse.articles.size(), 3);
        for (const Article &article : parse.articles)
            EXPECT_TRUE(article.kicker.isEmpty()) << article.kicker.toStdString();
    }
}

TEST(Titles, WidePlacesBelowTheirHeadlines)
{
    const PageParse parse = parsed(
        u"本报讯（记者 高原）周六上午，柳河县的梨园里坐满了人，技术员一边剪枝一边讲，讲完了还要考一考。\n\n梨园里办起“周末课堂”\n柳河县\n\n"
        u"本报讯（记者 韩梅）天还没亮，窑火已经烧了一夜。守窑的林秀英说，火候差一分，碗就不响。\n\n老窑烧出新瓷来\n柳河县安口镇\n\n"
        u"本报讯（记者 周小川）入冬以来，各村组织劳力清理渠道，备足明春灌溉用水，比去年早了六天。\n\n冬菜上市\n柳河县孤山子镇\n");
    EXPECT_EQ(titlesOf(parse), (QStringList{QStringLiteral("柳河县 | 梨园里办起“周末课堂”"),
                                            QStringLiteral("柳河县安口镇 | 老窑烧出新瓷来"),
                                            QStringLiteral("柳河县孤山子镇 | 冬菜上市")}));
}

TEST(Titles, WhoPublishesThePaperAndItsWeekAreNoKickers)
{
    const PageParse parse = parsed(u"2025年9月第4周　石门周报\n石门县融媒体中心　主办\n湘新出（内）第0418号\n\n守住良田种好粮\n\n"
                                   u"本报讯（记者 高原）会议强调，要把粮食安全责任扛在肩上，严守耕地红线，今年新建高标准农田六万亩。\n");
    EXPECT_EQ(titlesOf(parse), QStringList{QStringLiteral(" | 守住良田种好粮")});
}

// What ends as a village's name does is no place by that.
TEST(Titles, AHeadlineThatEndsWithVillages)
{
    const PageParse parse = parsed(
        u"本报讯（记者 高原）中午时分，安口镇的食堂里坐满了老人，一碗面三块钱，肉臊子管够，吃完还能理个发、量个血压。\n\n安口镇\n\n一碗热面“热”了几个村\n\n"
        u"本报讯（记者 韩梅）天还没亮，孤山子镇的窑火已经烧了一夜。守窑的林秀英说，火候差一分，碗就不响。\n\n孤山子镇\n\n老窑烧出新瓷来\n");
    EXPECT_EQ(titlesOf(parse), (QStringList{QStringLiteral("安口镇 | 一碗热面“热”了几个村"), QStringLiteral("孤山子镇 | 老窑烧出新瓷来")}));
}

TEST(Titles, ThreeWordsOfFourCharactersAreAKicker)
{
    const PageParse parse = parsed(
        u"谁先掏钱　掏多掏少　装在哪里\n\n一部电梯“议”了十三次\n\n"
        u"本报讯（记者 高原）五月十六日下午，县城柳河路八号院的电梯正式运行。住在七楼的老人第一个走了进去，说盼了三年。\n\n"
        u"大戏台搬进村里来\n\n本报讯（记者 周小川）天刚擦黑，广场上已经坐满了人。开场锣一响，孩子们挤到了最前头，老人们说多年没有这样热闹。\n\n"
        u"渡口边的修船人\n\n本报讯（记者 陶小满）清明一过，修船人把船拖上岸，一块板一块板地敲，听声音就知道哪里漏水、哪里该换。\n\n"
        u"老窑烧出新瓷来\n\n本报讯（记者 韩梅）天还没亮，窑火已经烧了一夜。守窑的林秀英说，火候差一分，碗就不响。\n");
    EXPECT_EQ(titlesOf(parse), (QStringList{QStringLiteral("谁先掏钱　掏多掏少　装在哪里 | 一部电梯“议”了十三次"), QStringLiteral(" | 大戏台搬进村里来"),
                                            QStringLiteral(" | 渡口边的修船人"), QStringLiteral(" | 老窑烧出新瓷来")}));
}

TEST(Titles, ThreeLongWordsInARowAreAKicker)
{
    const PageParse parse = parsed(
        u"做实居家养老　做优社区养老　做强机构养老\n\n石门托稳老人的“夕阳红”\n\n"
        u"本报讯（记者 高原）早饭刚过，柳河镇的助老员已经敲开了第三家的门，量血压，添煤，问一问中午想吃什么。\n\n"
        u"老粮站里办起书屋\n\n本报讯（记者 韩梅）青山镇把闲了多年的老粮站腾出来，办起一间书屋，晚上九点才关灯。\n");
    EXPECT_EQ(titlesOf(parse), (QStringList{QStringLiteral("做实居家养老　做优社区养老　做强机构养老 | 石门托稳老人的“夕阳红”"),
                                            QStringLiteral(" | 老粮站里办起书屋")}));
}

TEST(Titles, ColumnsOfCommentsAndOfPersons)
{
    const PageParse parse = parsed(
        u"渡河话题\n\n清渠要趁早\n\n渠里的淤泥年年清，年年有人等。等来等去，误的是地里的苗。早动一天手，就早一天喝上水。\n\n"
        u"渡河两岸人物\n\n守着一口老窑的女人\n\n本报讯（记者 韩梅）天还没亮，窑火已经烧了一夜。守窑的林秀英说，火候差一分，碗就不响。\n");
    EXPECT_EQ(titlesOf(parse), (QStringList{QStringLiteral(" | 清渠要趁早"), QStringLiteral(" | 守着一口老窑的女人")}));
}

TEST(Titles, OfTwoColumnsRowByRow)
{
    const PageParse parse = parsed(
        u"柳河\n辉南\n梨园里办起“周末课堂”\n守窑的女人和她的老窑\n"
        u"　　周六上午，柳河县的梨园里坐满\n　　天还没亮，窑火已经烧了一夜，\n"
        u"了人，技术员孟养田一边剪枝一边讲\n守窑的林秀英坐在窑口，手里捏着一\n"
        u"，讲完了还要考一考。梨园里的周末\n块碎瓷片。她说，火候差一分，碗就\n"
        u"课堂开了三个月，来听的人从十几个\n不响，烧坏了的都埋在后坡，埋了三\n"
        u"变成了一百多个，连邻村的果农也骑\n十年，埋出了一道坎。如今这座老窑\n"
        u"着车赶来，就怕去晚了站在外头。\n一个月只烧一回，订碗的却排到明年。\n");
    EXPECT_EQ(titlesOf(parse), (QStringList{QStringLiteral("柳河 | 梨园里办起“周末课堂”"),
                                            QStringLiteral("辉南 | 守窑的女人和她的老窑")}));
}

TEST(Titles, AHouseOfThePublicIsAKicker)
{
    const PageParse parse = parsed(
        u"本报讯（记者 高原）周六上午，柳河县的梨园里坐满了人，技术员一边剪枝一边讲，讲完了还要考一考。\n\n柳河镇\n\n梨园里办起“周末课堂”\n\n"
        u"本报讯（记者 韩梅）卖完菜，在摊位后头看半个钟头书，是摊主林秀英每天最自在的时候。书房只有十九平方米，原先堆杂物。\n\n"
        u"县图书馆\n\n把书房搬到菜市场\n\n");
    EXPECT_EQ(titlesOf(parse), (QStringList{QStringLiteral("柳河镇 | 梨园里办起“周末课堂”"),
                                            QStringLiteral("县图书馆 | 把书房搬到菜市场")}));
}

TEST(Titles, AWordThatSomePlaceIsCalledIsNoKicker)
{
    const PageParse parse = parsed(
        u"健康\n\n倒春寒里护好腰腿\n\n开春以后忽冷忽热，腰腿疼的人多了起来。大夫提醒，早晚不要急着脱棉裤，下地前先活动筋骨。\n\n"
        u"柳河镇\n\n梨园里办起“周末课堂”\n\n本报讯（记者 高原）周六上午，柳河镇的梨园里坐满了人，技术员一边剪枝一边讲，讲完了还要考一考。\n");
    EXPECT_EQ(titlesOf(parse), (QStringList{QStringLiteral(" | 倒春寒里护好腰腿"),
                                            QStringLiteral("柳河镇 | 梨园里办起“周末课堂”")}));
}

TEST(Titles, AShortTitleThatTellsIsNotTheRestOfTheOneAbove)
{
    const PageParse parse = parsed(
        u"11月6日，柳河镇的消防队\n员在老街练习铺设水带。\n\n本报记者 周小川 摄\n\n"
        u"本报讯（记者 高原）会议强调，要把粮食安全责任扛在肩上，严守耕地红线，今年新建高标准农田六万亩。\n\n"
        u"全县高标准农田建设会议召开\n\n古镇操练正忙\n\n"
        u"本报讯（记者 韩梅）青山镇把闲了多年的老粮站腾出来，办起一间书屋，晚上九点才关灯。\n\n青山镇盘活闲置老粮站\n\n老粮站里办起书屋\n\n"
        u"本报讯（记者 周小川）周六上午，柳河镇的梨园里坐满了人，技术员一边剪枝一边讲，讲完了还要考一考。\n\n"
        u"柳河镇把课堂搬进梨园\n\n梨园里办起“周末课堂”\n");
    const QStringList titles = titlesOf(parse);
    ASSERT_EQ(titles.size(), 4);
    EXPECT_EQ(titles[0], QStringLiteral(" | 古镇操练正忙"));
    EXPECT_EQ(titles[1], QStringLiteral(" | 全县高标准农田建设会议召开"));
}

// The kicker is a sentence of its own, and the text above stops in mid-sentence in a column as wide.
TEST(Titles, AKickerThatEndsWithADashBelowABrokenColumn)
{
    const PageParse parse = parsed(
        u"十里渠道清淤忙\n\n本报讯（记者 周小川）入冬以来，各村组\n织劳力清理渠道，备足明春灌溉用水，比\n去年早了六天。眼下，清淤的队伍正在赶\n"
        u"修最后一段支渠，挖出的淤泥运到地里当\n\n"
        u"他三十岁学窑，六十岁收徒。守窑人林德山说，碗要响，人也要响——\n\n老窑和他的七个徒弟\n\n"
        u"■本报记者 韩梅 通讯员 高原\n\n天还没亮，窑火已经烧了一夜。林德山蹲\n在窑口听声音，让徒弟添一把柴，再添一\n把。火候差一分，碗就不响，他这样说了\n三十年。\n\n"
        u"肥料，一亩能省下二十块钱。村里的老人\n说，淤泥养地，种出来的稻子香。\n");
    EXPECT_EQ(titlesOf(parse), (QStringList{QStringLiteral(" | 十里渠道清淤忙"),
                                            QStringLiteral("他三十岁学窑，六十岁收徒。守窑人林德山说，碗要响，人也要响—— | 老窑和他的七个徒弟")}));
}

// A comment takes up the headline's words, but has a title of its own.
TEST(Titles, AHeadlineBelowTheOccasionThatItsKickerTells)
{
    const PageParse parse = parsed(
        u"全县冬春农田水利建设现场推进会召开\n\n渠道先通水　旱地再下种\n\n"
        u"本报讯（记者 周小川）11月6日，全县冬春农田水利建设现场推进会召开。会议要求抓住农闲清淤固堤，力争明年三月前完成全部支渠。\n\n"
        u"守着一口老窑的女人\n\n本报讯（记者 韩梅）天还没亮，窑火已经烧了一夜。守窑的林秀英说，火候差一分，碗就不响。\n\n"
        u"梨园里办起“周末课堂”\n\n本报讯（记者 高原）周六上午，柳河县的梨园里坐满了人，技术员一边剪枝一边讲，讲完了还要考一考。\n\n"
        u"老粮站里办起书屋\n\n本报讯（记者 韩梅）青山镇把闲了多年的老粮站腾出来，办起一间书屋，晚上九点才关灯。\n\n"
        u"渡口话题\n\n长远账要算早\n\n渠道先通水，旱地再下种，这笔账要早算。先通水是眼前的事，再下种是一年的事。\n\n"
        u"渠道不通，旱地下种也是白忙。\n");
    ASSERT_EQ(parse.articles.size(), 5);
    EXPECT_EQ(titlesOf(parse).first(), QStringLiteral("全县冬春农田水利建设现场推进会召开 | 渠道先通水　旱地再下种"));
    EXPECT_EQ(titlesOf(parse).last(), QStringLiteral(" | 长远账要算早"));
}

TEST(Titles, AKickerThatEndsWithADashIsNoneAlone)
{
    TitleFacts kicker;
    kicker.text = QStringLiteral("从矿井下到渠堰上，一个矿工和一棵草的十年——");
    kicker.open = true;
    TitleFacts headline;
    headline.text = QStringLiteral("党参熬出苦后甜");
    const TitleHabits ofSingleLines{0, 0};
    EXPECT_GT(shapeCost({kicker, headline}, 0, 0, ofSingleLines), shapeCost({kicker, headline}, 0, 1, ofSingleLines));
    kicker.open = false;
    EXPECT_LT(shapeCost({kicker, headline}, 0, 0, ofSingleLines), shapeCost({kicker, headline}, 0, 1, ofSingleLines));
}
