// How sure decisions are: more where the next best would have cost more, and never quite.
#include "core/page/confidence.h"
#include "core/page/parse.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::page;

TEST(Confidence, GrowsWithTheMarginAndStaysBelowOne)
{
    double before = 0;
    for (double margin = -5; margin < 20; margin += 0.5) {
        const double confidence = joinConfidence(margin);
        EXPECT_GE(confidence, before);
        EXPECT_LT(confidence, 1);
        before = confidence;
    }
}

TEST(Confidence, ATitledStrandIsSurerThanOneWithout)
{
    Strand titled;
    titled.paragraphs = {0};
    titled.titles = {0};
    titled.titleMargin = 6;
    EXPECT_GT(titleConfidence(titled), titleConfidence(Strand{}));
}

TEST(Confidence, AParagraphOverABreakSaysHowSureAndWhy)
{
    const QString text = QStringLiteral("新船下水了\n"
                                        "\n"
                                        "本报讯（通讯员 韩梅）渡口的新船下水了，两\n"
                                        "岸的乡亲挤满了码头，都想头一个坐上去试一\n"
                                        "\n"
                                        "试。船老大说，一个一个来，今天不收钱。\n");
    const auto gazetteer = place::Gazetteer::builtIn();
    ASSERT_TRUE(gazetteer);
    QJsonObject trace;
    const PageParse parse = parsePage(text, {}, *gazetteer, &trace);
    ASSERT_EQ(parse.articles.size(), 1);
    const Article &article = parse.articles.first();
    ASSERT_EQ(article.joins.size(), 1);
    EXPECT_TRUE(article.blocks[article.joins.first().block].continues);
    EXPECT_GT(article.joins.first().confidence, 0.5);
    EXPECT_GT(article.titleConfidence, 0.5);
    const QJsonArray explanation = trace[QStringLiteral("explain")].toArray();
    ASSERT_EQ(explanation.size(), 1);
    const QJsonArray joins = explanation[0][QStringLiteral("joins")].toArray();
    ASSERT_EQ(joins.size(), 1);
    EXPECT_TRUE(joins[0][QStringLiteral("before")].toString().endsWith(u'一'));
    EXPECT_FALSE(joins[0][QStringLiteral("reasons")].toArray().isEmpty());
}
