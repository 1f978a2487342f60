#include "core/page/lines.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::page;

namespace {

QStringList textsOf(const QString &text)
{
    QStringList found;
    for (const Line &line : splitLines(text))
        found.append(line.range.of(text).toString());
    return found;
}

} // namespace

TEST(Lines, EveryLineEndAndBlankLines)
{
    EXPECT_EQ(textsOf(QStringLiteral("甲\r\n乙\r丙\n\n 丁\f戊\u2028己")),
              (QStringList{QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙"), QStringLiteral("丁"),
                           QStringLiteral("戊"), QStringLiteral("己")}));
    EXPECT_TRUE(splitLines(QStringLiteral(" \n\u3000\u3000\n\u200B\n")).isEmpty());
    EXPECT_TRUE(splitLines(QString()).isEmpty());
}

TEST(Lines, MeasuresWidthIndentAndGap)
{
    const QString text = QStringLiteral("稻田\n\n\n\u3000\u3000收了3万斤 \n\n新粮\n");
    const QList<Line> lines = splitLines(text);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].first);
    EXPECT_EQ(lines[1].blankBefore, 2);
    EXPECT_EQ(lines[1].indent, 2.0);
    EXPECT_EQ(lines[1].width, 4.5);
    EXPECT_EQ(lines[1].range.of(text).toString(), QStringLiteral("收了3万斤"));
}

// Text layers that double each blank line: two are what one is elsewhere.
TEST(Lines, BlankLinesCountByTheFewestTogether)
{
    const QList<Line> lines = splitLines(QStringLiteral("稻田\n\n\n收了\n\n\n\n\n新粮\n"));
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[1].blankBefore, 1);
    EXPECT_EQ(lines[2].blankBefore, 2);
}

TEST(Lines, ASurrogatePairIsOneCharacterWide)
{
    EXPECT_EQ(widthOf(QStringLiteral("𠮷田")), 2.0);
}

TEST(Lines, AMarginOfAllLinesIsNoIndent)
{
    const QList<Line> lines = splitLines(QStringLiteral("  柳河\n      秋收\n  新粮\n"));
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0].indent, 0);
    EXPECT_EQ(lines[1].indent, 2);
}

// Text layers leave one blank of an indent's two: first lines are still shorter by two characters.
TEST(Lines, AnIndentThatWasHalved)
{
    const QString paragraph = QStringLiteral("　老梨树的档案牌挂上了\n枝头，哪年栽的、哪年剪的\n一扫就知道，村里人说好。\n");
    for (const Line &line : splitLines(paragraph.repeated(6)))
        EXPECT_EQ(line.indent, line.number % 3 == 0 ? 2 : 0);
    // Indents of one character are left.
    const QString other = QStringLiteral("　老梨树的档案牌挂上了枝\n枝头，哪年栽的、哪年剪的\n一扫就知道，村里人说好。\n");
    EXPECT_EQ(splitLines(other.repeated(6))[0].indent, 1);
}

// OCR's half-width marks are as wide as those that were printed, where the lines then reach one edge.
TEST(Lines, AreAsWideAsTheyWereSet)
{
    QString page;
    for (const char16_t *line : {u"梨园里的老树,一棵棵挂上", u"了档案牌哪年栽的哪年剪的", u"一扫就知道,村里人说,这", u"办法管用于是邻村也来学着",
                                 u"给老树建档案,一本本账簿", u"摆在村委会的柜子里谁都能", u"翻,谁都能记,谁都能查到"})
        page += QString::fromUtf16(line) + u'\n';
    const QList<Line> lines = splitLines(page);
    EXPECT_TRUE(std::all_of(lines.begin(), lines.end(), [](const Line &line) { return line.width == 12; }));
    EXPECT_EQ(splitLines(QStringLiteral("秋收,新粮"))[0].width, 4.5); // nothing beside it says so
}

TEST(Lines, BlankLinesBetweenAllLinesPartNothing)
{
    QString page;
    for (int article = 0; article < 3; ++article)
        page += QStringLiteral("老梨树\n\n\n　　石门镇的梨园里挂上了\n\n档案牌，一扫就知道哪年\n\n栽的，哪年剪的。\n\n　　村里人说好\n\n\n");
    const QList<Line> lines = splitLines(page);
    ASSERT_EQ(lines.size(), 15);
    EXPECT_EQ(lines[1].blankBefore, 1); // behind the title
    EXPECT_EQ(lines[2].blankBefore, 0);
    EXPECT_EQ(lines[5].blankBefore, 1);
    // A paragraph on each line: they part paragraphs.
    const QList<Line> whole = splitLines(QStringLiteral("梨树挂牌。\n\n").repeated(15));
    EXPECT_EQ(whole[1].blankBefore, 1);
}

TEST(Lines, LettersSetWideBySpaces)
{
    const auto unspaced = [](const char16_t *line) {
        QString letters;
        for (qsizetype letter : spacedLetters(line))
            letters += line[letter];
        return letters;
    };
    EXPECT_EQ(unspaced(u"梨 园 “春 课” 开 讲"), QStringLiteral("梨园“春课”开讲"));
    EXPECT_EQ(unspaced(u"记　者　　高　原"), QStringLiteral("记者　高原"));
    EXPECT_EQ(unspaced(u"秋收过半　新粮归仓"), QString());
    EXPECT_EQ(unspaced(u"高 原"), QString());
    EXPECT_EQ(unspaced(u""), QString());
}
