#include "golden.h"

#include "core/page/readingtext.h"
#include "tests/gazetteer.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QThreadPool>

#include <gtest/gtest.h>

#include <array>
#include <random>

using namespace jianbao;
using namespace jianbao::page;
using namespace jianbao::test;

namespace {

// What pages are made of, and what they are not: each piece turns a stage's decision.
QString randomPage(std::mt19937 &random, int pieces)
{
    static const std::array parts{
        QStringLiteral("本报柳河讯（通讯员 张三 李"), QStringLiteral("四）"), QStringLiteral("稻田里一片金黄，"),
        QStringLiteral("大家都说好。"), QStringLiteral("——记柳河镇"), QStringLiteral("■通讯员 王五 摄"),
        QStringLiteral("□ 本报记者 赵六"), QStringLiteral("（作者系柳河镇干部）"), QStringLiteral("图为收割现场。"),
        QStringLiteral("柳河镇"), QStringLiteral("遗失声明"), QStringLiteral("（下转第3版）"), QStringLiteral("责任编辑 钱七"),
        QStringLiteral("2024年5月16日 星期四"), QStringLiteral("“"), QStringLiteral("”"), QStringLiteral("（"),
        QStringLiteral("）"), QStringLiteral("\u3000\u3000"), QStringLiteral(" "), QStringLiteral("\t"),
        QStringLiteral("𠮷"), QStringLiteral("\uF06C"), QStringLiteral("\u200B"), QStringLiteral("\u2028"),
        QStringLiteral("APP 3.0"), QStringLiteral("摄"), QStringLiteral("。"), QStringLiteral("、"), QStringLiteral("■"),
        QStringLiteral("丰收"), QStringLiteral("\r\n"), QStringLiteral("\n"), QStringLiteral("\n\n"), QStringLiteral("\n"),
        QStringLiteral("\f"), QStringLiteral("乡亲们围着新机器看了一圈又一圈，问价钱的、问油耗的都有，")};
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += parts[random() % parts.size()];
    return text;
}

qint64 parseTime(const QString &text)
{
    QElapsedTimer timer;
    timer.start();
    const PageParse parse = parsePage(text, {}, gazetteer());
    const qint64 elapsed = timer.elapsed();
    EXPECT_TRUE(uncoveredLines(text, parse).isEmpty());
    return elapsed;
}

} // namespace

TEST(Coverage, EveryLineOfRandomPagesLiesInOneBlock)
{
    std::mt19937 random(20240516);
    for (int round = 0; round < 400; ++round) {
        const QString text = randomPage(random, int(random() % 200));
        const PageParse parse = parsePage(text, {}, gazetteer());
        ASSERT_EQ(uncoveredLines(text, parse), QStringList()) << "round " << round;
        EXPECT_TRUE(parse.problems.isEmpty()) << "round " << round;
    }
}

TEST(Coverage, LongRandomTextsAreCutIntoWindows)
{
    std::mt19937 random(7);
    for (int round = 0; round < 4; ++round) {
        const QString text = randomPage(random, 8000);
        const PageParse parse = parsePage(text, {}, gazetteer());
        EXPECT_EQ(uncoveredLines(text, parse), QStringList());
        EXPECT_TRUE(parse.problems.isEmpty());
    }
}

// An import parses in the threads of the global pool: a long text must not wait there for another one.
TEST(Coverage, AllThreadsParseLongTextsAtOnce)
{
    std::mt19937 random(7);
    const QString text = randomPage(random, 4000);
    QThreadPool &threads = *QThreadPool::globalInstance();
    for (int i = 0; i < threads.maxThreadCount(); ++i)
        threads.start([&text] { EXPECT_TRUE(parsePage(text, {}, gazetteer()).problems.isEmpty()); });
    EXPECT_TRUE(threads.waitForDone(60000));
}

TEST(Coverage, NothingIsFoundInNothing)
{
    for (const QString &text : {QString(), QStringLiteral("\n\n \n"), QStringLiteral("\u3000")}) {
        const PageParse parse = parsePage(text, {}, gazetteer());
        EXPECT_TRUE(parse.articles.isEmpty());
        EXPECT_TRUE(parse.furniture.isEmpty());
    }
}

TEST(Coverage, ParsingTwiceGivesTheSame)
{
    std::mt19937 random(11);
    const QString text = randomPage(random, 400);
    EXPECT_EQ(parsePage(text, {}, gazetteer()), parsePage(text, {}, gazetteer()));
}

TEST(Coverage, NoInputTakesLong)
{
    const QString sentence = QStringLiteral("乡亲们围着新机器看了一圈又一圈，问价钱的、问油耗的都有，柳河镇的稻田一片金黄。");
    QString titles;
    QString items;
    QString lines;
    for (int i = 0; i < 1000; ++i) {
        titles += QStringLiteral("第%1个丰收的故事\n\n").arg(i);
        items += QStringLiteral("本报讯（通讯员 张三）第%1个故事里，稻田一片金黄。\n\n").arg(i);
        lines += sentence + u'\n';
    }
    // Generous for a slow machine with sanitizers: what is feared are minutes.
    EXPECT_LT(parseTime(sentence.repeated(40000)), 20000);
    EXPECT_LT(parseTime(QString(1000000, u'\n') + sentence), 20000);
    EXPECT_LT(parseTime(titles), 20000);
    EXPECT_LT(parseTime(titles + items), 20000);
    EXPECT_LT(parseTime(items + titles), 20000);
    EXPECT_LT(parseTime(lines), 20000);
    EXPECT_LT(parseTime(QStringLiteral("（").repeated(100000)), 20000);
    EXPECT_LT(parseTime(QStringLiteral("张三 ").repeated(30000)), 20000);
}

TEST(Trace, TellsEveryStage)
{
    const QString text = QStringLiteral("柳河镇\n\n稻田里办起画展\n\n本报讯（通讯员 张三）柳河镇的稻田一片金黄，画就挂在田埂上。\n");
    QJsonObject trace;
    const PageParse parse = parsePage(text, {}, gazetteer(), &trace);
    for (const QString &stage : {QStringLiteral("lines"), QStringLiteral("pieces"), QStringLiteral("paragraphs"),
                                 QStringLiteral("titles"), QStringLiteral("arrangement"), QStringLiteral("articles")})
        EXPECT_TRUE(trace.contains(stage)) << stage.toStdString();
    EXPECT_EQ(trace[u"lines"].toArray().size(), 3);
    EXPECT_EQ(trace[u"pieces"].toArray().at(2)[u"kind"].toString(), QStringLiteral("text"));
    EXPECT_EQ(trace[u"articles"].toArray().at(0)[u"headline"].toString(), parse.articles.at(0).headline);
    EXPECT_EQ(parse.articles.at(0).kicker, QStringLiteral("柳河镇"));
    EXPECT_EQ(parse.articles.at(0).headline, QStringLiteral("稻田里办起画展"));
}
