#include "core/annotate/anchor.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::annotate;

namespace {

// A paragraph that a column break cuts, and a second one: the reading text skips what stands between.
struct Wrapped : ::testing::Test {
    QString page = QStringLiteral("　　清晨的藕田里，\n采藕人推上\n湖畔晚报广告\n一节节白藕。\n　　价格也稳。\n");
    page::Block block(const QString &from, const QString &to, bool continues = false) const
    {
        return {page::BlockRole::Body, {page.indexOf(from), page.indexOf(to) + to.size()}, continues};
    }
    QList<page::Block> blocks = {block(QStringLiteral("　　清晨"), QStringLiteral("推上")),
                                 block(QStringLiteral("一节节"), QStringLiteral("白藕。"), true),
                                 block(QStringLiteral("　　价格"), QStringLiteral("也稳。"))};
    page::ReadingText reading = page::composeReading(page, blocks);

    TextRange found(const QString &words) const
    {
        const qsizetype at = reading.text.indexOf(words);
        EXPECT_GE(at, 0) << words.toStdString();
        return {at, at + words.size()};
    }
    QString onPage(const Anchor &anchor) const
    {
        QString words;
        for (const TextRange range : anchor.ranges)
            words += range.of(page).toString() + u'|';
        return words;
    }
};

} // namespace

TEST_F(Wrapped, AnAnchorHoldsPageRangesAndTheWordsAsRead)
{
    const Anchor anchor = anchorFor(reading, found(QStringLiteral("里，采藕人推上一节节白藕")));
    EXPECT_EQ(anchor.quote, QStringLiteral("里，采藕人推上一节节白藕"));
    EXPECT_EQ(onPage(anchor), QStringLiteral("里，|采藕人推上|一节节白藕|"));
    EXPECT_EQ(place(anchor, reading), (QList<TextRange>{found(QStringLiteral("里，采藕人推上一节节白藕"))}));
}

TEST_F(Wrapped, WhiteSpaceAtTheEndsIsLeftOut)
{
    const TextRange words = found(QStringLiteral("白藕。\n价格"));
    const Anchor wide = anchorFor(reading, {words.start, words.start + 4}); // with the line feed
    EXPECT_EQ(wide.quote, QStringLiteral("白藕。"));
    EXPECT_EQ(anchorFor(reading, {words.start + 3, words.end}).quote, QStringLiteral("价格"));
    EXPECT_EQ(anchorFor(reading, {words.start + 3, words.start + 4}), Anchor());
    EXPECT_EQ(anchorFor(reading, {5, 5}), Anchor());
    EXPECT_EQ(anchorFor(reading, {-3, 100000}).quote, reading.text);
}

TEST_F(Wrapped, ItKeepsItsPlaceWhenTheArticleIsPutTogetherAnew)
{
    const Anchor anchor = anchorFor(reading, found(QStringLiteral("推上一节节白藕")));
    const page::Block alone{blocks[1].role, blocks[1].range, false};
    const page::ReadingText turned = page::composeReading(page, {blocks[2], blocks[0], alone});
    QString words;
    for (const TextRange range : place(anchor, turned))
        words += range.of(turned.text).toString() + u'|';
    EXPECT_EQ(words, QStringLiteral("推上|一节节白藕|"));
}

TEST_F(Wrapped, WhatAnArticleDoesNotShowIsAnOrphanNeverALookAlike)
{
    const Anchor anchor = anchorFor(reading, found(QStringLiteral("价格也稳")));
    EXPECT_TRUE(place(anchor, page::composeReading(page, {blocks[0], blocks[1]})).isEmpty());
    const Anchor sameWords{{{page.size() + 5, page.size() + 9}}, QStringLiteral("价格也稳")};
    EXPECT_TRUE(place(sameWords, reading).isEmpty());
}

TEST_F(Wrapped, PartsThatAreLeftAreShown)
{
    const Anchor anchor = anchorFor(reading, found(QStringLiteral("推上一节节白藕")));
    const page::ReadingText first = page::composeReading(page, {blocks[0]});
    const QList<TextRange> placed = place(anchor, first);
    ASSERT_EQ(placed.size(), 1);
    EXPECT_EQ(placed.first().of(first.text).toString(), QStringLiteral("推上"));
}

TEST(Ranges, AreWrittenAndReadBack)
{
    const QList<TextRange> ranges = {{12, 40}, {57, 60}, {3, 4}};
    EXPECT_EQ(toString(ranges), QStringLiteral("12-40,57-60,3-4"));
    EXPECT_EQ(rangesFromString(toString(ranges)), ranges);
    EXPECT_EQ(toString({}), QString());
    EXPECT_TRUE(rangesFromString(QString()).isEmpty());
    EXPECT_EQ(rangesFromString(QStringLiteral("5-3,x-9,7,-2-4,4-4,8-9,")), (QList<TextRange>{{8, 9}}));
}
