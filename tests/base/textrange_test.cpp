#include "core/base/textrange.h"

#include <gtest/gtest.h>

using namespace jianbao;

TEST(TextRange, KnowsWhatItContainsAndCuts)
{
    const TextRange range{2, 5};
    EXPECT_EQ(range.length(), 3);
    EXPECT_TRUE(range.contains(2));
    EXPECT_FALSE(range.contains(5));
    EXPECT_FALSE(range.intersects(TextRange{5, 8}));
    EXPECT_EQ(range.intersected(TextRange{4, 9}), (TextRange{4, 5}));
    EXPECT_TRUE(range.intersected(TextRange{7, 9}).isEmpty());
    EXPECT_EQ(range.of(u"微山湖的船队"), u"湖的船");
}

// A character outside the BMP is two UTF-16 units and one code point.
TEST(CodePoints, CountSurrogatePairsOnce)
{
    const QString text = QStringLiteral("a𠮷b𠮷c"); // units: a=0 𠮷=1,2 b=3 𠮷=4,5 c=6
    const CodePoints points(text);
    EXPECT_EQ(points.fromUtf16(0), 0);
    EXPECT_EQ(points.fromUtf16(1), 1);
    EXPECT_EQ(points.fromUtf16(3), 2);
    EXPECT_EQ(points.fromUtf16(6), 4);
    EXPECT_EQ(points.fromUtf16(7), 5);
    for (const qsizetype unit : {0, 1, 3, 4, 6, 7})
        EXPECT_EQ(points.toUtf16(points.fromUtf16(unit)), unit) << unit;
}

TEST(CodePoints, LeavePlainTextAsItIs)
{
    const CodePoints points(u"张楼镇");
    EXPECT_EQ(points.fromUtf16(TextRange{1, 3}), (TextRange{1, 3}));
    EXPECT_EQ(points.toUtf16(TextRange{1, 3}), (TextRange{1, 3}));
}
