#include "core/page/readingtext.h"

#include <gtest/gtest.h>

#include <random>

using namespace jianbao;
using namespace jianbao::page;

namespace {

// A block of the page that shows these words; the words stand once on the page.
Block block(const QString &page, const QString &first, const QString &last, BlockRole role = BlockRole::Body,
            bool continues = false)
{
    const qsizetype start = page.indexOf(first);
    const qsizetype end = page.indexOf(last, start) + last.size();
    return {role, {start, end}, continues};
}

QList<TextRange> rangesOf(const QString &page, const QString &words)
{
    const qsizetype at = page.indexOf(words);
    return {{at, at + words.size()}};
}

const QString leaf = QStringLiteral("稻香引来\n八方客\n\n\u3000\u3000秋收时节，柳河镇的\n稻田一片金黄，游\n\n广告位\n\n"
                                    "客拍照留念。\nuse the new\nphone app 3.0\n版本\n\n柳 河 镇\n供图\n");

} // namespace

TEST(ReadingText, JoinsWrappedLinesAndPiecesAfterAColumnBreak)
{
    const ReadingText reading = composeReading(
        leaf, {block(leaf, QStringLiteral("稻香引来"), QStringLiteral("八方客"), BlockRole::Headline),
               block(leaf, QStringLiteral("秋收"), QStringLiteral("游")),
               block(leaf, QStringLiteral("客拍照"), QStringLiteral("留念。"), BlockRole::Body, true)});
    EXPECT_EQ(reading.text, QStringLiteral("稻香引来 八方客\n秋收时节，柳河镇的稻田一片金黄，游客拍照留念。"));
    ASSERT_EQ(reading.units.size(), 2);
    EXPECT_EQ(reading.unitText(reading.units[0]), QStringLiteral("稻香引来 八方客"));
    EXPECT_EQ(reading.texts(BlockRole::Body).size(), 1);
    EXPECT_TRUE(reading.texts(BlockRole::Kicker).isEmpty());
}

TEST(ReadingText, LatinWordsKeepASpaceAtALineEnd)
{
    const ReadingText reading =
        composeReading(leaf, {block(leaf, QStringLiteral("use"), QStringLiteral("版本"))});
    EXPECT_EQ(reading.text, QStringLiteral("use the new phone app 3.0版本"));
}

TEST(ReadingText, ALineSetWideLosesItsSpaces)
{
    const ReadingText reading = composeReading(leaf, {block(leaf, QStringLiteral("柳 河"), QStringLiteral("供图"))});
    EXPECT_EQ(reading.text, QStringLiteral("柳河镇供图"));
    // The words are found again where they stand, in spite of the spaces.
    const QList<TextRange> shown = reading.toPage({0, 3});
    QString words;
    for (const TextRange &range : shown)
        words += range.of(leaf);
    EXPECT_EQ(words, QStringLiteral("柳河镇"));
}

// What text layers make of GBK's A3A0, a wide blank.
TEST(ReadingText, ATitleSetFromTopToBottomIsOneWord)
{
    const QString page = QStringLiteral("稻\n香\n引\n来\n八方客\n");
    const QList<Block> title{block(page, QStringLiteral("稻"), QStringLiteral("八方客"), BlockRole::Headline)};
    EXPECT_EQ(composeReading(page, title).text, QStringLiteral("稻香引来 八方客"));
}

TEST(ReadingText, ATitleAndItsShadowAreReadOnce)
{
    const QString page = QStringLiteral("稻香引来\n稻香引来\n八方客\n八方客\n走了\n走了\n");
    const QList<Block> blocks{block(page, QStringLiteral("稻香"), QStringLiteral("客\n八方客"), BlockRole::Headline),
                              block(page, QStringLiteral("走了"), QStringLiteral("了\n走了"))};
    EXPECT_EQ(composeReading(page, blocks).text, QStringLiteral("稻香引来 八方客\n走了走了"));
}

TEST(ReadingText, AWideBlankOfGbkIsABlank)
{
    const QString page = QStringLiteral("记者\uE5E5韩梅\n");
    EXPECT_EQ(composeReading(page, {block(page, QStringLiteral("记者"), QStringLiteral("韩梅"))}).text,
              QStringLiteral("记者\u3000韩梅"));
}

TEST(ReadingText, GoesToThePageAndBack)
{
    const ReadingText reading = composeReading(
        leaf, {block(leaf, QStringLiteral("秋收"), QStringLiteral("游")),
               block(leaf, QStringLiteral("客拍照"), QStringLiteral("留念。"), BlockRole::Body, true)});
    const qsizetype at = reading.text.indexOf(QStringLiteral("游客"));
    const QList<TextRange> onPage = reading.toPage({at, at + 2});
    ASSERT_EQ(onPage.size(), 2); // one word on both sides of the advertisement
    EXPECT_EQ(onPage[0].of(leaf).toString(), QStringLiteral("游"));
    EXPECT_EQ(onPage[1].of(leaf).toString(), QStringLiteral("客"));
    EXPECT_EQ(reading.toReading(onPage), (QList<TextRange>{{at, at + 2}}));
    EXPECT_TRUE(reading.toReading(rangesOf(leaf, QStringLiteral("广告位"))).isEmpty());
    EXPECT_TRUE(reading.toPage({3, 3}).isEmpty());
}

TEST(ReadingText, PiecesShowTheSameCharactersOnBothSides)
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (int i = 0; i < 60; ++i)
            text += QStringLiteral("稻田ab 1\n\u3000，")[qsizetype(random() % 9)];
        const qsizetype cut = qsizetype(random() % 60);
        const ReadingText reading = composeReading(
            text, {{BlockRole::Headline, {0, cut}, false}, {BlockRole::Headline, {cut, 60}, random() % 2 == 0}});
        qsizetype before = 0;
        for (const ReadingPiece &piece : reading.pieces) {
            EXPECT_GE(piece.reading.start, before);
            EXPECT_EQ(piece.reading.of(reading.text), piece.page.of(text));
            EXPECT_EQ(reading.toReading({piece.page}), QList<TextRange>{piece.reading});
            before = piece.reading.end;
        }
    }
}

TEST(ReadingText, ReadsACorrectionInPlaceOfTheMisprint)
{
    const Block body = block(leaf, QStringLiteral("秋收"), QStringLiteral("游"));
    const TextRange wrong = rangesOf(leaf, QStringLiteral("柳河镇")).first();
    const ReadingText same = composeReading(leaf, {body}, {{wrong, QStringLiteral("杨河镇")}});
    EXPECT_EQ(same.text, QStringLiteral("秋收时节，杨河镇的稻田一片金黄，游"));
    // Of one length, so each character keeps its place.
    const qsizetype at = same.text.indexOf(QStringLiteral("杨河镇"));
    EXPECT_EQ(same.toPage({at + 1, at + 2}), (QList<TextRange>{{wrong.start + 1, wrong.start + 2}}));

    const ReadingText longer = composeReading(leaf, {body}, {{wrong, QStringLiteral("老杨河镇")}});
    EXPECT_EQ(longer.text, QStringLiteral("秋收时节，老杨河镇的稻田一片金黄，游"));
    EXPECT_EQ(longer.toPage({at, at + 1}), QList<TextRange>{wrong});
    EXPECT_EQ(longer.toReading({{wrong.start, wrong.start + 1}}), (QList<TextRange>{{at, at + 4}}));
    EXPECT_EQ(longer.toReading({{wrong.start - 1, wrong.end + 1}}), (QList<TextRange>{{at - 1, at + 5}}));

    const ReadingText without = composeReading(leaf, {body}, {{wrong, QString()}});
    EXPECT_EQ(without.text, QStringLiteral("秋收时节，的稻田一片金黄，游"));
    EXPECT_TRUE(without.toReading({wrong}).isEmpty());
    EXPECT_EQ(without.toPage({at - 1, at + 1}), (QList<TextRange>{{wrong.start - 1, wrong.end + 1}}));
}

TEST(ReadingText, CorrectsAWordBrokenOverLines)
{
    const Block body = block(leaf, QStringLiteral("秋收"), QStringLiteral("游"));
    const TextRange wrong = rangesOf(leaf, QStringLiteral("的\n稻")).first();
    const ReadingText reading = composeReading(leaf, {body}, {{wrong, QStringLiteral("之")}});
    EXPECT_EQ(reading.text, QStringLiteral("秋收时节，柳河镇之田一片金黄，游"));
    const qsizetype at = reading.text.indexOf(QStringLiteral("之"));
    const QList<TextRange> both = {{wrong.start, wrong.start + 1}, {wrong.end - 1, wrong.end}};
    EXPECT_EQ(reading.toPage({at, at + 1}), both);
    EXPECT_EQ(reading.toReading(both), (QList<TextRange>{{at, at + 1}}));
    // Set wide, each character is a piece of its own.
    const ReadingText wide = composeReading(leaf, {block(leaf, QStringLiteral("柳 河"), QStringLiteral("供图"))},
                                            {{rangesOf(leaf, QStringLiteral("河 镇")).first(), QStringLiteral("溪村")}});
    EXPECT_EQ(wide.text, QStringLiteral("柳溪村供图"));
}
