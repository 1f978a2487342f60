// Conventions of county and city papers, each on a small page.
#include "core/page/parse.h"

#include <gtest/gtest.h>

#include <string>

using namespace jianbao;
using namespace jianbao::page;

namespace {

PageParse parsed(const char16_t *text)
{
    static const place::Gazetteer gazetteer = *place::Gazetteer::builtIn();
    return parsePage(QString::fromUtf16(text), {}, gazetteer);
}

QStringList headlinesOf(const PageParse &parse)
{
    QStringList headlines;
    for (const Article &article : parse.articles)
        headlines.append(article.headline);
    return headlines;
}

QStringList peopleOf(const Article &article)
{
    QStringList people;
    for (const Contributor &person : article.contributors)
        people.append(person.role + u' ' + person.name);
    return people;
}

qsizetype blocksOf(const Article &article, BlockRole role)
{
    return std::count_if(article.blocks.begin(), article.blocks.end(),
                         [&](const Block &block) { return block.role == role; });
}

} // namespace

TEST(Conventions, NamesRightBelowTheTitle)
{
    const PageParse parse = parsed(u"果园里的年轻掌柜\n本报记者 高原 文/图\n\n"
                                   u"天刚亮，石门镇的梨园里已经有人在剪枝。掌柜一边剪一边记，本子上写满了每棵树的脾气。\n");
    ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("果园里的年轻掌柜")});
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("记者 高原")});
}

// Text layers have blanks of several kinds between the same words.
TEST(Conventions, BlanksOfEveryWidthAreBlanks)
{
    const QString page = QStringLiteral("秋收过半　新粮归仓\n\n本报记者　高原　本报通讯员　韩梅\n\n"
                                        "　　石门镇的晒谷场上铺满了新谷。镇里的烘干机日夜不停，湿谷当天就能入库，种粮户说今年不用再看天晒粮。\n\n"
                                        "　　目前全镇已收水稻两万亩，预计月底前收完，农技员正在田头指导冬种。\n");
    for (const char16_t blank : {u'\u3000', u'\u2003', u'\uE5E5'}) {
        QString set = page;
        const PageParse parse = parsed(set.replace(QChar(u'\u3000'), QChar(blank)).toStdU16String().c_str());
        ASSERT_EQ(parse.articles.size(), 1) << unsigned(blank);
        EXPECT_EQ(parse.articles[0].headline.simplified(), QStringLiteral("秋收过半 新粮归仓"));
        EXPECT_EQ(peopleOf(parse.articles[0]), (QStringList{QStringLiteral("记者 高原"), QStringLiteral("通讯员 韩梅")}));
    }
}

// Blank lines between articles only: a title as wide as the column stands right over its text.
TEST(Conventions, ATitleRightOverItsText)
{
    const PageParse parse = parsed(
        u"石门镇梨园里办起春课堂\n石门镇的梨园里坐满了人技\n术员一边剪枝一边讲，老人们\n坐在前排，听得比孩子还认真。\n今年镇里还要再办三期课堂。\n\n"
        u"青石镇为老人免费镶牙齿\n10月15日，青石镇卫生院来\n了一群老人，他们排着队等着\n镶牙。镇里说，这样的日子以\n后每月都有一天。\n");
    EXPECT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("石门镇梨园里办起春课堂"), QStringLiteral("青石镇为老人免费镶牙齿")}));
}

TEST(Conventions, TitlesAndNamesSetWideBySpaces)
{
    const PageParse parse = parsed(u"梨 园 里 办 起 春 课 堂\n\n本 报 记 者  高 原\n\n"
                                   u"　　石门镇的梨园里坐满了人，技术员一边剪枝一边讲，老人们坐在前排，听得比孩子还认真。\n");
    ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("梨园里办起春课堂")});
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("记者 高原")});
}

// A place of work or of culture may end a title as well as stand before names.
TEST(Conventions, NamesRightBelowATitleThatEndsAsOfficesDo)
{
    for (const char16_t *title : {u"大戏台搬进社区", u"山里娃有了图书室", u"好郎中走遍九道梁村"}) {
        const QString page = QString::fromUtf16(title) + QStringLiteral("\n本报记者 高原\n\n")
                             + QStringLiteral("天刚擦黑，石门镇的广场上已经坐满了人。开场锣一响，孩子们便挤到了最前头，老人们说这样的日子多年没有了。\n");
        const PageParse parse = parsed(page.toStdU16String().c_str());
        ASSERT_EQ(headlinesOf(parse), QStringList{QString::fromUtf16(title)});
        EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("记者 高原")});
    }
}

TEST(Conventions, NamesWithoutTitlesRightBelowTheTitle)
{
    const QStringList authors{QStringLiteral("作者 高原"), QStringLiteral("作者 韩梅")};
    const struct {
        QString names;
        QStringList people;
    } cases[] = {{QStringLiteral("高原 韩梅"), authors},
                 {QStringLiteral("县水利局 高原 韩梅"), authors},
                 {QStringLiteral("高 原"), authors.first(1)},
                 {QStringLiteral("高原 文/图"), authors.first(1)},
                 {QStringLiteral("高原 报道"), authors.first(1)},
                 {QStringLiteral("——高原"), authors.first(1)},
                 {QStringLiteral("热依拉·买买提"), {QStringLiteral("作者 热依拉·买买提")}}};
    for (const auto &each : cases) {
        const QString page = QStringLiteral("果园里的年轻掌柜\n") + each.names +
                             QStringLiteral("\n\n天刚亮，石门镇的梨园里已经有人在剪枝。掌柜一边剪一边记，本子上写满了每棵树的脾气。\n");
        const PageParse parse = parsed(page.toStdU16String().c_str());
        ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("果园里的年轻掌柜")}) << each.names.toStdString();
        EXPECT_EQ(peopleOf(parse.articles[0]), each.people) << each.names.toStdString();
    }
}

TEST(Conventions, NamesRightBelowTheLinesOfATitle)
{
    const struct {
        QString title;
        QString headline;
    } cases[] = {{QStringLiteral("果园里的年轻掌柜\n——石门镇梨园见闻"), QStringLiteral("果园里的年轻掌柜")},
                 {QStringLiteral("石门镇把闲地变成了聚宝盆\n果园里的年轻掌柜\n带出一群新农人"),
                  QStringLiteral("石门镇把闲地变成了聚宝盆 果园里的年轻掌柜 带出一群新农人")}};
    for (const auto &each : cases) {
        const QString page = each.title + QStringLiteral("\n本报记者 高原\n\n天刚亮，石门镇的梨园里已经有人在剪枝。"
                                                         "掌柜一边剪一边记，本子上写满了每棵树的脾气。\n");
        const PageParse parse = parsed(page.toStdU16String().c_str());
        ASSERT_EQ(headlinesOf(parse), QStringList{each.headline});
        EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("记者 高原")});
    }
}

TEST(Conventions, NamesRightAboveAShortText)
{
    const PageParse parse = parsed(u"小水渠通到家门口\n\n本报记者 范成林\n柳河乡三里村的水渠昨天通了水，四百亩旱地有了指望。村民们自发\n"
                                   u"来到渠边，看着清水流进自家的地里，笑得合不拢嘴。\n村支书说，这条渠修了三个月，从立项到完工都由村民监督。\n");
    ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("小水渠通到家门口")});
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("记者 范成林")});
}

// As many lines are indented as are full: the column is as wide as both reach. A bracket opens in the line above the names.
TEST(Conventions, TitlesBetweenShortIndentedTexts)
{
    const PageParse parse = parsed(u"小水渠通到家门口\n"
                                  u"　　柳河乡三里村的水渠昨天通了水，四百亩旱地有了指望。村民们\n"
                                  u"自发来到渠边，看着清水流进自家的地里，笑得合不拢嘴。\n"
                                  u"　　村支书说，这条渠修了三个月，从立项到完工都由村民监督。（\n"
                                  u"范成林）\n"
                                  u"“放心早餐”亮出账本\n"
                                  u"　　记者从县市场监管局获悉，全县第一批放心早餐店已经挂牌，四\n"
                                  u"十二家门店公开了进货台账，市民扫码便能看见豆浆油条用的是哪家\n"
                                  u"的豆子、哪家的油。\n"
                                  u"　　这批早餐店由居民推荐、部门核查、媒体监督产生，每季度复核\n"
                                  u"一次，不达标的摘牌。（汪一鸣）\n"
                                  u"打谷场上夜戏开锣\n"
                                  u"　　锣鼓一响，潘桥镇的打谷场上就挤满了人。农闲时节，镇文化站\n"
                                  u"请来县剧团，连唱三个晚上，台上唱的是新编小戏，说的是身边事。\n"
                                  u"　　“戏里那个抠门的老汉，跟我家老头子一个样。”看戏的群众笑\n"
                                  u"着说。据介绍，今年送戏下乡已演出四十二场，观众超过三万人次。\n"
                                  u"（高玉芝）\n");
    EXPECT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("小水渠通到家门口"), QStringLiteral("“放心早餐”亮出账本"),
                                               QStringLiteral("打谷场上夜戏开锣")}));
    QStringList people;
    for (const Article &article : parse.articles)
        people += peopleOf(article);
    EXPECT_EQ(people, (QStringList{QStringLiteral("作者 范成林"), QStringLiteral("作者 汪一鸣"), QStringLiteral("作者 高玉芝")}));
}

TEST(Conventions, AnAuthorBelowTheTitle)
{
    const PageParse parse = parsed(u"【今日话题】\n\n别让“点赞”成负担\n林晚舟\n\n"
                                   u"点赞本是心意，一旦成了任务，就变了味。减负不能只减文件，也要减掉指尖上的形式主义。\n");
    ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("别让“点赞”成负担")});
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("作者 林晚舟")});
}

TEST(Conventions, WordsAndPicturesByTwo)
{
    const PageParse parse = parsed(u"深山里的邮递员\n文/高原 图/何苗\n\n"
                                   u"三十年来，柳河镇的邮递员走了二十六万公里山路，没有丢过一封信。\n");
    ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("深山里的邮递员")});
    EXPECT_EQ(peopleOf(parse.articles[0]), (QStringList{QStringLiteral("作者 高原"), QStringLiteral("摄影 何苗")}));
}

TEST(Conventions, NamesAfterTheColonOfADateline)
{
    const PageParse parse = parsed(u"青石镇栽下六百株柳树\n\n"
                                   u"本报讯 记者高原、通讯员周小川报道：青石镇组织志愿者到河堤栽植柳树六百株。\n");
    ASSERT_EQ(parse.articles.size(), 1);
    EXPECT_EQ(peopleOf(parse.articles[0]), (QStringList{QStringLiteral("记者 高原"), QStringLiteral("通讯员 周小川")}));
}

// A comment that nobody signs stands between; whose the names below it are only the names above show.
TEST(Conventions, NamesAboveTheirTitles)
{
    const PageParse parse =
        parsed(u"◆记者　高原\n\n一株苗栽下去\n\n三月的石门镇，山坡上到处是扛着树苗的人。今年全镇要栽下六万株油茶，分到八个村。\n\n"
               u"◆通讯员　何苗\n\n老粮仓换了新模样\n\n青石镇的老粮仓空了十二年，去年秋天改成了竹编工坊，四十多个妇女在里面上班。\n\n"
               u"◆记者　周小川\n\n溪边的水渠通了\n\n断了五年的水渠在清明前接通，柳河镇的三百亩秧田不再等天下雨。\n\n"
               u"田埂也是课堂\n\n把课堂搬到田埂上，不是为了好看。农民听得懂、用得上，课才算没有白讲。\n\n"
               u"◆通讯员　林晚\n\n春茶开采先过四道关\n\n白沙镇的茶园从本周起开采，县里派人到每个收青点查看秤和账本。\n\n"
               u"◆记者　陶小满\n\n竹林也要休息\n\n砍了三年的竹林封了山，青坪镇的竹农改在林下种起了竹荪。\n");
    ASSERT_EQ(parse.articles.size(), 6);
    const QStringList people{QStringLiteral("记者 高原"), QStringLiteral("通讯员 何苗"), QStringLiteral("记者 周小川"), {},
                             QStringLiteral("通讯员 林晚"), QStringLiteral("记者 陶小满")};
    for (qsizetype i = 0; i < parse.articles.size(); ++i)
        EXPECT_EQ(peopleOf(parse.articles[i]).join(u' '), people[i]) << i;
}

TEST(Conventions, TitlesOfPersonsInBrackets)
{
    const PageParse parse = parsed(u"深山里的邮递员\n\n[融媒记者]　高　原　　[图片]　何苗\n\n"
                                   u"三十年来，柳河镇的邮递员走了二十六万公里山路，没有丢过一封信。\n");
    ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("深山里的邮递员")});
    EXPECT_EQ(peopleOf(parse.articles[0]), (QStringList{QStringLiteral("记者 高原"), QStringLiteral("摄影 何苗")}));
}

// An advert ends no sentence and says where to call; below a notice stands who gives it, below 诚聘 who looks for whom.
TEST(Conventions, AdvertsAreNoneOfTheArticlesAround)
{
    const PageParse parse = parsed(
        u"守着一口老窑的女人\n\n本报讯（记者 韩梅）天还没亮，窑火已经烧了一夜。守窑的林秀英说，火候差一分，碗就不响。\n\n"
        u"渡河家具城\n夏季清凉节　全场藤椅、凉席、竹床六折起　满两千元送风扇一台\n电话：0431-6×××××　地址：渡河路与学府路交汇处\n\n"
        u"梨园里办起“周末课堂”\n\n本报讯（记者 高原）周六上午，柳河县的梨园里坐满了人，技术员一边剪枝一边讲，讲完了还要考一考。\n\n"
        u"停 水 公 告\n因管网改造，7月8日22时至7月9日6时，学府路以东停水。请相关用户提前储水，不便之处敬请谅解。\n柳河县供水公司\n\n"
        u"诚聘\n某食品公司招聘包装工20名，月薪面议，包吃住。联系电话：139××××××××\n");
    EXPECT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("守着一口老窑的女人"), QStringLiteral("梨园里办起“周末课堂”")}));
    for (const Article &article : parse.articles)
        EXPECT_FALSE(article.blocks.isEmpty() || article.blocks.size() > 2) << article.headline.toStdString();
}

TEST(Conventions, ADatelineInSquareBrackets)
{
    const PageParse parse = parsed(u"白沙镇开办夜间课堂\n\n"
                                   u"【清溪讯】白沙镇文化站从本月起开办夜间课堂，每周三晚上教居民写字。（何苗）\n");
    ASSERT_EQ(parse.articles.size(), 1);
    EXPECT_EQ(parse.articles[0].dateline, QStringLiteral("清溪"));
}

TEST(Conventions, AnEditorsNoteStaysWithItsArticle)
{
    const PageParse parse = parsed(u"村口的图书角\n\n编者按：农家书屋怎样让人愿意来？本期我们看看柳河镇的做法。\n\n"
                                   u"本报讯（记者 高原）柳河镇把书屋搬到了村口小卖部旁边，买盐打醋的人顺手就能翻几页书。\n");
    ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("村口的图书角")});
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("记者 高原")});
}

TEST(Conventions, QuestionsAndAnswersAreText)
{
    const PageParse parse = parsed(u"医保缴费热点问答\n\n问：今年居民医保什么时候开始缴费？\n\n"
                                   u"答：9月1日开始，12月31日截止。\n\n问：在外地打工怎样缴费？\n\n"
                                   u"答：可以在手机上缴，也可以由家人代缴。\n");
    ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("医保缴费热点问答")});
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Crosshead), 0);
}

TEST(Conventions, AQuestionBrokenAtAColumnsEndIsNoByline)
{
    const PageParse parse = parsed(u"借书的人多起来了\n\n□本报记者 高原\n\n书屋管理员周小川守着柳河镇的书屋，一守就是九年。\n\n"
                                   u"记者：听说您把钥匙\n\n给了孩子们？\n\n周小川：钥匙挂在门边，谁先到谁开门。\n");
    ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("借书的人多起来了")});
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("记者 高原")});
}

TEST(Conventions, BriefsUnderTheNameOfAColumn)
{
    const PageParse parse = parsed(
        u"◆ 青石短波\n\n消防演练进社区\n近日，青石镇消防救援站走进南街社区开展演练，三百余名居民学习了灭火器的用法。（周小川）\n\n"
        u"老人免费体检\n5月6日起，白沙镇卫生院为六十五岁以上老人免费体检，目前已有四百人受益。（何苗）\n\n"
        u"水毁道路修通\n日前，石门镇修复水毁道路三公里，沿线五个村的群众出行恢复正常。（杜春生）\n");
    EXPECT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("消防演练进社区"), QStringLiteral("老人免费体检"),
                                               QStringLiteral("水毁道路修通")}));
}

TEST(Conventions, TheReportersNotesAreNoName)
{
    const PageParse parse = parsed(u"深山里的邮递员\n\n本报讯（记者 高原）三十年来，邮递员郑大河走了二十六万公里山路。\n\n"
                                   u"记者手记\n\n跟着郑大河走了一天，我的脚上起了四个泡。他走得不快，但是一步也不停。\n");
    ASSERT_EQ(parse.articles.size(), 1);
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("记者 高原")});
}

TEST(Conventions, AddressesAreFurniture)
{
    const PageParse parse = parsed(u"白沙镇上线办事码\n\n本报讯（记者 高原）白沙镇的一百三十项便民事项装进了一张办事码。\n\n"
                                   u"扫一扫，关注清溪日报微信\n\nwww.qingxi-news.example.cn\n");
    ASSERT_EQ(parse.articles.size(), 1);
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Body), 1);
}

TEST(Conventions, ACaptionAboveACreditBetweenTwoParts)
{
    const PageParse parse = parsed(u"树上的医生\n\n本报讯（记者 高原）数到第二年春天，她在村口\n\n"
                                   u"3月14日，志愿者在青石镇\n的学校里为学生检查视力，\n一百多名学生受益。\n\n■通讯员 周小川 摄\n\n"
                                   u"贴出一张曲线图，图上画着虫子一年要出来四回，每一回什么时候多、什么时候少，清清楚楚。\n");
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(parse.articles[1].kind, ArticleKind::Photo);
    EXPECT_EQ(peopleOf(parse.articles[1]), QStringList{QStringLiteral("摄影 周小川")});
}

TEST(Conventions, AnArticleTurnedFromAnotherPageBeginsAnew)
{
    const PageParse parse = parsed(u"苇塘里的新船\n\n本报讯（记者 高原）苇塘里添了六条新船，船工们忙着试水。\n\n船身比旧船轻了一半。\n\n"
                                   u"（上接第1版）\n\n家门口的车间一开，镇上的留守妇女不再赶早班车。\n\n车间负责人说，明年还要再建两处。\n");
    EXPECT_EQ(parse.articles.size(), 2);
}

TEST(Conventions, NamesInBracketsOpenAnArticle)
{
    const PageParse parse = parsed(u"稻田里的白方框\n\n（通讯员 周小川）石门镇的稻田里架起了白色的方框，那是测虫的灯。\n\n"
                                   u"镇里说，灯一共架了四十盏。\n\n"
                                   u"兰花早开十天\n\n（记者 高原）白沙镇的兰花今年早开了十天，花农忙着打包装车。\n");
    ASSERT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("稻田里的白方框"), QStringLiteral("兰花早开十天")}));
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("通讯员 周小川")});
    EXPECT_EQ(peopleOf(parse.articles[1]), QStringList{QStringLiteral("记者 高原")});
}

// What a work shown is called is its caption, whoever wrote or cut it signs it.
TEST(Conventions, AWorkOfCalligraphy)
{
    const PageParse parse = parsed(u"村口的图书角\n\n本报讯（记者 高原）柳河镇把书屋搬到了村口，买盐打醋的人顺手就能翻几页书。\n\n"
                                   u"书法：灯下无闲人\n\n□韩梅 书\n");
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(parse.articles[1].kind, ArticleKind::Photo);
    EXPECT_EQ(peopleOf(parse.articles[1]), QStringList{QStringLiteral("作者 韩梅")});
}

// 摄 | 影报道 at a line's end is no credit that ends there.
TEST(Conventions, ACreditBrokenBehindItsFirstCharacter)
{
    const PageParse parse = parsed(u"村口的图书角\n\n本报讯（记者 高原）柳河镇把书屋搬到了村口，买盐打醋的人顺手就能翻几页书。\n\n"
                                   u"10月2日，渡口的船\n工在擦洗新船，准备\n载客。通讯员 韩梅 摄\n影报道\n");
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(peopleOf(parse.articles[1]), QStringList{QStringLiteral("通讯员 韩梅")});
}

TEST(Conventions, APhotographersNameOverTwoLines)
{
    const PageParse parse = parsed(u"折耳根 装满筐\n\n4月6日，石门镇的\n村民在河滩地里采\n挖折耳根，运往县\n城的早市。\n■特约通讯员 周\n小川 摄\n");
    ASSERT_EQ(parse.articles.size(), 1);
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("摄影 周小川")});
}

// Whose photo it is stands apart where the caption's last line left room for it, and ends the caption where it did not.
TEST(Conventions, ACreditOnALineOfItsOwnBelowACaption)
{
    const PageParse parse = parsed(u"灶台上的奖状\n\n本报讯（记者 高原）石门镇的灶台上贴着奖状，谁家厨房干净，谁家就有一张。\n\n"
                                   u"3月5日，柳河镇的村民\n在河滩上收割油菜，今\n年全镇油菜丰收，亩产\n三百斤。\n□通讯员 韩梅 摄\n\n"
                                   u"渡口添新船\n\n本报讯（记者 何苗）白沙镇的渡口添了两条新船，赶集的人不用再等到中午。\n\n"
                                   u"3月6日，青山镇的老人\n在桥头晒新做的笋干。\n□记者 高原 摄\n");
    ASSERT_EQ(parse.articles.size(), 4);
    EXPECT_EQ(blocksOf(parse.articles[1], BlockRole::Credit), 1);
    EXPECT_EQ(peopleOf(parse.articles[1]), QStringList{QStringLiteral("摄影 韩梅")});
    EXPECT_EQ(blocksOf(parse.articles[3], BlockRole::Credit), 0);
    EXPECT_EQ(peopleOf(parse.articles[3]), QStringList{QStringLiteral("摄影 高原")});
}

// No blank line on the page: titles, names and a caption are told by their widths alone.
TEST(Conventions, APageWithoutBlankLines)
{
    const PageParse parse = parsed(u"清溪日报 2024年3月9日 星期六\n统筹：高原 责编：何苗 版式：杜春生\n"
                                   u"供热管网修到楼道口\n三千住户换上新管\n"
                                   u"　　本报讯（记者 高原）石门镇的供热管\n网改造工程进入收尾阶段，老管线全部换\n新，住户家里的暖气不再一头热一头凉，\n"
                                   u"镇上的老人说这个冬天好过多了。\n"
                                   u"　　“看见了，心里就有数了。”站长说，\n这次改造不光换管，还给每个单元装了测\n温探头，低于二十度屏幕就会跳红。\n"
                                   u"　　3月5日，石门镇\n的村民在院子里晾晒\n辣椒，家家房前屋后\n一片火红。本报记者\n高原 摄\n"
                                   u"辣椒晒满院\n"
                                   u"会唱歌的豆腐\n本报记者 何苗\n"
                                   u"　　柳河镇的那家豆腐坊没有招牌，到了\n门口，听见有人唱歌，就是到了。唱歌的\n是豆腐坊的主人，她说点卤水最要紧的是\n不慌，一慌，手就快，豆腐就老。\n"
                                   u"　　她的歌是跟奶奶学的，从前只在豆腐\n坊里唱，后来文化站长来买豆腐，站在门\n口听呆了，豆腐也忘了拿。\n");
    ASSERT_EQ(parse.articles.size(), 3);
    EXPECT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("供热管网修到楼道口 三千住户换上新管"), QStringLiteral("辣椒晒满院"),
                                               QStringLiteral("会唱歌的豆腐")}));
    EXPECT_EQ(peopleOf(parse.articles[1]), QStringList{QStringLiteral("摄影 高原")});
    EXPECT_EQ(peopleOf(parse.articles[2]), QStringList{QStringLiteral("记者 何苗")});
    EXPECT_EQ(parse.facts.paper, QStringLiteral("清溪日报"));
}

// Titles behind their texts and names above them: they are not those of the article whose title they stand below.
TEST(Conventions, NamesAboveADatelineThatHasNone)
{
    const PageParse parse = parsed(
        u"□通讯员 柏青山\n\n　　本报青芦讯　入秋以来，青芦渡的渡船夜里也开，船头点\n了一盏灯，晚归的村民老远就看得见渡口。\n\n渡口点起夜航灯\n\n"
        u"□本报记者 韩 梅\n\n　　本报青芦讯　昨天一早，粮站的磅秤上过了今年的第一车\n稻子，收稻的队伍排到了桥头。\n\n粮站收起第一车稻\n\n"
        u"□本报记者 高 原\n\n　　本报青芦讯　县里的校车全部装上了定位仪，家长打开手\n机就看得见校车走到了哪一站。\n\n校车装上了定位仪\n");
    ASSERT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("渡口点起夜航灯"), QStringLiteral("粮站收起第一车稻"),
                                               QStringLiteral("校车装上了定位仪")}));
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("通讯员 柏青山")});
    EXPECT_EQ(peopleOf(parse.articles[1]), QStringList{QStringLiteral("记者 韩梅")});
    EXPECT_EQ(peopleOf(parse.articles[2]), QStringList{QStringLiteral("记者 高原")});
}

// Where no blank lines part anything, each line of a stack may be another article's title.
TEST(Conventions, StackedTitlesWithoutBlankLines)
{
    const PageParse parse = parsed(u"清溪日报 2024年3月9日 星期六\n"
                                   u"石门镇供热管网换新\n柳河镇豆腐坊里有歌声\n"
                                   u"　　本报讯（记者 高原）石门镇的供热管\n网改造工程进入收尾阶段，老管线全部换\n新，住户家里的暖气不再一头热一头凉，\n"
                                   u"镇上的老人说这个冬天好过多了。\n"
                                   u"　　本报讯（通讯员 何苗）柳河镇的那家\n豆腐坊没有招牌，到了门口，听见有人唱\n歌，就是到了。唱歌的是豆腐坊的主人，\n"
                                   u"她说点卤水最要紧的是不慌。\n");
    EXPECT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("石门镇供热管网换新"), QStringLiteral("柳河镇豆腐坊里有歌声")}));
}

TEST(Conventions, TheSignatureOfAnOffice)
{
    const PageParse parse = parsed(u"停水半天\n\n为检修主管，柳河镇老街三月九日上午停水半天，请提前储水。\n\n（柳河镇自来水公司）\n\n"
                                   u"石门镇供热管网换新\n\n本报讯（记者 高原）石门镇的供热管网改造工程进入收尾阶段，老管线全部换新。\n");
    EXPECT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("停水半天"), QStringLiteral("石门镇供热管网换新")}));
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Byline), 1);
}

TEST(Conventions, BriefsWithoutHeadlines)
{
    const PageParse parse = parsed(u"白沙镇上线办事码\n\n本报讯（记者 高原）白沙镇的一百三十项便民事项装进了一张办事码。\n\n简讯\n\n"
                                   u"【渠道清淤】柳河镇出动机械十二台，对九条支渠进行清淤，确保月底前全部通水。（何苗）\n\n"
                                   u"【夜校开班】石门镇在三个社区开办夜校，首批学员一百二十人。\n（海燕）\n\n"
                                   u"【护林巡查】青石镇组建三支巡防队，每日早晚各巡查一次。（杜春生）\n");
    ASSERT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("白沙镇上线办事码"), {}, {}, {}}));
    EXPECT_EQ(peopleOf(parse.articles[1]), QStringList{QStringLiteral("作者 何苗")});
    EXPECT_EQ(peopleOf(parse.articles[2]), QStringList{QStringLiteral("作者 海燕")});
}

TEST(Conventions, BriefsBehindMarks)
{
    const PageParse parse = parsed(u"短 讯\n\n●柳河镇近日组织八十余人，帮助缺劳户抢收油菜三百亩。（王青）\n●石门镇在三个景区设立积分点，"
                                   u"游客交回一袋垃圾可换一杯茶。（雷竹）\n●青石镇投放石斛种苗二十六万株，带动务工四千人次。（杜鹃）\n");
    EXPECT_EQ(parse.articles.size(), 3);
}

TEST(Conventions, AListInAnArticleIsNoBriefs)
{
    const PageParse parse = parsed(u"白沙镇给河长配了工具箱\n\n本报讯（记者 高原）白沙镇给二十名河长各配了一只工具箱，里面有三样东西。\n\n"
                                   u"●一卷皮尺，量河岸有没有被占。\n\n●一只试管，看河水有没有变色。\n\n●一本册子，记下每天走过的路。\n");
    EXPECT_EQ(parse.articles.size(), 1);
}

TEST(Conventions, AnIndexOfPagesInsideAnArticle)
{
    const PageParse parse = parsed(u"守住良田种好粮\n\n本报讯（记者 高原）会议强调，要把粮食安全责任扛\n\n"
                                   u"今日导读\n渠水来了先清谁家的淤\n——2版·民生\n石头墙里的番茄经\n——3版·乡村\n\n"
                                   u"在肩上，严守耕地红线，今年新建高标准农田六万亩，改造盐碱地八千亩。\n");
    ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("守住良田种好粮")});
    EXPECT_EQ(parse.furniture.size(), 5);
}

TEST(Conventions, ALeaderWithoutAName)
{
    const PageParse parse = parsed(u"社论\n\n红果子是谁染红的\n\n□本报评论员\n\n"
                                   u"枸杞红了，有人说是太阳晒红的，有人说是河水浇红的。种枸杞的人说，是手染红的。\n");
    ASSERT_EQ(parse.articles.size(), 1);
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Byline), 1);
    EXPECT_TRUE(parse.articles[0].headline.endsWith(QStringLiteral("红果子是谁染红的")));
}

TEST(Conventions, ATitleBetweenACaptionAndItsCredit)
{
    const PageParse parse = parsed(u"11月14日，柳\n河镇村民在冬水\n田里捉鱼。今年\n全镇稻田养鱼三\n千亩，亩均增收\n七百元。\n\n稻鱼双收\n\n●通讯员 周小川 摄\n\n"
                                   u"塘坝加高一米二\n\n本报讯（记者 高原）入冬以来，石门镇抢抓\n农闲整修山塘二十八口，清淤一万方，新增\n"
                                   u"蓄水七万立方米，为明年油菜和春播备足了\n水。\n");
    ASSERT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("稻鱼双收"), QStringLiteral("塘坝加高一米二")}));
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("摄影 周小川")});
}

TEST(Conventions, ASignatureBeforeTheNextTitle)
{
    const PageParse parse = parsed(u"馕坑边上的父亲\n\n　　父亲打馕打了三十一年，他的右臂比左臂粗一圈，镇上的人都认得。\n\n　　　　　　　　　　□高远山\n\n"
                                   u"河边的夜校\n\n■嫩草\n\n　　石门镇的夜校开在河边，来的人自己带凳子，听完了再把凳子带回去。\n");
    ASSERT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("馕坑边上的父亲"), QStringLiteral("河边的夜校")}));
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("作者 高远山")});
    EXPECT_EQ(peopleOf(parse.articles[1]), QStringList{QStringLiteral("作者 嫩草")});
}

TEST(Conventions, ANumberOfAPoemBelowALongVerse)
{
    const PageParse parse = parsed(u"花期四章\n\n◎高远山\n\n　　清晨起来\n　　剩下的花\n　　都比昨天站得直\n第二天\n　　帐篷收走\n　　地上留下四个小坑\n"
                                   u"　　雨水住进去\n");
    ASSERT_EQ(parse.articles.size(), 1);
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Crosshead), 1);
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Body), 6);
}

// At the right edge a name needs neither a mark nor a surname.
TEST(Conventions, APenNameAtTheEdgeOfTheColumn)
{
    const PageParse parse = parsed(u"浮桥拆了以后\n\n　　浮桥拆了三年，镇上的人说话还是拿它作\n比：话要一块板一块板地说，急了就翻到水里\n去。"
                                   u"桥是木头的，记性也是木头的，泡不\n烂。\n\n　　　　　　　　　　　　　　　　　　老艄\n\n"
                                   u"河边的夜校\n\n　　石门镇的夜校开在河边，来的人自己带凳\n子，听完了再把凳子带回去。\n");
    ASSERT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("浮桥拆了以后"), QStringLiteral("河边的夜校")}));
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("作者 老艄")});
}

TEST(Conventions, AnAuthorAboveATextWhoseTitleStandsElsewhere)
{
    const PageParse parse = parsed(u"石门周末 2024年10月16日 第4版\n\n陆听雨\n\n　　外婆的芦席，是我小时候睡过的最凉的席，也是最会响的。翻一个身，它就说一句话。\n\n"
                                   u"◆泥鳅\n\n　　数字有什么用，我问过守塘的人。他说数着数着，塘里的事就都在心里了，不数反而要慌。\n\n"
                                   u"会说话的芦席\n\n守塘人的数字\n");
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("作者 陆听雨")});
    EXPECT_EQ(peopleOf(parse.articles[1]), QStringList{QStringLiteral("作者 泥鳅")});
}

TEST(Conventions, ACreditRightAboveItsCaption)
{
    const PageParse parse = parsed(u"塘坝加高一米二\n\n本报讯（记者 高原）入冬以来，石门镇抢抓\n农闲整修山塘二十八口，清淤一万方，新增\n"
                                   u"蓄水七万立方米，为明年油菜和春播备足了\n水。\n\n本报记者 周小川 摄\n11月14日，柳河\n镇村民在冬水田里\n捉鱼。"
                                   u"图为孩子们\n提着水桶守在田埂\n上。\n\n稻鱼双收\n");
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(peopleOf(parse.articles[1]), QStringList{QStringLiteral("摄影 周小川")});
    EXPECT_EQ(blocksOf(parse.articles[1], BlockRole::Caption), 1);
}

TEST(Conventions, TheHeadOfAFrontPageWithItsIndex)
{
    const PageParse parse = parsed(u"石门潮声\nSHIMEN CHAOSHENG\n2024年10月16日\n星期三\n石门县融媒体中心主办\n导读\n"
                                   u"渠水来了先清谁家的淤 2版\n石头墙里的番茄经 3版\n\n守住良田种好粮\n\n"
                                   u"本报讯（记者 高原）会议强调，要把粮食安全责任扛在肩上，严守耕地红线，今年新建高标准农田六万亩。\n");
    EXPECT_EQ(headlinesOf(parse), QStringList{QStringLiteral("守住良田种好粮")});
}

TEST(Conventions, WhatAPageSaysOfItselfIsFurniture)
{
    const PageParse parse = parsed(u"04 石门周刊·乡土\n2024年10月25日　星期五\n编辑 高原 电话 0900-0000219 欢迎投稿\n\n守住良田种好粮\n\n"
                                   u"本报讯（记者 高原）会议强调，要把粮食安全责任扛在肩上，严守耕地红线，今年新建高标准农田六万亩。\n\n"
                                   u"石门周刊·乡土\n\n来稿请寄 shimen@example.com 谢绝一稿多投\n\n（未完待续）\n\n"
                                   u"更正：本报10月8日3版《渡口》一文中，“任丘桥”应为“任秋桥”，特此更正，并向读者致歉。\n\n2\n县域新闻\n石门晨报\n2024年10月25日\n");
    ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("守住良田种好粮")});
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Body), 1);
    EXPECT_TRUE(parse.articles[0].kicker.isEmpty());
}

TEST(Conventions, WhoPublishesThePaperAndWhatThePageIsCalled)
{
    const PageParse parse = parsed(u"石门晨报\n2024年10月25日　星期五\n乡村振兴 3\n\n守住良田种好粮\n\n"
                                   u"本报讯（记者 高原）会议强调，要把粮食安全责任扛在肩上，严守耕地红线，今年新建高标准农田六万亩。\n\n"
                                   u"中共石门县委主办 石门县融媒体中心承办\n\n导读\n树荫里的年轻人（2版）\n石头墙里的番茄经（3版）\n");
    ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("守住良田种好粮")});
    EXPECT_TRUE(parse.articles[0].kicker.isEmpty());
    EXPECT_TRUE(parse.articles[0].subheadline.isEmpty());
}

TEST(Conventions, ASentenceGoesOnBehindManyOtherParagraphs)
{
    std::u16string text = u"守住良田种好粮\n\n本报讯（记者 高原）会议强调，要把粮食安\n全责任扛在肩上，严守耕地红线，今年新建\n"
                          u"高标准农田六万亩，改造盐碱地八千亩，完\n\n水库闸门换新\n\n本报讯（通讯员 田小满）水库换了闸门。\n\n";
    for (char16_t c : std::u16string_view(u"春夏秋冬晨昏晴雨"))
        text += u"守库的老人说，" + std::u16string(1, c) + u"天的水最难守，浪头拍在\n石头上，一夜都不歇。\n\n";
    text += u"成投资三亿元，占全年的八成，为秋粮丰收\n打下了底子。\n";
    const PageParse parse = parsed(text.c_str());
    ASSERT_EQ(headlinesOf(parse).size(), 2);
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Body), 2);
}

// The page ends all its other sentences: what begins nothing is the rest of this one, as little as it looks like it.
TEST(Conventions, TheOnlySentenceThatBreaksOffGoesOnInTheOnlyRest)
{
    const PageParse parse = parsed(
        u"水库闸门换新\n\n本报讯（记者 高原）枫树坪的水库换了闸门。从前放水，要四个人推着绞盘走上半\n"
        u"个时辰，如今按一下就好，守库的人却还是每天去看三遍，他说铁的东西也会累，\n\n"
        u"老渡口有了新船\n\n本报讯（通讯员 田小满）渡口的新船下水了，两岸的乡亲挤满了码头，都想头一个\n"
        u"坐上去试一试。船老大说，一个一个来，今天不收钱。\n\n"
        u"镇上的铁匠铺开了门\n\n本报讯（通讯员 韩梅）铁匠铺关了十年，今年春天又开了门，开门的是老铁匠的孙\n"
        u"子，他把炉子砌在路边，半条街的孩子都跑来看。\n\n一样要歇。\n");
    ASSERT_EQ(headlinesOf(parse).size(), 3);
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Body), 2);
    EXPECT_EQ(blocksOf(parse.articles[2], BlockRole::Body), 1);
}

// The page prints its names behind its texts, and the article below has its own.
TEST(Conventions, NamesBehindTheLastPartOfAnArticleWhoseTitleStandsElsewhere)
{
    const PageParse parse = parsed(
        u"枫树坪的水库换了闸门，守库的老人每天还是要去看三遍。他说铁的东西也会累，天热的时候要往闸门上泼一瓢井水。老人守了\n\n"
        u"守库的人和他的闸门\n\n渡口的新船下水了，两岸的乡亲挤满了码头，都想头一个坐上去试一试。船老大说，一个一个来，今天不收钱。\n\n"
        u"通讯员　田小满\n\n老渡口有了新船\n\n三十年水库，闸门换了三回，他一回也没有落下。老人说，水库睡着了，他才睡得着。\n\n"
        u"本报记者　高　原\n\n铁匠铺关了十年，今年春天又开了门，开门的是老铁匠的孙子，他把炉子砌在路边，半条街的孩子都跑来看火星。\n\n"
        u"通讯员　韩　梅\n\n镇上的铁匠铺开了门\n");
    ASSERT_EQ(parse.articles.size(), 3);
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("记者 高原")});
    EXPECT_EQ(peopleOf(parse.articles[2]), QStringList{QStringLiteral("通讯员 韩梅")});
}

TEST(Conventions, NamesBelowATitleAmongOthersAreOfItsArticle)
{
    const PageParse parse = parsed(u"河上的灯亮了三十年，守灯的人换了两代。灯还是那盏灯，玻璃罩子擦得能照见人影。\n\n守灯人\n\n"
                                   u"本报记者 高原\n\n水库的闸门换了新的，春灌的水比去年早到了十天，渠边的麦子先绿了一层。（通讯员 田小满）\n\n"
                                   u"水库闸门换新\n");
    ASSERT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("守灯人"), QStringLiteral("水库闸门换新")}));
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("记者 高原")});
    EXPECT_EQ(peopleOf(parse.articles[1]), QStringList{QStringLiteral("通讯员 田小满")});
}

// No blank line on the page, and each text set in a width of its own: what stands between them is parted all the same.
TEST(Conventions, TitlesBetweenTextsOfOtherWidths)
{
    const PageParse parse = parsed(u"守住良田种好粮\n"
                                   u"　　本报讯（记者 高原）会议强调，要把粮食安全责任扛\n在肩上，严守耕地红线，今年新建高标准农田六万亩，改\n"
                                   u"造盐碱地八千亩，把饭碗端得更牢，让种粮的人有奔头，\n也让田里的水渠条条通到地头上去。\n"
                                   u"　　会议要求，各乡镇要挂图作战，逐项盘点，把任务分\n到村、分到户、分到人，每月通报一次，谁的地块谁来管，\n谁的渠段谁来清。\n"
                                   u"石头墙里的番茄经\n"
                                   u"　　石墙围起的小院里，番茄红了\n一架又一架。种番茄的人姓赵，今年\n六十二岁，年轻时在外面砌墙，老了\n回来种地，墙还是他自己砌的那一道，\n"
                                   u"番茄苗是孙女从城里寄来的，寄来的\n时候只有手指头那么高。（田小满）\n"
                                   u"渡口来了慢船票\n"
                                   u"　　老渡口的船票分成两种，一种\n快，一种慢。慢的那一种，船到河心\n要停一刻钟，让人看看水。（高山）\n");
    EXPECT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("守住良田种好粮"), QStringLiteral("石头墙里的番茄经"),
                                               QStringLiteral("渡口来了慢船票")}));
}

TEST(Conventions, IndentedVersesAreText)
{
    const PageParse parse = parsed(u"河畔两章\n\n■高远山\n\n磨坊\n　　水走了以后，\n　　轮子还站在原地\n　　像一个人说完了话\n　　嘴还张着\n渡船\n"
                                   u"　　两岸把绳子\n　　递给同一个人\n　　他拉着河走\n　　拉了四十年\n");
    ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("河畔两章")});
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("作者 高远山")});
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Body), 8);
}

TEST(Conventions, NumberedCaptionsAreOfOneItem)
{
    const PageParse parse = parsed(u"寨子修鼓楼\n\n11月6日，柳河镇的村民合力把一根长杉木拉上山坡，重修塌了三年的鼓楼。\n\n图①：村民齐声喊号。\n\n"
                                   u"图②：木匠用竹竿量尺寸。\n\n●通讯员 韩梅 摄\n\n"
                                   u"守住良田种好粮\n\n本报讯（记者 高原）会议强调，要把粮食安全责任扛在肩上，严守耕地红线，今年新建高标准农田六万亩。\n");
    ASSERT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("寨子修鼓楼"), QStringLiteral("守住良田种好粮")}));
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Caption), 3);
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("摄影 韩梅")});
}

TEST(Conventions, EachRowOfATableIsAParagraph)
{
    const PageParse parse = parsed(u"本周菜价\n\n品名　　单位　　石门　柳河\n青菜　　元/斤　　1.40　1.50\n土豆　　元/斤　　1.30　1.30\n\n"
                                   u"受连续晴好天气影响，绿叶菜上市量增加，菜价稳中有降，鲜鱼略涨。\n");
    ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("本周菜价")});
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Body), 4);
}

TEST(Conventions, WhoSignsInBracketsBelowAText)
{
    const PageParse parse = parsed(u"医保缴费推迟一周\n\n今年居民医保的缴费期推迟一周，到十二月底为止，镇上的服务点周末照常开门。\n\n（石门县医疗保障局供稿）\n\n"
                                   u"守住良田种好粮\n\n本报讯（记者 高原）会议强调，要把粮食安全责任扛在肩上，严守耕地红线，今年新建高标准农田六万亩。\n");
    ASSERT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("医保缴费推迟一周"), QStringLiteral("守住良田种好粮")}));
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Byline), 1);
}

TEST(Conventions, AKickerBelowItsHeadline)
{
    const PageParse parse = parsed(u"渠水先到 沙地后灌\n\n全县春灌工作会议召开\n\n"
                                   u"本报讯（记者 高原）3月6日，全县春灌工作会议召开，要求各乡镇先清渠后放水，沙地错开渠水高峰。\n");
    ASSERT_EQ(parse.articles.size(), 1);
    EXPECT_EQ(parse.articles[0].kicker, QStringLiteral("全县春灌工作会议召开"));
    EXPECT_EQ(parse.articles[0].headline, QStringLiteral("渠水先到 沙地后灌"));
}

TEST(Conventions, AShortTitleThatTellsWhatHappensIsAPhotos)
{
    const PageParse parse = parsed(u"石门镇把渠水记在账上\n\n塘里采菱忙\n\n柳河镇的渡口装上了灯\n\n"
                                   u"本报讯（记者 高原）石门镇给每条渠都立了账，放多少水，浇几亩地，账上清清楚楚。\n\n"
                                   u"本报讯（记者 何苗）柳河镇的渡口装上了灯，夜里过河的人不再摸黑，摆渡的老人也敢多撑两趟。\n\n"
                                   u"图为9月3日，青山镇的村民划着木盆在塘里采菱。今年雨水匀，菱角个大壳薄。 通讯员 周小川 摄\n");
    ASSERT_EQ(parse.articles.size(), 3);
    EXPECT_EQ(parse.articles[2].headline, QStringLiteral("塘里采菱忙"));
}

TEST(Conventions, NamesBetweenTwoTextsCloseTheOneAbove)
{
    const PageParse parse = parsed(u"少说一句明天再来\n\n窗口前的一句明天再来，让人白跑的是路，凉的是心。把能办的事今天办完，比什么都强。\n\n■高远山\n\n"
                                   u"本报记者 何苗\n\n石门镇的剃头铺开了四十年，椅子换过三把，剃头的人没有换。\n\n老街上的剃头匠\n");
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("作者 高远山")});
    EXPECT_EQ(peopleOf(parse.articles[1]), QStringList{QStringLiteral("记者 何苗")});
}

TEST(Conventions, AnAuthorAboveTheFirstCrosshead)
{
    const PageParse parse = parsed(u"老物件两记\n\n高远山\n\n马灯\n\n马灯挂在堂屋的梁上，玻璃罩子擦得发亮，风再大也吹不灭它。父亲出门，总要提着它。\n\n"
                                   u"水缸\n\n水缸立在灶屋的角落里，缸沿磨得光滑，挑水的人换了三代，它还在原来的地方。\n");
    ASSERT_EQ(parse.articles.size(), 1);
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("作者 高远山")});
}

TEST(Conventions, NamesBetweenTitlesAndParagraphsThatNothingParts)
{
    const PageParse parse = parsed(u"渠水先到沙地\n本报记者 高原\n　　3月6日，石门镇的渠口开了闸，沙地里的麦苗先喝上了返青水，管水的人守了一夜。往年这个时候，沙地里的苗要等到四月才能喝上头遍水，"
                                   u"今年镇里把沙地排在了前头，离渠近的黏土地往后让了八天，没有人说二话。\n"
                                   u"　　今年各村先清渠后放水，比去年提早了六天。\n短评\n清渠要趁早\n本报评论员\n"
                                   u"　　渠里的淤泥年年清，年年有人等。等来等去，误的是地里的苗。早动一天手，就早一天喝上水。"
                                   u"说到底，清渠不是替别人清的，渠里的水，流到哪一家，哪一家都有份。\n"
                                   u"老粮站里办起书屋\n本报通讯员 周小川\n　　青山镇把闲了多年的老粮站腾出来，办起一间书屋，晚上九点才关灯。书是村里人一本一本捐的，"
                                   u"缺了角的由老会计拿糨糊补好，再编上号，摆上从前放账本的木架子。\n");
    EXPECT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("渠水先到沙地"), QStringLiteral("清渠要趁早"),
                                               QStringLiteral("老粮站里办起书屋")}));
}

// The last line had no room for them: they are the paragraph's end, not a line of their own.
TEST(Conventions, NamesInBracketsBelowAFullLastLine)
{
    const PageParse parse = parsed(u"清溪日报 2024年3月9日 星期六\n统筹：高原 责编：何苗 版式：杜春生\n"
                                   u"供热管网修到楼道口\n"
                                   u"　　石门镇的供热管网改造工程进入收尾\n阶段，老管线全部换新，住户家里的暖气\n不再一头热一头凉，镇上的老人说这个冬\n"
                                   u"天好过多了，串门的人也比往年多了不少。\n（韩梅）\n"
                                   u"会唱歌的豆腐坊\n"
                                   u"　　柳河镇的那家豆腐坊没有招牌，到了\n门口，听见有人唱歌，就是到了。唱歌的\n是豆腐坊的主人，她说点卤水最要紧的是\n"
                                   u"不慌，一慌，手就快，豆腐就老，买的人\n吃一口就知道。\n"
                                   u"　　她的歌是跟奶奶学的，从前只在豆腐\n坊里唱，后来文化站长来买豆腐，站在门\n口听呆了，豆腐也忘了拿，回家又走一趟。\n（杜春生）\n");
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Byline), 0);
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("作者 韩梅")});
    EXPECT_EQ(blocksOf(parse.articles[1], BlockRole::Byline), 0);
    EXPECT_EQ(peopleOf(parse.articles[1]), QStringList{QStringLiteral("作者 杜春生")});
}

// The page has its names behind a mark in the last lines of texts: on a line of their own they had no room there.
TEST(Conventions, MarkedNamesBelowAFullLastLine)
{
    const PageParse parse = parsed(u"供热管网修到楼道口\n\n石门镇的供热管网改造工程进入收尾阶段，\n老管线全部换新，住户家里的暖气不再一头\n热一头凉，串门的人也比往年多了不少。□\n通讯员　韩梅\n\n"
                                   u"会唱歌的豆腐坊\n\n柳河镇的那家豆腐坊没有招牌，到了门口，\n听见有人唱歌，就是到了。唱歌的是豆腐坊\n的主人，镇上人都认得。□记者　高原\n\n"
                                   u"渡口添了两条新船\n\n白沙镇的渡口添了两条新船，赶集的人不用\n再等到中午，船工说往后早晚各多开一班，\n上学的孩子也不用再绕山路。□记者　何苗\n\n"
                                   u"桥头晒起新笋干\n\n青山镇的桥头晒满了新笋干，过路的人都要\n停下来闻一闻，老人说今年的笋比往年早了\n十来天，收笋的车一大早就等在桥那头了。\n□通讯员　周小川\n");
    ASSERT_EQ(parse.articles.size(), 4);
    for (const Article &article : parse.articles) {
        EXPECT_EQ(blocksOf(article, BlockRole::Byline), 0);
        EXPECT_EQ(peopleOf(article).size(), 1);
    }
}

TEST(Conventions, ACrossheadAmongParagraphsThatNothingParts)
{
    const PageParse parse = parsed(u"麦田里的“土专家”\n\n本报讯（记者 高原）石门镇的孟养田种了三十年麦\n子，旱年涝年都有好收成，乡亲们都叫他“土专\n"
                                   u"家”，也都爱学他的样。\n不藏着也不掖着\n有了经验，孟养田从不藏私。他在自家门前挂了\n一块黑板，什么时候浇水、什么时候追肥，都写\n"
                                   u"在上面，谁都可以来看。\n");
    ASSERT_EQ(parse.articles.size(), 1);
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Crosshead), 1);
}

TEST(Conventions, NamesAloneBelowThePagesTexts)
{
    const PageParse parse = parsed(u"石门镇补栽梨苗\n\n近日,石门镇组织村民在荒坡上补栽梨苗三千株,明年春天再栽两千株,沿路还要种上一排杏树。\n\n高原\n\n"
                                   u"柳河镇清理河道\n\n柳河镇请来六十名志愿者,把东沟里的树枝和塑料袋清理干净,装了十一车,河水又能看见底了。\n\n韩梅\n\n"
                                   u"西坪乡开办夜校\n\n西坪乡的农民夜校本周开课,头一晚讲的是怎样给果树剪枝,来了八十多人,教室里坐不下。\n\n陶丽\n");
    ASSERT_EQ(parse.articles.size(), 3);
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("作者 高原")});
    EXPECT_EQ(peopleOf(parse.articles[1]), QStringList{QStringLiteral("作者 韩梅")});
    EXPECT_EQ(peopleOf(parse.articles[2]), QStringList{QStringLiteral("作者 陶丽")});
}

// The only line of its kind in an article, which little tells from text: the next paragraph's first, cut off by a column.
TEST(Conventions, AParagraphsFirstLineAlone)
{
    const PageParse parse = parsed(u"石门镇为老楼换门灯\n\n本报讯（记者 高原）石门镇的老楼昨天换上了新门灯，晚归的人不用再摸黑上楼。\n\n"
                                   u"换灯之前,社区干部和老住户\n\n"
                                   u"一起量过每一层的楼梯，哪里暗、哪里窄，都画在一张图上。灯装多高、亮多久，也由大家商量。\n\n"
                                   u"镇里说，剩下的六栋楼也要在入冬之前换完。\n");
    ASSERT_EQ(parse.articles.size(), 1);
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Crosshead), 0);
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Body), 4);
    EXPECT_TRUE(parse.articles[0].blocks[3].continues);
}

// The weather is told from one temperature to another; one alone may be any text's.
TEST(Conventions, ATemperatureInAText)
{
    const PageParse parse = parsed(u"榛子沟种出冷水稻\n\n本报讯（记者 高原）石门镇的榛子沟今年收了第一季冷水稻，一亩打下六百斤，米价翻了一番，乡亲们都说没想到。\n\n"
                                   u"榛子沟年平均气温只有9℃，夏天凉\n\n快，水又冷，从前只种土豆。去年镇里请来农技员，把水引到塘里晒暖了再放进田。\n\n"
                                   u"今天多云 7℃～15℃ 东风三级\n");
    ASSERT_EQ(parse.articles.size(), 1);
    EXPECT_EQ(blocksOf(parse.articles[0], BlockRole::Body), 3);
    EXPECT_EQ(parse.furniture.size(), 1);
}

TEST(Conventions, AHeadlineWithACommaBelowTheNameOfAColumn)
{
    const PageParse parse = parsed(u"言论·服务\n2025年9月14日　星期三　　责编：韩梅\n柳河新报\n\n农技窗\n\n寒潮来临前后，果园管护记住这几条\n\n"
                                   u"　　十一月是寒潮多发的季节，也是梨树落叶的时候，果农朋友可从以下几个方面做好管护。\n\n"
                                   u"　　寒潮来临之前，要给树干涂白，把落叶扫到一处烧掉，新栽的幼树用草绳缠好。\n");
    ASSERT_EQ(headlinesOf(parse), QStringList{QStringLiteral("寒潮来临前后，果园管护记住这几条")});
    EXPECT_TRUE(parse.articles[0].contributors.isEmpty());
    EXPECT_TRUE(parse.articles[0].kicker.isEmpty());
}

// However many words of the news a comment upon it repeats.
TEST(Conventions, ACommentBelowTheNameOfAColumn)
{
    const PageParse parse = parsed(u"石门镇给梨树建档案\n\n本报讯（记者 高原）石门镇的梨园里，每棵老梨树都挂上了档案牌，哪年栽的、谁家的、剪过几回枝，一扫就知道。镇里说，谁剪枝谁签名，谁打药谁签名。\n\n"
                                   u"梨农韩守田说：“签了名，剪枝就不敢马虎。”目前全镇已给三千棵老梨树建了档案，明年春天再给新栽的梨树挂牌。\n\n"
                                   u"柳河时评\n\n签名里的分寸\n\n给老梨树挂档案牌，谁剪枝谁签名，谁打药谁签名，石门镇的这个办法好。签名不是给别人看的。\n\n"
                                   u"梨农韩守田说得实在：“签了名，剪枝就不敢马虎。”剪枝如此，别的事也如此。\n");
    EXPECT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("石门镇给梨树建档案"), QStringLiteral("签名里的分寸")}));
}

TEST(Conventions, AMarkedPlaceAboveATitleIsNoAuthor)
{
    const PageParse parse = parsed(u"◇柳河\n\n梨园里办起“周末课堂”\n\n本报讯（记者 高原）周六上午，柳河县的梨园里坐满了人，技术员一边剪枝一边讲。\n\n"
                                   u"◇柳河\n\n十里渠道清出八千方淤泥\n\n本报讯（记者 韩梅）入冬以来，柳河县组织力量清理渠道，备足明春灌溉用水。\n");
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(peopleOf(parse.articles[0]), QStringList{QStringLiteral("记者 高原")});
    EXPECT_EQ(parse.articles[1].kicker, QStringLiteral("◇柳河"));
}

TEST(Conventions, ATitleAmidAParagraphIsItsArticles)
{
    const PageParse parse = parsed(u"■本报记者 高原\n\n天刚亮，石门镇的渠口已经有人在看水。看水的人姓林，看了\n三十年，哪块地先喝水，哪块地后喝水，\n"
                                   u"心里有一本账。\n\n两本账簿\n\n林家的账簿有两本，一本记水，一本记人。水的那本，年年都\n"
                                   u"要重抄一遍，人的那本却越写越厚，因为谁家帮过忙、谁家让\n\n看水人和他的两本账\n\n——石门镇渠口见闻\n\n"
                                   u"过水，他都一笔一笔记在上头，逢年过节便拿出来念给后生们\n听。\n\n渠修好以后，账簿也没有合上。他说水少的年头，"
                                   u"记着谁家让\n过水，比记着谁家多放了水要紧。\n");
    ASSERT_EQ(parse.articles.size(), 1);
    EXPECT_EQ(parse.articles[0].headline, QStringLiteral("看水人和他的两本账"));
}

TEST(Conventions, MarkedCrossheadsAreNoPenNames)
{
    const PageParse parse = parsed(
        u"护林员邱长根的青山\n\n本报记者 高原\n\n天还没亮，孤山子镇的山路上亮起一束光。六十三岁的护林员邱长根背着干粮上了山。\n\n■接过砍刀\n\n"
        u"邱长根接过父亲的砍刀那年，山上光秃秃的，一下雨泥就往田里灌。他说山不会说话，可山什么都记得。\n\n■雪夜守山\n\n"
        u"巡山最苦的是冬天。有一年大雪封山，邱长根在窝棚里守了四天，靠半袋红薯撑了下来。\n\n■日记满箱\n\n"
        u"二十九年里，邱长根记满了四十一本日记，哪天见了野猪，哪天捡了烟头，都写得清清楚楚。\n");
    QStringList people;
    for (const Article &article : parse.articles)
        people += peopleOf(article);
    EXPECT_EQ(people, QStringList{QStringLiteral("记者 高原")});
}
