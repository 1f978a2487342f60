// Pages whose blank lines part articles only, so that titles and names stand tight above or below their texts, and pages
// without any.
#include "core/page/lines.h"
#include "core/page/parse.h"
#include "core/page/pieces.h"
#include "tests/gazetteer.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace jianbao;
using namespace jianbao::page;
using namespace jianbao::test;

namespace {

// Of each article its headline, how many paragraphs it has, and its people.
QStringList articlesOf(QStringView page)
{
    const QString text = page.toString();
    QStringList found;
    for (const Article &article : parsePage(text, {}, gazetteer()).articles) {
        const qsizetype paragraphs = std::count_if(article.blocks.begin(), article.blocks.end(), [](const Block &block) {
            return block.role == BlockRole::Body && !block.continues;
        });
        QString all = QStringLiteral("%1 %2").arg(article.headline.simplified()).arg(paragraphs);
        for (const Contributor &person : article.contributors)
            all += QStringLiteral(" %1 %2").arg(person.role, person.name);
        found.append(all);
    }
    return found;
}

} // namespace

// Copied from a website.
TEST(TightPages, AParagraphOnEachLineAsWebsitesHaveIt)
{
    EXPECT_EQ(articlesOf(
        u"石门新报数字报\n"
        u"2021年6月18日 星期五\n"
        u"上一版　下一版　版面导航\n"
        u"\n"
        u"县政府召开常务会议\n"
        u"研究部署夏粮收购工作\n"
        u"融媒体记者 高原\n"
        u"本报讯　6月16日，县长主持召开县政府常务会议，研究夏粮收购和防汛工作，听取今年以来招商引资情况的汇报。\n"
        u"会议要求，各乡镇要把收购点设到村口，不压级、不打白条，让农民卖明白粮、舒心粮，收购进度一天一报。\n"
        u"\n"
        u"从看天到看表，韩老汉浇了四十年的水——\n"
        u"青石渠上的“掌表人”\n"
        u"融媒体记者 高原 通讯员 韩梅\n"
        u"天刚蒙蒙亮，韩老汉就上了渠。他手里攥着一块怀表，走一程，看一眼，哪一家浇到几点，都在他心里装着。\n"
        u"四十年里，渠换过三回，他的表也换过三块。村里人说，老韩的表走得比广播还准，谁家也没有为水红过脸。\n"
        u"换渠\n"
        u"土渠变成石渠那年，他带着二十个人在山坳里住了两个月，吃的是自家背来的干粮，睡的是草棚。\n"
        u"换表\n"
        u"去年镇里装了测水的仪表，手机上点一下闸门就开了。他把怀表擦干净，放进了村里的陈列室。\n"
        u"\n"
        u"渠畔一刻\n"
        u"省水要从田埂省起\n"
        u"晓 禾\n"
        u"水贵如油，说了许多年。可是渠修得再好，田埂漏了，水还是白白流走。省水的事，要从自家田埂上做起。\n"
        u"一道埂补好了，一季能省下半天的水。账不大，算的人多了，就是一座小水库。\n"
        u"\n"
        u"石门镇梨园里请来修枝师傅\n"
        u"通讯员 甲木青\n"
        u"本报讯　6月12日，石门镇的梨园里，修枝师傅一边剪一边讲，三十多户果农围着听，当天就把自家的树修了一遍。\n"),
              (QStringList{QStringLiteral("县政府召开常务会议 研究部署夏粮收购工作 2 记者 高原"),
                           QStringLiteral("从看天到看表，韩老汉浇了四十年的水—— 青石渠上的“掌表人” 4 记者 高原 通讯员 韩梅"),
                           QStringLiteral("省水要从田埂省起 2 作者 晓禾"),
                           QStringLiteral("石门镇梨园里请来修枝师傅 1 通讯员 甲木青")}));
}

TEST(TightPages, NamesAndTitlesAsWideAsTheColumn)
{
    EXPECT_EQ(articlesOf(
        u"一双手修过千口锅　一条街认得一个人\n"
        u"老街补锅匠和他的火炉子\n"
        u"记者 高　原　通讯员 韩　梅　文/图\n"
        u"凌晨四点，老街还没有醒，火炉子\n"
        u"先红了起来。炉边坐着七十岁的田师\n"
        u"傅，膝上摊着一口裂了缝的铁锅。\n"
        u"\n"
        u"石门镇小学的孩子们上了一堂锄地课\n"
        u"记者 田　禾　通讯员 高　阳　文/图\n"
        u"春分这天，石门镇小学的操场边上\n"
        u"多了一块菜地。孩子们两人一垄，有\n"
        u"的挖坑，有的浇水，弄得满脸是泥。\n"
        u"老师说，种下去的是菜，长出来的是\n"
        u"耐心，秋天大家一起尝。\n"
        u"\n"
        u"青石镇卫生院把药送到了田埂上\n"
        u"记者 高　原　通讯员 田　禾　文/图\n"
        u"插秧时节，青石镇的田埂上来了背\n"
        u"药箱的人。乡亲们在水里站了一天，\n"
        u"腿上发痒，抹上药膏便不碍事了。\n"),
              (QStringList{QStringLiteral("一双手修过千口锅 一条街认得一个人 老街补锅匠和他的火炉子 1 记者 高原 通讯员 韩梅"),
                           QStringLiteral("石门镇小学的孩子们上了一堂锄地课 1 记者 田禾 通讯员 高阳"),
                           QStringLiteral("青石镇卫生院把药送到了田埂上 1 记者 高原 通讯员 田禾")}));
}

// Three lines of titles and names that reach nearly the same edge.
TEST(TightPages, TitlesOfOneWidthAreNoColumn)
{
    EXPECT_EQ(articlesOf(
        u"干部群众热议新春第一会\n"
        u"把“冷板凳”坐成“热炕头”\n"
        u"[融媒记者]　田　禾　高　原\n"
        u"2月6日，全县新春第一会开过之后，机关和村里都在议论。\n"
        u"有人说，会开得短，话说得实，听得懂、记得住，回去就知道\n"
        u"干什么。\n"
        u"“往年开会要坐半天，今年一个钟头就散了。”石门镇的村\n"
        u"干部老韩说，省下来的工夫，正好去看看大棚里的苗。他在本\n"
        u"子上只记了三行字，一行是水，一行是路，一行是人。\n"
        u"县里的年轻干部说，会上点了十二个部门的名，点到的坐\n"
        u"不住，没点到的也坐不住。散会后，好几个人没有吃饭就去了\n"
        u"工地。\n"
        u"\n"
        u"石门镇的大棚里夜里也亮灯\n"
        u"[通讯员]　韩　梅\n"
        u"2月5日夜里，石门镇的大棚里灯火通明。菜农们怕寒潮伤\n"
        u"了苗，轮流守着火炉，半个钟头看一回温度计，直到天亮才回\n"
        u"家睡觉。\n"
        u"\n"
        u"青石镇给老人送去暖脚炉\n"
        u"[通讯员]　高　阳\n"
        u"2月4日，青石镇的志愿者给八十岁以上的老人送去了暖脚\n"
        u"炉。老人们说，脚暖了，一夜都睡得安稳，比什么都强。\n"
        u"\n"
        u"白马镇渡口添了新趸船\n"
        u"[记者]　田　禾\n"
        u"2月3日，白马镇渡口的新趸船下了水。从今往后，过河的\n"
        u"乡亲不用再踩跳板，推车的、挑担的都方便。\n"),
              (QStringList{QStringLiteral("干部群众热议新春第一会 把“冷板凳”坐成“热炕头” 3 记者 田禾 记者 高原"),
                           QStringLiteral("石门镇的大棚里夜里也亮灯 1 通讯员 韩梅"),
                           QStringLiteral("青石镇给老人送去暖脚炉 1 通讯员 高阳"),
                           QStringLiteral("白马镇渡口添了新趸船 1 记者 田禾")}));
}

TEST(TightPages, NamesAloneBetweenATextAndItsTitle)
{
    EXPECT_EQ(articlesOf(
        u"本报讯　为了不误春耕，石门镇把\n"
        u"农机修理铺搬到了田头，坏了的机器当\n"
        u"天就能修好，乡亲们不用再跑远路。\n"
        u"田　禾\n"
        u"石门镇修理铺搬到了田头\n"
        u"\n"
        u"本报讯　青石镇的图书室夜里也开\n"
        u"门，放了学的孩子在这里写作业，等爹\n"
        u"娘下工来接。如今晚上常常坐得满满的。\n"
        u"高　阳\n"
        u"青石镇图书室夜里也亮灯\n"
        u"\n"
        u"本报讯　白马镇渡口的新趸船下了\n"
        u"水，过河的乡亲不用再踩跳板，推车挑\n"
        u"担都方便，一天要过六百多人。\n"
        u"韩　梅\n"
        u"白马镇渡口添了新趸船\n"
        u"\n"
        u"本报讯　红岭乡的老人们有了自己\n"
        u"的戏台，逢五逢十开锣，十里八乡都来\n"
        u"看，卖瓜子的也跟着忙起来。戏台是老\n"
        u"人们自己搭的，木料是各家凑的，一块\n"
        u"瓦也没有向外人要，乡里只出了两把锁。\n"
        u"赵　明\n"
        u"红岭乡老人有了戏台子\n"),
              (QStringList{QStringLiteral("石门镇修理铺搬到了田头 1 作者 田禾"),
                           QStringLiteral("青石镇图书室夜里也亮灯 1 作者 高阳"),
                           QStringLiteral("白马镇渡口添了新趸船 1 作者 韩梅"),
                           QStringLiteral("红岭乡老人有了戏台子 1 作者 赵明")}));
}

// No blank line at all, first lines shorter by the indent that was dropped.
TEST(TightPages, CrossheadsAreNoFirstLinesOfParagraphs)
{
    EXPECT_EQ(articlesOf(
        u"“黑脸安全”守渡口\n"
        u"他今年五十岁，脸黑话又硬，守\n"
        u"了十四年的渡口，没有翻过一条船。\n"
        u"过河的人当面喊他“老安全”，背后\n"
        u"喊他“黑脸包公”。\n"
        u"船家也怕他\n"
        u"开船以前，他要把船底摸一遍，\n"
        u"少一件救生衣也不许走。有人嫌他麻\n"
        u"烦，他就一句话。\n"
        u"要命的话\n"
        u"那年端午，船家多上了两个客，\n"
        u"船已经离了岸，硬是叫他喊了回来，\n"
        u"一个也没有少。\n"
        u"六亲不认\n"
        u"他的舅子也在渡口撑船。有一回\n"
        u"撑船的时候喝了酒，他罚了八十元，\n"
        u"老婆骂了半宿。\n"
        u"一本账\n"
        u"他在本子上一天写两个字，写了\n"
        u"十一本。翻开来一页一页，全是这两\n"
        u"个字，平安。\n"),
              (QStringList{QStringLiteral("“黑脸安全”守渡口 5")}));
}

// Not one blank line, but indents. The first text breaks off at a full line, above which stands another one without a stop.
TEST(TightPages, ATitleBelowATextThatBreaksOff)
{
    EXPECT_EQ(articlesOf(
        u"苹果烂在手里之前\n"
        u"□记者　高原\n"
        u"　　十月底一场早来的冰雹，把石门镇三百多户果\n"
        u"农的苹果砸得满身麻点。果商来看了一圈，摇摇头就\n"
        u"走了。\n"
        u"　　果业协会的韩青蹲在果园里一个个地看，发现麻\n"
        u"点大多只伤皮，不伤肉，糖分反而比往年高，他于是\n"
        u"把果汁厂的采购员拉到园子里来当场榨汁给大家尝尝\n"
        u"又请中学里的生物老师写了一份说明，说疤痕是愈合\n"
        u"借出去的车位要不回来怎么办\n"
        u"□通讯员　甲木青\n"
        u"　　朋友之间借个车位，能借出一场官司。日前，县\n"
        u"法院审结了一起返还原物纠纷案，判决被告于十日之\n"
        u"内腾退占用的车位。\n"
        u"　　法官提醒，借用时写张条子，写明期限、用途和\n"
        u"归还的样子，不伤感情。\n"
        u"组织，不影响食用。\n"
        u"　　接着，协会给每箱苹果贴上一张卡片，印着果农\n"
        u"的照片和一句话。照片一发到网上，三天卖出去四万\n"
        u"斤。\n"),
              (QStringList{QStringLiteral("苹果烂在手里之前 3 记者 高原"),
                           QStringLiteral("借出去的车位要不回来怎么办 2 通讯员 甲木青")}));
}

// Below it two lines of a title that reach nearly the edge of the caption above.
TEST(TightPages, WhoTookThePhotoRightBelowItsCaption)
{
    EXPECT_EQ(articlesOf(
        u"山乡秋梨下树\n"
        u"10月12日，石门镇\n"
        u"上河村果农在果园里采摘\n"
        u"秋白梨。今年全镇梨果产\n"
        u"量达一千五百万斤，镇里\n"
        u"的汽车一车一车往外运着\n"
        u"秋梨。\n"
        u"韩青山　摄\n"
        u"种田人家“留量”卖粮\n"
        u"县粮食局打开收购大门\n"
        u"新粮登场，全县十八个粮库、四\n"
        u"十二个收购点昼夜开门，按保护价敞\n"
        u"开收购余粮，当场过秤，当场给付全\n"
        u"部粮款，群众觉得价不公，可以另请\n"
        u"人复检，一次检不准就再检一次，检\n"
        u"准了再过秤，过了秤的粮袋当场就扎\n"
        u"口，由卖粮人自己贴上封条，省得回\n"
        u"头说不清楚。\n"
        u"为防止压级压价，县粮食局在各\n"
        u"收购点挂起样品，标准一目了然，质\n"
        u"检员持证上岗。\n"
        u"本报记者　高　原\n"),
              (QStringList{QStringLiteral("山乡秋梨下树 0 摄影 韩青山"),
                           QStringLiteral("种田人家“留量”卖粮 县粮食局打开收购大门 2 记者 高原")}));
}

TEST(TightPages, AnIndexOnOneLine)
{
    EXPECT_EQ(articlesOf(
        u"石门周报\n"
        u"本省内部报刊准印证号：12345\n"
        u"老渠放水忙（二版）　　供销社换了新掌柜（三版）\n"
        u"\n"
        u"梨树换上“新脑壳”\n"
        u"\n"
        u"本报讯（记者 高原）石门镇的老梨树去年嫁接了新品种，今年头一回挂果，每株能多卖五十块钱，果农们喜得合不拢嘴。镇里打算再接两千株。\n"),
              (QStringList{QStringLiteral("梨树换上“新脑壳” 1 记者 高原")}));
}

// A caption has no indent where paragraphs have one; its first line is short by an indent that was dropped.
TEST(TightPages, ACaptionBeginsWithItsDay)
{
    const QString text = QStringLiteral(
        "修路的话说了几十年，谁也没有动过手。石\n"
        "门镇的老支书把全村的人叫到祠堂里，一个\n"
        "一个问过去，直问到鸡叫头遍，最后定下来：\n"
        "\n"
        "蒿子饼飘香\n"
        "3月8日，石门镇龙王庙村的\n"
        "农家作坊里，村民正在做蒿子饼子，\n"
        "该村把这一传统小吃装上快递车销\n"
        "往外地，日销六百多盒，带动三十名\n"
        "留守妇女在家门口就业。 □通讯\n"
        "员 高原 摄\n"
        "\n"
        "一户出一个工，自己干。\n"
        "　　那个冬天，石门镇的男女老少都上了山，\n"
        "没有钻机就用钢钎，没有炸药就用柴火烧石\n"
        "头，烧红了再浇一瓢凉水，石头自己就裂开。\n"
        "　　修到第三年，路通到了半山腰，乡亲们在\n"
        "石崖上刻了四个字：自己的路。\n"
        "　　后来的人走到这里，都要停下来看一看那\n"
        "四个字，再往山上走。\n"
        "　　如今车子开到了山顶，山货当天就能运到\n"
        "县城，老人们说，做梦也没有想到有这一天。\n"
        "　　山顶上新开了一家饭铺，掌柜是村里头一\n"
        "个坐车上山的人。\n");
    const QList<Piece> pieces = cutPieces(text, splitLines(text));
    ASSERT_GE(pieces.size(), 3);
    EXPECT_EQ(pieces[1].text, QStringLiteral("蒿子饼飘香"));
    EXPECT_TRUE(pieces[2].text.startsWith(QStringLiteral("3月8日")));
    EXPECT_GT(pieces[2].lines(), 1);
}

TEST(TightPages, AreToldByTheirTitles)
{
    const auto unparted = [](const QString &page) { return isUnparted(splitLines(page)); };
    const QString titles[] = {QStringLiteral("渡口添了新船\n"), QStringLiteral("书屋夜里亮灯\n")};
    const QString text = QStringLiteral("过河的乡亲不用再踩跳板，推车的、挑\n担的都方便，一天要过六百人。\n");
    QString tight;
    QString apart;
    for (int i = 0; i < 6; ++i) {
        tight += titles[i % 2] + text + u'\n';
        apart += titles[i % 2] + u'\n' + text + u'\n';
    }
    EXPECT_TRUE(unparted(tight));
    EXPECT_FALSE(unparted(apart));
    EXPECT_TRUE(unparted(QString(tight).replace(QStringLiteral("\n\n"), QStringLiteral("\n"))));
}
