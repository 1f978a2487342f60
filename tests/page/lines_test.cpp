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
    const QString text = QStringLiteral("稻田\n\n\n\u3000\u3000收了3万斤 \n");
    const QList<Line> lines = splitLines(text);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].first);
    EXPECT_EQ(lines[1].blankBefore, 2);
    EXPECT_EQ(lines[1].indent, 2.0);
    EXPECT_EQ(lines[1].width, 4.5);
    EXPECT_EQ(lines[1].range.of(text).toString(), QStringLiteral("收了3万斤"));
}

TEST(Lines, ASurrogatePairIsOneCharacterWide)
{
    EXPECT_EQ(widthOf(QStringLiteral("𠮷田")), 2.0);
}
