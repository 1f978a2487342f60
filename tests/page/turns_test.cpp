#include "core/page/parse.h"
#include "core/page/turnlinks.h"
#include "core/page/turns.h"
#include "tests/gazetteer.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::page;
using jianbao::test::gazetteer;

namespace {

struct Reading {
    const char16_t *text;
    TurnWay way;
    const char *pageNo;
    const char16_t *words;
    const char16_t *mark; // what its range covers
};

const Article *headed(const PageParse &parse, const QString &headline)
{
    for (const Article &article : parse.articles) {
        if (article.headline == headline)
            return &article;
    }
    return nullptr;
}

IssuePart part(qint64 page, const QString &pageNo, const QString &titles, const QString &text)
{
    return {page, pageNo, titles, text, turnsIn(text)};
}

const QString harvest = QStringLiteral("柳河镇的三本账");
const QString ferry = QStringLiteral("渡口新船载客来");

} // namespace

TEST(Turns, AreReadInAllTheirForms)
{
    const Reading readings[] = {
        {u"下转第3版", TurnWay::Onward, "3", u"", u"下转第3版"},
        {u"（下转A4版）", TurnWay::Onward, "A4", u"", u"（下转A4版）"},
        {u"全镇上下正在行动。(下转第三版)", TurnWay::Onward, "3", u"", u"(下转第三版)"},
        {u"▲（下转 08 版）", TurnWay::Onward, "8", u"", u"（下转 08 版）"},
        {u"（转第２版）", TurnWay::Onward, "2", u"", u"（转第２版）"},
        {u"（下转第\n十二版）", TurnWay::Onward, "12", u"", u"（下转第\n十二版）"},
        {u"上接1版", TurnWay::Back, "1", u"", u"上接1版"},
        {u"（上接第1版《柳河镇的三本账》）老人说", TurnWay::Back, "1", u"柳河镇的三本账", u"（上接第1版《柳河镇的三本账》）"},
        {u"《柳河镇的三本账》（上接第一版）", TurnWay::Back, "1", u"柳河镇的三本账", u"《柳河镇的三本账》（上接第一版）"},
        {u"（紧接第一版②）", TurnWay::Back, "1", u"", u"（紧接第一版②）"},
        {u"（接01版）", TurnWay::Back, "1", u"", u"（接01版）"},
    };
    for (const Reading &reading : readings) {
        const QString text = QString::fromUtf16(reading.text);
        const QList<Turn> turns = turnsIn(text);
        ASSERT_EQ(turns.size(), 1) << text.toStdString();
        EXPECT_EQ(turns[0].way, reading.way) << text.toStdString();
        EXPECT_EQ(turns[0].pageNo, QString::fromLatin1(reading.pageNo)) << text.toStdString();
        EXPECT_EQ(turns[0].words, QString::fromUtf16(reading.words)) << text.toStdString();
        EXPECT_EQ(turns[0].range.of(text).toString(), QString::fromUtf16(reading.mark));
    }
}

TEST(Turns, AreNotSeenInWordsThatOnlyLookLikeThem)
{
    for (const QString &text : {QStringLiteral("第3版"), QStringLiteral("山路转3版"), QStringLiteral("下转到第3版块"),
                                QStringLiteral("他接第一版的稿子"), QStringLiteral("上接云天"), QStringLiteral("版"),
                                QStringLiteral("详见A4版")})
        EXPECT_TRUE(turnsIn(text).isEmpty()) << text.toStdString();
}

// The line between them ends the first and says nothing of the second.
TEST(Turns, EndTheArticleThatTurnsOver)
{
    const QString text = QStringLiteral("柳河镇的三本账\n\n"
                                        "本报讯（记者 高远）秋收过后，柳河镇的干部坐下来算账，今年一亩地比去年多收了一\n"
                                        "（下转第3版）\n\n"
                                        "渡口新船载客来\n\n"
                                        "百余名乡亲挤满了码头，新船头一天就载客两百人，两岸的人都说方便多了。\n");
    const PageParse parse = parsePage(text, {}, gazetteer());
    ASSERT_EQ(parse.articles.size(), 2);
    const Article *first = headed(parse, harvest);
    ASSERT_NE(first, nullptr);
    ASSERT_EQ(first->turns.size(), 1);
    EXPECT_EQ(first->turns[0].way, TurnWay::Onward);
    EXPECT_EQ(first->turns[0].pageNo, QStringLiteral("3"));
    EXPECT_EQ(first->turns[0].range.of(text).toString(), QStringLiteral("（下转第3版）"));
    const Article *second = headed(parse, ferry);
    ASSERT_NE(second, nullptr);
    EXPECT_TRUE(second->turns.isEmpty());
    // The line itself is furniture, as before.
    EXPECT_TRUE(std::any_of(parse.furniture.begin(), parse.furniture.end(), [&](const Block &block) {
        return block.range.of(text) == QStringLiteral("（下转第3版）") && block.role == BlockRole::Furniture;
    }));
}

TEST(Turns, BeginAnArticleWhereOneComesFromElsewhere)
{
    const QString text = QStringLiteral("渡口新船载客来\n\n"
                                        "本报讯（通讯员 韩梅）渡口的新船下水了，头一天就载客两百人，两岸的人都说方便多了。\n\n"
                                        "（上接第1版）\n\n"
                                        "百斤，全村多了三十万元的进账，种粮的人都说值得。\n\n"
                                        "养鱼的人也算了一笔账，一塘鱼多卖了两成的价钱。\n");
    const PageParse parse = parsePage(text, {}, gazetteer());
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(parse.articles[0].headline, ferry);
    EXPECT_TRUE(parse.articles[0].turns.isEmpty());
    EXPECT_EQ(parse.articles[1].headline, QString());
    ASSERT_EQ(parse.articles[1].turns.size(), 1);
    EXPECT_EQ(parse.articles[1].turns[0].way, TurnWay::Back);
    EXPECT_EQ(parse.articles[1].turns[0].pageNo, QStringLiteral("1"));
}

TEST(TurnLinks, JoinWhatNamesEachOther)
{
    const QList<IssuePart> parts{
        part(2, QStringLiteral("3"), {}, QStringLiteral("（上接第1版）百斤，全村多了三十万元的进账。")),
        part(1, QStringLiteral("1"), harvest, QStringLiteral("今年一亩地比去年多收了一（下转第3版）")),
        part(1, QStringLiteral("1"), ferry, QStringLiteral("渡口的新船下水了。"))};
    EXPECT_EQ(linkTurns(parts), (QList<TurnLink>{{1, 0}}));
}

TEST(TurnLinks, AreToldApartByHeadlineAndByTheWordsAtTheJoint)
{
    const QList<IssuePart> parts{
        part(1, QStringLiteral("1"), harvest, QStringLiteral("今年一亩地比去年多收了一（下转第3版）")),
        part(1, QStringLiteral("1"), ferry, QStringLiteral("头一天新船就载客两百人。（下转第3版）")),
        part(3, QStringLiteral("3"), {}, QStringLiteral("（上接第1版《渡口新船载客来》）两岸的人都说方便多了。")),
        part(3, QStringLiteral("3"), harvest, QStringLiteral("（上接第1版）百斤，柳河镇的账算清了。"))};
    EXPECT_EQ(linkTurns(parts), (QList<TurnLink>{{0, 3}, {1, 2}}));
}

TEST(TurnLinks, LeaveOpenWhatIsDoubtful)
{
    // Two pages of one number, and nothing tells which.
    const IssuePart first = part(1, QStringLiteral("1"), harvest, QStringLiteral("账算清了。（下转第3版）"));
    const QString rest = QStringLiteral("（上接第1版）全村多了进账。");
    const QString number = QStringLiteral("3");
    EXPECT_TRUE(linkTurns({first, part(2, number, {}, rest), part(3, number, {}, rest)}).isEmpty());
    // No counterpart, no headline.
    EXPECT_TRUE(linkTurns({first, part(2, QStringLiteral("3"), ferry, QStringLiteral("新船下水了。"))}).isEmpty());
    // It comes from another page, or names another headline.
    EXPECT_TRUE(linkTurns({first, part(2, QStringLiteral("3"), {}, QStringLiteral("（上接第2版）全村多了进账。"))}).isEmpty());
    EXPECT_TRUE(linkTurns({first, part(2, QStringLiteral("3"), {}, QStringLiteral("（上接第1版《渡口新船载客来》）乡亲多。"))}).isEmpty());
}

TEST(TurnLinks, FindTheRestByItsHeadlineWhereItsTurnWasLost)
{
    const QList<IssuePart> parts{part(1, QStringLiteral("A1"), harvest, QStringLiteral("账算清了。（下转A3版）")),
                                 part(3, QStringLiteral("A3"), harvest, QStringLiteral("全村多了进账。")),
                                 part(3, QStringLiteral("A3"), ferry, QStringLiteral("新船下水了。"))};
    EXPECT_EQ(linkTurns(parts), (QList<TurnLink>{{0, 1}}));
}
