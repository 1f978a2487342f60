#include "core/page/arrange.h"
#include "core/page/assignment.h"
#include "core/page/classify.h"
#include "core/page/continuation.h"
#include "core/page/firstwords.h"
#include "core/page/jointcost.h"
#include "core/page/joints.h"
#include "core/page/masthead.h"
#include "core/page/parse.h"
#include "core/page/readingtext.h"
#include "core/page/surroundings.h"
#include "tests/gazetteer.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace jianbao;
using namespace jianbao::page;
using jianbao::test::gazetteer;

namespace {

QList<Piece> piecesOf(const QString &text)
{
    const QList<Line> lines = splitLines(text);
    QList<Piece> pieces = cutPieces(text, lines);
    classify(lines, pieces);
    return pieces;
}

// Of each piece that is a title its text.
QStringList titlesAmong(const QList<Piece> &pieces)
{
    QStringList titles;
    for (const Piece &piece : pieces) {
        if (piece.kind == PieceKind::Title)
            titles.append(piece.text);
    }
    return titles;
}

QStringList headlinesOf(const PageParse &parse)
{
    QStringList headlines;
    for (const Article &article : parse.articles)
        headlines.append(article.headline);
    return headlines;
}

const QString wrapped = QStringLiteral("柳河镇的稻田到了收割的时候，村\n"
                                       "里的收割机从早响到晚，打谷场上\n"
                                       "堆满了新谷，孩子们在草垛间捉迷\n"
                                       "藏，老人们坐在门口剥毛豆。\n");

} // namespace

TEST(Columns, WidthOfWrappedLines)
{
    const Column column = columnOf(splitLines(wrapped), 0, 3);
    EXPECT_TRUE(column.wrapped);
    EXPECT_NEAR(column.width, 15, 0.5);
}

// Its first line lost its indent, so that its own lines show no column: the paragraph behind does.
TEST(Columns, OfAFewLinesAboveALongParagraph)
{
    const QList<Piece> pieces = piecesOf(
        QStringLiteral("本报讯（记者 高原）石门镇的渠口昨天挂上了新的水\n尺，看水的人不用再蹲在渠边估摸深浅，放多少水、给\n"
                       "哪块田，一看便知道，镇里还把每天的水位写在村口的\n木牌上，让大家都看得见。\n\n"
                       "渠口的这把水尺，量的是水\n深，也是人心。看得见的账，才\n好算清楚。\n\n"
                       "从前分水靠嗓门，谁的声音\n大，谁家的田先喝水，老实人家\n的秧苗总是等到最后，等来的水\n也只剩一个底，心里哪能没有怨\n气呢。\n"));
    ASSERT_EQ(pieces.size(), 3);
    EXPECT_TRUE(pieces[1].wrapped);
    EXPECT_NEAR(pieces[1].column, 14, 0.6);
}

// Four of ten lines are full: short paragraphs and crossheads among them do not make a text of whole lines of it.
TEST(Columns, OfManyShortParagraphs)
{
    QString text;
    for (qsizetype width : {20, 4, 20, 13, 10, 20, 7, 16, 20, 2})
        text += QString(width, u'谷') + u'\n';
    const auto runs = runsOf(text, splitLines(text), false);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_TRUE(runs[0].column.wrapped);
    EXPECT_EQ(runs[0].column.width, 20);
}

// Paragraphs of two or three lines whose indent was dropped: as many lines are first ones as full ones.
TEST(Columns, OfShortParagraphsThatLostTheirIndent)
{
    QString text;
    for (int paragraph = 0; paragraph < 4; ++paragraph)
        text += QString(18, u'谷') + u'\n' + QString(20, u'谷') + u'\n' + QString(8, u'谷') + QStringLiteral("。\n");
    const auto runs = runsOf(text, splitLines(text), false);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_TRUE(runs[0].column.wrapped);
    EXPECT_EQ(runs[0].column.width, 20);
}

// Two lines of a title reach nearly the edge of the text above them, but belong to the one below.
TEST(Columns, TitlesBetweenTwoTextsBeginTheSecond)
{
    QString text;
    for (int width : {12, 12, 12, 12, 12, 12})
        text += QString(width, u'谷') + u'\n';
    text += QStringLiteral("谷谷。\n");
    for (int width : {11, 11, 14, 16, 16, 16, 16, 16, 16})
        text += QString(width, u'稻') + u'\n';
    text += QStringLiteral("稻稻稻稻稻。\n");
    const auto runs = runsOf(text, splitLines(text), true);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[1].first, 7);
    EXPECT_EQ(runs[1].column.width, 16);
}

TEST(Pieces, ATitleRightAboveItsTextIsCutOff)
{
    const QList<Piece> pieces = piecesOf(QStringLiteral("丰收时节\n") + wrapped);
    ASSERT_EQ(pieces.size(), 2);
    EXPECT_EQ(pieces[0].kind, PieceKind::Title);
    EXPECT_EQ(pieces[1].kind, PieceKind::Text);
}

// Nothing parts it from the paragraph above it, whose last line is full; as a paragraph's first line it would be wider,
// or indented where others are.
TEST(Pieces, ACrossheadTightBetweenParagraphs)
{
    const QString dedented = QStringLiteral("天黑下来以后，石门渡口的\n"
                                            "三条船靠到一处，船老大们把灯\n"
                                            "挂上桅杆，照得半条河都亮了。\n");
    EXPECT_EQ(titlesAmong(piecesOf((dedented + dedented + u'\n').repeated(3) + dedented +
                                   QStringLiteral("船头架起一盏补网的灯\n"
                                                  "从前补网要等天亮，一张网\n"
                                                  "拖到第二天晌午，鱼汛也就过去\n"
                                                  "了。今年各家凑钱买来一盏灯。\n"))),
              QStringList{QStringLiteral("船头架起一盏补网的灯")});
    const QString indented = QStringLiteral("　　天黑下来以后，石门渡口的\n"
                                            "三条船靠到一处，船老大们把灯\n"
                                            "挂上桅杆，照得半条河都亮了。\n");
    EXPECT_EQ(titlesAmong(piecesOf((indented + u'\n').repeated(6) + indented +
                                   QStringLiteral("【船头的那盏灯从哪里来？】\n"
                                                  "　　从前补网要等天亮，一张网\n"
                                                  "拖到第二天晌午，鱼汛也就过去\n"
                                                  "了。今年各家凑钱买来一盏灯。\n"))),
              QStringList{QStringLiteral("【船头的那盏灯从哪里来？】")});
}

// A text that goes on elsewhere breaks off at a full line; a comma alone makes no text of a shorter one.
TEST(Pieces, AShortLineWithACommaIsATitle)
{
    const QList<Piece> pieces = piecesOf(wrapped + QStringLiteral("\n新谷归仓，机手上船去\n\n") + wrapped);
    ASSERT_EQ(pieces.size(), 3);
    EXPECT_EQ(pieces[1].kind, PieceKind::Title);
}

// Where each line of the run is full, the colon of who speaks and the metre of verse tell the paragraphs.
TEST(Pieces, SpeakersBeginParagraphs)
{
    const QList<Piece> pieces = piecesOf(QStringLiteral("镇长：石桥去年修好了，乡亲们过河\n"
                                                        "方便，孩子们上学不用再绕远路了。\n"
                                                        "韩梅：桥头的路灯也亮了，晚上来往\n"
                                                        "的人多，卖夜宵的摊子摆了十几家。\n"
                                                        "镇长：明年还要把河对岸的路铺好。\n"
                                                        "韩梅：那就请您来看我们的新摊子。\n"));
    ASSERT_EQ(pieces.size(), 4);
    EXPECT_TRUE(pieces[1].text.startsWith(QStringLiteral("韩梅：桥头")));
}

TEST(Pieces, LinesOfVerseArePartedByTheirMetre)
{
    const QList<Piece> pieces = piecesOf(QStringLiteral("一夜秋风过小桥，两行归雁上青霄。\n"
                                                        "老翁不管收成事，只把新茶慢慢烧。\n"));
    EXPECT_EQ(pieces.size(), 2);
}

TEST(Pieces, LinesOfFreeVerse)
{
    const QList<Piece> pieces = piecesOf(QStringLiteral("渡口的灯先亮\n船还在雾里\n桨声一下一下\n\n"
                                                        "有人喊了一声\n对岸答应\n水把两个名字\n送到一起\n"));
    ASSERT_EQ(pieces.size(), 7);
    EXPECT_TRUE(std::all_of(pieces.begin(), pieces.end(), [](const Piece &piece) { return piece.single; }));
}

// Of three lines with words set apart a blank line parts the last from the two above it.
TEST(Pieces, ALineBelowAListIsNoneOfItsRows)
{
    const QList<Piece> pieces = piecesOf(QStringLiteral("走进渡河岸边的“读书人家”　　　2版\n麦后种豆，这些要点请记牢　　3版\n\n"
                                                        "柳河镇：小小竹篮　编出大产业\n"));
    ASSERT_EQ(pieces.size(), 2);
    EXPECT_FALSE(pieces[1].single);
}

TEST(Pieces, RowsOfAListAndADatelineThatIsNone)
{
    QList<Piece> pieces = piecesOf(QStringLiteral("东风街道　槐树社区\n柳河街道　　石桥社区\n南门街道　梧桐里社区\n"));
    ASSERT_EQ(pieces.size(), 3);
    EXPECT_EQ(pieces[1].kind, PieceKind::Text);
    pieces = piecesOf(QStringLiteral("本报柳河讯　记者 季小满　3月2日清\n"
                                     "晨，柳河镇的渡口又热闹起来，来赶\n"
                                     "集的人挑着担子上了头一班船，船工\n"
                                     "把缆绳一松，雾就散了。\n"));
    EXPECT_EQ(pieces.size(), 1);
}

TEST(Pieces, ASalutationIsAParagraph)
{
    const QList<Piece> pieces = piecesOf(QStringLiteral("编辑同志：\n") + wrapped);
    ASSERT_EQ(pieces.size(), 2);
    EXPECT_EQ(pieces[0].text, QStringLiteral("编辑同志："));
}

// Blank lines part it from the letter as they do titles.
TEST(Pieces, ASalutationApartIsNoTitle)
{
    const QList<Piece> pieces = piecesOf(QStringLiteral("本版编辑：韩梅　热线：1234567\n\n编辑同志：\n\n") + wrapped);
    ASSERT_EQ(pieces.size(), 3);
    EXPECT_EQ(pieces[1].kind, PieceKind::Text);
}

TEST(Continuation, NothingGoesOnInAnItemThatIsMarked)
{
    const QString text = QStringLiteral("柳河镇的稻田到了收割的时候，村里\n的收割机从早响到晚，打谷场上堆满\n"
                                        "了新谷，镇里去年修好了打谷场旁边\n\n"
                                        "【平安】石桥村组建护村队，十二名\n队员每晚沿村道巡查一遍，冬天以来\n"
                                        "村里没有丢过一件农具。\n");
    const QList<Line> lines = splitLines(text);
    QList<Piece> pieces = cutPieces(text, lines);
    ASSERT_EQ(pieces.size(), 2);
    for (Piece &piece : pieces)
        piece.kind = PieceKind::Text;
    JointCosts costs(lines, pieces);
    EXPECT_EQ(continuations(pieces, costs)[1].before, -1);
}

TEST(Pieces, KindsOfShortLines)
{
    const QList<Piece> pieces =
        piecesOf(QStringLiteral("湖区日报 2024年5月16日 星期四 第3版\n\n丰收时节\n\n■本报记者 高远\n\n") + wrapped +
                 QStringLiteral("\n（作者系柳河镇干部）\n\n责任编辑 韩梅 电话 1234567\n\n遗失声明\n韩梅身份证遗失，声明作废。\n"));
    QList<PieceKind> kinds;
    for (const Piece &piece : pieces)
        kinds.append(piece.kind);
    EXPECT_EQ(kinds, (QList<PieceKind>{PieceKind::Furniture, PieceKind::Title, PieceKind::Byline, PieceKind::Text,
                                       PieceKind::Note, PieceKind::Furniture, PieceKind::Furniture,
                                       PieceKind::Furniture}));
    const PageFacts facts = factsFromPieces(pieces, gazetteer());
    EXPECT_EQ(facts.paper, QStringLiteral("湖区日报"));
    EXPECT_EQ(facts.date, QDate(2024, 5, 16));
    EXPECT_EQ(facts.pageNo, QStringLiteral("3"));
    EXPECT_EQ(facts.dateSource, FactSource::Page);
}

TEST(Masthead, APaperThatIsCalledAfterItsCounty)
{
    const auto paperOf = [](const QString &head) {
        return factsFromPieces(piecesOf(head + QStringLiteral("　第2版\n2024年5月16日 星期四\n\n") + wrapped), gazetteer())
            .paper.toStdString();
    };
    EXPECT_EQ(paperOf(QStringLiteral("五莲时讯")), "五莲时讯");
    EXPECT_EQ(paperOf(QStringLiteral("莒县新闻")), "莒县新闻");
    EXPECT_EQ(paperOf(QStringLiteral("今日五莲")), "今日五莲");
    EXPECT_EQ(paperOf(QStringLiteral("综合新闻")), "");
}

// Right behind a sentence that breaks off it might be the line that stands alone before a column's break.
TEST(Pieces, AKickerThatEndsWithAColonOrADash)
{
    const QString below = QStringLiteral("\n\n炉火边的三十年\n\n铁匠铺关了十年，今年春天又开了\n门，开门的是老铁匠的孙子，他把\n"
                                         "炉子砌在路边，半条街的孩子都跑\n来看。\n");
    const QString broken = QStringLiteral("柳河镇的稻田到了收割的时候，村\n里的收割机从早响到晚，打谷场上\n堆满了新谷，孩子们在草垛间捉迷\n"
                                          "藏，老人们坐在门口剥毛豆，说到\n\n");
    for (const QString &kicker : {QStringLiteral("柳河镇老铁匠周有田："), QStringLiteral("一把锤，一条街——")}) {
        const QList<Piece> pieces = piecesOf(broken + kicker + below);
        ASSERT_EQ(pieces.size(), 4);
        EXPECT_EQ(pieces[1].kind, PieceKind::Title) << qPrintable(kicker);
    }
}

TEST(Continuation, OverAnItemInBetween)
{
    const QString text = QStringLiteral("本报讯（记者 高远）收割机从早响到晚，打谷\n"
                                        "场上堆满了新谷，孩子们在草垛间捉迷藏，老\n"
                                        "人们坐在门口剥毛豆，说起今年的收成，个个\n"
                                        "\n"
                                        "本报讯（通讯员 韩梅）渡口的新船下水了，两\n"
                                        "岸的乡亲挤满了码头，都想头一个坐上去试一\n"
                                        "试。船老大说，一个一个来，今天不收钱。\n"
                                        "\n"
                                        "都是笑容。村里算了一笔账，一亩地比去年多\n"
                                        "收了一百斤，光是这一项，全村就多了三十万\n"
                                        "元的进账。\n");
    const QList<Line> lines = splitLines(text);
    QList<Piece> pieces = cutPieces(text, lines);
    classify(lines, pieces);
    ASSERT_EQ(pieces.size(), 3);
    JointCosts costs(lines, pieces);
    const QList<Continuation> found = continuations(pieces, costs);
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0].before, -1);
    EXPECT_EQ(found[1].before, -1);
    EXPECT_EQ(found[2].before, 0);
    EXPECT_EQ(found[2].texts, 1); // the other item stands between
    EXPECT_GT(found[2].margin, 0);
}

TEST(Surroundings, ShareTheWordsOfOneArticle)
{
    const std::vector<QString> texts{
        QStringLiteral("养蜂人把蜂箱搬上了山坡"), QString(), QStringLiteral("渡口的新船下水"),
        QStringLiteral("守着蜂箱的养蜂人不急"), QStringLiteral("新船坐满了渡口的人")};
    const Surroundings surroundings(texts, {1, 0, 1, 0, 1});
    EXPECT_TRUE(surroundings.areNext(0, 2));
    EXPECT_FALSE(surroundings.areNext(0, 3));
    EXPECT_GT(surroundings.shared(0, 3), 0);
    EXPECT_EQ(surroundings.shared(0, 4), 0);
    EXPECT_EQ(surroundings.shared(3, 3), 0); // it would share itself
    EXPECT_EQ(surroundings.sharedWhereTheyStand(2, 3), 0); // they are neighbours
    EXPECT_GT(surroundings.sharedWhereTheyStand(0, 4), 0); // the boat of the last one is in the text above it
}

// A dateline alone on its line goes on in the names right below, not in the text of another item.
TEST(Continuation, OfADatelineInItsNames)
{
    const QString page = QStringLiteral("本报柳河讯\n"
                                        "（记者 高远）收割机从早响到晚，打谷场上堆\n"
                                        "满了新谷，孩子们在草垛间捉迷藏，老人们坐\n"
                                        "在门口剥毛豆，说起今年的收成都是笑容。\n"
                                        "\n"
                                        "收割机唱起丰收歌\n"
                                        "\n"
                                        "渡口的新船下水了，两岸的乡亲挤满了码头，\n"
                                        "都想头一个坐上去试一试。船老大说，一个一\n"
                                        "个来，今天不收钱。\n");
    const PageParse parse = parsePage(page, {}, gazetteer());
    const auto item = std::find_if(parse.articles.begin(), parse.articles.end(),
                                   [](const Article &article) { return article.dateline == u"柳河"; });
    ASSERT_NE(item, parse.articles.end());
    ASSERT_EQ(item->contributors.size(), 1);
    EXPECT_EQ(item->contributors.first().name, QStringLiteral("高远"));
}

TEST(Continuation, ColumnsThatStandFromTheRight)
{
    const QString first = QStringLiteral("本报讯（记者 高远）收割机从早响到晚，打谷\n"
                                         "场上堆满了新谷，孩子们在草垛间捉迷藏，老\n"
                                         "人们坐在门口剥毛豆，说起今年的收成，个个\n");
    const QString second = QStringLiteral("都是笑容。村里算了一笔账，一亩地比去年多\n"
                                          "收了一百斤，光是这一项，全村就多了三十万\n"
                                          "元的进账。会计把账本摊开在桌上，谁都可以\n");
    const QString third = QStringLiteral("来看一看。看过的人都说，明年还要再种三百\n"
                                         "亩，把河对岸的荒地也一起开出来。\n");
    const QString page = third + u'\n' + second + u'\n' + first + QStringLiteral("\n收割机唱起丰收歌\n");
    const PageParse parse = parsePage(page, {}, gazetteer());
    ASSERT_EQ(parse.articles.size(), 1);
    QString read;
    for (const Block &block : parse.articles.first().blocks) {
        if (block.role == BlockRole::Body)
            read += block.range.of(page).toString() + u'\n';
    }
    EXPECT_EQ(read.remove(u'\n'), QString(first + second + third).remove(u'\n'));
    EXPECT_EQ(parse.articles.first().headline, QStringLiteral("收割机唱起丰收歌"));
}

// That the first article goes on in an earlier column shows what the others, whose ends say less, do.
TEST(Continuation, TheWayInWhichThePagesColumnsGoOn)
{
    const QString page = QStringLiteral(
        "都是笑容。看过的人都说，明年还要再种三百\n"
        "亩，把河对岸的荒地也一起开出来。\n"
        "\n"
        "本报讯（记者 高远）收割机从早响到晚，打谷\n"
        "场上堆满了新谷，孩子们在草垛间捉迷藏，老\n"
        "人们坐在门口剥毛豆，说起今年的收成，个个\n"
        "\n"
        "收割机唱起丰收歌\n"
        "\n"
        "凉了又温。船老大把缆绳一圈一圈收好，说这\n"
        "条河他走了四十年，没有一天是走熟了的。\n"
        "\n"
        "本报讯（通讯员 韩梅）渡口的新船下水了，两\n"
        "岸的乡亲挤满了码头，都想头一个坐上去试一\n"
        "试。岸上的茶摊从天亮摆到天黑，一壶粗茶，\n"
        "\n"
        "老渡口有了新船\n"
        "\n"
        "会打铁的人。他把炉子砌在路边，风箱一拉，\n"
        "半条街的孩子都跑来看火星。\n"
        "\n"
        "本报讯（记者 林一舟）镇上的铁匠铺关了十年，\n"
        "今年春天又开了门。开门的是老铁匠的孙子，\n"
        "\n"
        "铁匠铺又听见锤声\n");
    const PageParse parse = parsePage(page, {}, gazetteer());
    EXPECT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("收割机唱起丰收歌"), QStringLiteral("老渡口有了新船"),
                                               QStringLiteral("铁匠铺又听见锤声")}));
    const QStringList ends{QStringLiteral("一起开出来。"), QStringLiteral("走熟了的。"), QStringLiteral("看火星。")};
    for (qsizetype i = 0; i < ends.size(); ++i) {
        const Block &last = *std::find_if(parse.articles[i].blocks.rbegin(), parse.articles[i].blocks.rend(),
                                          [](const Block &block) { return block.role == BlockRole::Body; });
        EXPECT_TRUE(last.range.of(page).endsWith(ends[i])) << i;
    }
}

TEST(Assignment, TheCheapestWholeWins)
{
    // The first row would take the first column if it were alone.
    const AssignmentRow first{{1, 2}, 5};
    const AssignmentRow second{{1, 9}, 5};
    const Assignment assignment = cheapestAssignment({&first, &second}, {5, 5});
    EXPECT_EQ(assignment.columnOfRow, (std::vector<int>{1, 0}));
    EXPECT_DOUBLE_EQ(assignment.cost, 3);
    // Staying alone is cheaper for the second row.
    const AssignmentRow either{{1, 9}, 5};
    const AssignmentRow neither{{9, 9}, 1};
    const Assignment alone = cheapestAssignment({&either, &neither}, {5, 1});
    EXPECT_EQ(alone.columnOfRow, (std::vector<int>{0, -1}));
    EXPECT_DOUBLE_EQ(alone.cost, 3);
}

TEST(Arrangement, TitlesBehindTheirArticles)
{
    const PageParse parse = parsePage(QStringLiteral("本报讯（记者 高远）柳河镇的稻田到了收割的时候，收割机从早响到晚。\n\n"
                                                     "收割机唱起丰收歌\n\n"
                                                     "本报讯（通讯员 韩梅）渡口的新船下水了，两岸的乡亲挤满了码头。\n\n"
                                                     "渡口新船载客来\n"),
                                      {}, gazetteer());
    EXPECT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("收割机唱起丰收歌"), QStringLiteral("渡口新船载客来")}));
}

// Names of columns are short, too, but stand over titles: a short line alone is rather the title of the picture beside it.
TEST(Arrangement, AShortTitleOfAPicture)
{
    const PageParse parse = parsePage(QStringLiteral("本报讯（记者 高远）柳河镇的稻田到了收割的时候，收割机从早响到晚，丰收歌也唱了起来。\n\n"
                                                     "收割机唱起丰收歌\n\n"
                                                     "10月2日，渡口的船工在擦洗新船，准备载客。通讯员 韩梅 摄\n\n"
                                                     "洗尘\n\n"
                                                     "本报讯（通讯员 韩梅）渡口的新桥通车了，两岸的乡亲挤满了桥头，都想头一个走上去试一试。\n\n"
                                                     "渡口新桥通车\n\n"
                                                     "本报讯（记者 高远）石门镇的羊群下了山，牧民把羊圈加高加固，预备过冬的草料。\n\n"
                                                     "羊群下山\n\n"
                                                     "本报讯（通讯员 韩梅）青石镇的灯会开幕，街上挂起了两千盏花灯，看灯的人络绎不绝。\n\n"
                                                     "灯会开幕\n\n"
                                                     "本报讯（记者 高远）白沙镇的书屋开到了夜里，下了班的年轻人都来借书读书。\n\n"
                                                     "书屋开到夜里\n\n"),
                                      {}, gazetteer());
    EXPECT_EQ(headlinesOf(parse).join(u' '), QStringLiteral("收割机唱起丰收歌 洗尘 渡口新桥通车 羊群下山 灯会开幕 书屋开到夜里"));
}

TEST(Arrangement, StackedTitlesInAnotherOrder)
{
    const PageParse parse = parsePage(QStringLiteral("渡口新船载客来\n\n收割机唱起丰收歌\n\n"
                                                     "本报讯（记者 高远）稻田到了收割的时候，收割机从早响到晚，丰收歌也唱了起来。\n\n"
                                                     "本报讯（通讯员 韩梅）渡口的新船下水了，头一天就载客两百人。\n"),
                                      {}, gazetteer());
    EXPECT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("收割机唱起丰收歌"), QStringLiteral("渡口新船载客来")}));
}

TEST(Arrangement, CrossheadsStayInTheirArticle)
{
    const PageParse parse = parsePage(
        QStringLiteral("柳河镇的三本账\n——一个水乡的收成\n\n■本报记者 高远\n\n秋收过后，柳河镇的干部坐下来算账。\n\n"
                       "念好“粮”字账\n\n今年一亩地比去年多收了一百斤，全村多了三十万元的进账。\n\n"
                       "念好“鱼”字账\n\n鱼塘改了水路，一塘鱼多卖了两成的价钱，养鱼的人都说划算。\n\n"
                       "念好“树”字账\n\n河堤上种的柳树长成了荫，纳凉的人多了，卖茶的摊子也多了。\n"),
        {}, gazetteer());
    ASSERT_EQ(parse.articles.size(), 1);
    const Article &article = parse.articles.first();
    EXPECT_EQ(article.headline, QStringLiteral("柳河镇的三本账"));
    EXPECT_EQ(article.subheadline, QStringLiteral("——一个水乡的收成"));
    EXPECT_EQ(article.kind, ArticleKind::Feature);
    EXPECT_EQ(article.contributors, (QList<Contributor>{{QStringLiteral("记者"), QStringLiteral("高远")}}));
    const auto crossheads = std::count_if(article.blocks.begin(), article.blocks.end(),
                                          [](const Block &block) { return block.role == BlockRole::Crosshead; });
    EXPECT_EQ(crossheads, 3);
}

// （二） and 第二笔： begin no article.
TEST(Arrangement, CrossheadsWithNumbers)
{
    const PageParse parse = parsePage(
        QStringLiteral("政府工作报告（摘要）\n\n一、2023年工作回顾\n\n过去一年，全县生产总值增长百分之六，较好完成了各项目标。\n\n"
                       "（一）水更清了\n\n三条河的水质由四类变为三类，河边新修了步道，晚上散步的人多了。\n\n"
                       "（二）路更宽了\n\n新修公路一百一十公里，三十个村通了班车，赶集不再走夜路。\n\n"
                       "渡口新船载客来\n\n本报讯（通讯员 韩梅）渡口的新船下水了，头一天就载客两百人。\n"),
        {}, gazetteer());
    EXPECT_EQ(headlinesOf(parse), (QStringList{QStringLiteral("政府工作报告（摘要）"), QStringLiteral("渡口新船载客来")}));
}

TEST(Continuation, WhatFiguresGoWith)
{
    EXPECT_GT(figureGain(u'3', u'公'), 0);
    EXPECT_LT(figureGain(u'9', u'于'), 0);
    EXPECT_EQ(figureGain(u'9', u'小'), 0); // 9小时
    EXPECT_LT(figureGain(u'9', u'2'), 0);
    EXPECT_GT(figureGain(u'月', u'1'), 0);
    EXPECT_LT(figureGain(u'船', u'1'), 0);
    EXPECT_EQ(figureGain(u'船', u'到'), 0);
}

// Which of two texts goes on in 公里 a figure at the end of one says.
TEST(Continuation, AFigureBeforeItsMeasure)
{
    const QString text =
        QStringLiteral("本报讯（记者 高原）石门镇今年修好了通往\n山顶的机耕路，砂石路面一共铺了13\n\n"
                       "本报讯（记者 韩梅）柳河镇的渡口添了两条\n新船，船工说赶集的人又多了。\n\n"
                       "公里，农机可以一直开到最高的一块田边，\n再不用肩挑背扛。\n");
    const QList<Line> lines = splitLines(text);
    QList<Piece> pieces = cutPieces(text, lines);
    classify(lines, pieces);
    ASSERT_EQ(pieces.size(), 3);
    const JointCosts costs(lines, pieces);
    EXPECT_GT(costs.values(0, 2, 1, 0)[size_t(JointMeasure::Words)], 2);
}

// A paragraph right below another one is no top of a column on a page that sets columns apart by blank lines.
TEST(Continuation, ATextRightBelowAnother)
{
    const QString text =
        QStringLiteral("树苗栽下去的那一年，他在坨子上扎出了三\n\n"
                       "治沙人的故事里，有一句话值得记住。\n头三年，他不是不拼，是不得法，所以栽下去的树活不成。\n\n"
                       "百多亩草方格，到了秋天，十棵活了八棵。\n");
    const QList<Line> lines = splitLines(text);
    QList<Piece> pieces = cutPieces(text, lines);
    for (Piece &piece : pieces)
        piece.kind = PieceKind::Text;
    ASSERT_EQ(pieces.size(), 4);
    const JointCosts costs(lines, pieces);
    EXPECT_EQ(costs.values(0, 2, 1, 0)[size_t(JointMeasure::TightBelow)], 1);
    EXPECT_EQ(costs.values(0, 3, 2, 0)[size_t(JointMeasure::TightBelow)], 0);
    EXPECT_EQ(costs.values(1, 2, 0, 0)[size_t(JointMeasure::TightBelow)], 0);
}

TEST(Arrangement, WhatFirstWordsSay)
{
    const auto words = [](const char16_t *text) { return firstWordsOf(QString::fromUtf16(text)); };
    EXPECT_TRUE(words(u"他把船撑到了对岸。").back);
    EXPECT_TRUE(words(u"老张说，他把船撑到了对岸。").person);
    EXPECT_FALSE(words(u"其他的船都到了对岸。").person);
    EXPECT_TRUE(words(u"“船到了。”").quote);
    EXPECT_TRUE(words(u"近日，渡口的新船下水了。").lately);
    EXPECT_TRUE(words(u"3月9日，渡口的新船下水了。").day);
    EXPECT_TRUE(words(u"8月，渡口的新船下水了。").day);
    EXPECT_FALSE(words(u"岁月如歌，渡口的船换了三代。").day);
    EXPECT_TRUE(words(u"入冬以来，渡口的船换了三代。").season);
    EXPECT_TRUE(words(u"下一步，渡口还要添两条船。").outlook);
    EXPECT_TRUE(words(u"各乡镇、各单位：现将有关事项通知如下。").salutation);
    EXPECT_TRUE(words(u"韩梅同志：来信收到。").salutation);
    EXPECT_FALSE(words(u"他对我说：来信收到。").salutation);
    EXPECT_EQ(words(u"●渡口的新船下水了。").mark, QChar(u'●'));
    EXPECT_EQ(words(u"【渡口】新船下水了。").mark, QChar(u'【'));
    EXPECT_EQ(words(u"记者：船到了吗？").speaker, QStringLiteral("记者"));
    EXPECT_TRUE(words(u"渡口的船到了：一共三条。").speaker.isEmpty());
}

TEST(Arrangement, APhotoIsAnItemOfItsOwn)
{
    const PageParse parse = parsePage(
        QStringLiteral("收割机唱起丰收歌\n\n本报讯（记者 高远）稻田到了收割的时候，收割机从早响到晚。\n\n"
                       "5月15日，乡亲们在渡口试坐新船。图为新船靠岸。 ■通讯员 韩梅 摄\n"),
        {}, gazetteer());
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(parse.articles[1].kind, ArticleKind::Photo);
    EXPECT_EQ(parse.articles[1].contributors, (QList<Contributor>{{QStringLiteral("摄影"), QStringLiteral("韩梅")}}));
    EXPECT_EQ(parse.articles[1].blocks.first().role, BlockRole::Caption);
}
