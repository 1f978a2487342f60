// What repaired pages of a newspaper say of its further ones.
#include "core/page/paperhabits.h"
#include "core/page/parse.h"
#include "tests/gazetteer.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::page;
using jianbao::test::gazetteer;

namespace {

const QString paper = QStringLiteral("柳堤晚报");

PageParse parsed(const QString &text, const PaperHabits &habits = {})
{
    return parsePage(QStringLiteral("柳堤晚报 2024年3月12日 第2版\n\n") + text, {}, gazetteer(), nullptr, {{paper, habits}});
}

QStringList headlinesOf(const PageParse &parse)
{
    QStringList headlines;
    for (const Article &article : parse.articles)
        headlines.append(article.headline);
    return headlines;
}

PaperHabits taught(int before, int behind)
{
    HabitLessons lessons;
    const Block title{BlockRole::Headline, {0, 5}, false};
    const Block text{BlockRole::Body, {6, 60}, false};
    const Block titleBehind{BlockRole::Headline, {61, 66}, false};
    for (int i = 0; i < before; ++i)
        lessons.addArticle({title, text});
    for (int i = 0; i < behind; ++i)
        lessons.addArticle({titleBehind, text});
    return lessons.habits();
}

// A title, or the name of a column, stands before the first of two articles and one behind the last: the words of none
// of them occur in the texts.
const QString eitherSide = QStringLiteral("岁月长歌\n\n"
                                          "本报讯（记者 高远）稻田到了收割的时候，机器从早响到晚，打谷场上堆满了新谷。\n\n"
                                          "春风又绿\n\n"
                                          "本报讯（通讯员 韩梅）百余名乡亲挤满了码头，新船头一天就载客两百人。\n\n"
                                          "一路向前\n");

} // namespace

TEST(LineKeys, AreAlikeFromIssueToIssue)
{
    EXPECT_EQ(lineKey(u"■ 湖畔 人家 12"), lineKey(u"湖畔人家·07"));
    EXPECT_NE(lineKey(u"湖畔人家"), lineKey(u"湖畔新居"));
    EXPECT_TRUE(lineKey(u"2024-03-12").isEmpty());
    EXPECT_TRUE(lineKey(u" — ").isEmpty());
    EXPECT_TRUE(lineKey(QString(60, u'湖')).isEmpty());
}

TEST(PaperHabits, LeanToTheSideOfTheTitlesThatPeopleSaw)
{
    EXPECT_EQ(taught(0, 0).titlesBefore, 0);
    EXPECT_GT(taught(3, 0).titlesBefore, taught(1, 0).titlesBefore);
    EXPECT_GT(taught(1, 0).titlesBefore, 0);
    EXPECT_LT(taught(0, 3).titlesBefore, 0);
    EXPECT_EQ(taught(2, 2).titlesBefore, 0);
}

TEST(PaperHabits, DecideWhereAPageDoesNot)
{
    EXPECT_EQ(headlinesOf(parsed(eitherSide, taught(8, 0))),
              (QStringList{QStringLiteral("岁月长歌"), QStringLiteral("春风又绿")}));
    EXPECT_EQ(headlinesOf(parsed(eitherSide, taught(0, 8))),
              (QStringList{QStringLiteral("春风又绿"), QStringLiteral("一路向前")}));
}

TEST(PaperHabits, GiveWayToAPageThatSaysOtherwise)
{
    const QString text = QStringLiteral("收割机唱起丰收歌\n\n"
                                        "本报讯（记者 高远）稻田到了收割的时候，收割机从早响到晚，乡亲们唱起了丰收歌。\n\n"
                                        "渡口新船载客来\n\n"
                                        "本报讯（通讯员 韩梅）渡口的新船下水了，头一天就载客两百人。\n");
    EXPECT_EQ(headlinesOf(parsed(text, taught(0, 20))), headlinesOf(parsed(text)));
    EXPECT_EQ(headlinesOf(parsed(text)), (QStringList{QStringLiteral("收割机唱起丰收歌"), QStringLiteral("渡口新船载客来")}));
}

TEST(PaperHabits, KnowLinesAgainThatPeoplePutAside)
{
    HabitLessons lessons;
    lessons.addLines(u"湖畔人家", BlockRole::Banner);
    lessons.addLines(u"扫一扫看更多 第3期", BlockRole::Furniture);
    lessons.addLines(u"田埂上的事", BlockRole::Banner);
    lessons.addLines(u"田埂上的事", std::nullopt); // a person found it to be a title elsewhere
    const PaperHabits habits = lessons.habits();
    EXPECT_EQ(habits.lines.size(), 2);

    const QString text = QStringLiteral("湖畔人家\n渡口新船载客来\n\n"
                                        "本报讯（通讯员 韩梅）渡口的新船下水了，头一天就载客两百人，扫一扫看更多。\n"
                                        "扫一扫看更多 第8期\n");
    const PageParse parse = parsed(text, habits);
    ASSERT_EQ(parse.articles.size(), 1);
    EXPECT_EQ(parse.articles[0].headline, QStringLiteral("渡口新船载客来"));
    const QString page = QStringLiteral("柳堤晚报 2024年3月12日 第2版\n\n") + text;
    QStringList outside;
    for (const Block &block : parse.furniture)
        outside.append(roleName(block.role) + u' ' + block.range.of(page).toString());
    EXPECT_TRUE(outside.contains(QStringLiteral("banner 湖畔人家"))) << outside.join(u'\n').toStdString();
    EXPECT_TRUE(outside.contains(QStringLiteral("furniture 扫一扫看更多 第8期"))) << outside.join(u'\n').toStdString();
    // Only of that newspaper.
    EXPECT_NE(headlinesOf(parsePage(page, {}, gazetteer(), nullptr, {{QStringLiteral("别家晚报"), habits}})),
              headlinesOf(parse));
}

TEST(PaperHabits, AreKeptAsText)
{
    PaperHabits habits = taught(1, 3);
    habits.lines.insert(QStringLiteral("湖畔人家"), BlockRole::Banner);
    EXPECT_EQ(habitsFromText(habitsToText(habits)), habits);
    EXPECT_TRUE(habitsToText({}).isEmpty());
    EXPECT_TRUE(habitsFromText(QStringLiteral("nonsense")).isEmpty());
}
