// How the resolver fares on the project's own set of sentences and articles. The building half may be looked at when
// rules are made; of the left-out half only the figures are printed, so that they say how pages fare that nobody has
// seen.
#include "gold.h"

#include "tests/gazetteer.h"

#include <QSet>

#include <gtest/gtest.h>

#include <iostream>

using namespace jianbao::place;
using jianbao::test::gazetteer;

namespace {

QList<GoldCase> all()
{
    QList<GoldCase> cases;
    for (const char16_t *half : {u"building", u"left_out"})
        cases += goldSentences(QString::fromUtf16(half)) + goldArticles(QString::fromUtf16(half));
    return cases;
}

Score printed(const char *title, const QList<GoldCase> &cases)
{
    const Score score = scoreOf(gazetteer(), cases);
    std::cout << "  " << title << ": " << score.cases << " texts, accuracy at 1 " << score.accuracy() << " of "
              << score.answered << " answered, abstained on " << score.abstention() << "; mentions " << score.met
              << " met of " << score.gold << " by hand and " << score.found << " found\n";
    return score;
}

void expectTargets(const Score &score)
{
    EXPECT_GE(score.accuracy(), 0.97);
    EXPECT_LE(score.abstention(), 0.05);
    EXPECT_GE(2.0 * score.met, 0.96 * (score.gold + score.found)); // F1
}

} // namespace

TEST(GoldSet, IsLargeAndVaried)
{
    int sentences = 0, articles = 0;
    QSet<QString> provinces, texts;
    for (const char16_t *half : {u"building", u"left_out"}) {
        sentences += int(goldSentences(QString::fromUtf16(half)).size());
        articles += int(goldArticles(QString::fromUtf16(half)).size());
    }
    EXPECT_GE(sentences, 300);
    EXPECT_GE(articles, 60);
    for (const GoldCase &each : all()) {
        EXPECT_FALSE(texts.contains(each.article.body)) << each.name.toStdString();
        texts.insert(each.article.body);
        for (const GoldMention &mention : each.mentions)
            provinces.insert(mention.code.left(2));
    }
    EXPECT_GE(provinces.size(), 20);
}

TEST(GoldSet, NamesPlacesThatExist)
{
    for (const GoldCase &each : all()) {
        for (const GoldMention &mention : each.mentions) {
            const Place *place = gazetteer().byCode(mention.code);
            ASSERT_NE(place, nullptr) << mention.code.toStdString() << " " << each.name.toStdString();
            EXPECT_EQ(place->level, Level::Township) << each.name.toStdString();
            EXPECT_FALSE(mention.range.of(each.article.body).trimmed().isEmpty()) << each.name.toStdString();
        }
        if (each.about.size() > 1)
            EXPECT_NE(gazetteer().byCode(each.about), nullptr) << each.name.toStdString();
        else
            EXPECT_TRUE(each.about == u"-" || each.about == u"?") << each.name.toStdString();
        for (const QString &home : {each.context.homePrefecture, each.context.homeCounty})
            EXPECT_TRUE(home.isEmpty() || gazetteer().byCode(home) != nullptr) << each.name.toStdString();
    }
}

TEST(Accuracy, OnTheBuildingHalf)
{
    for (const Score &score : {printed("sentences", goldSentences(QStringLiteral("building"))),
                               printed("articles", goldArticles(QStringLiteral("building")))}) {
        for (const QString &fault : score.faults)
            std::cout << "    " << fault.toStdString() << "\n";
        expectTargets(score);
    }
}

TEST(Accuracy, OnTheLeftOutHalf)
{
    expectTargets(printed("sentences", goldSentences(QStringLiteral("left_out"))));
    expectTargets(printed("articles", goldArticles(QStringLiteral("left_out"))));
}
