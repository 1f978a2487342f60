#include "core/text/fold.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::text;

namespace {

std::string folded(const QString &source)
{
    return fold(source).toStdString();
}

} // namespace

TEST(Fold, BringsOneFormOutOfMany)
{
    EXPECT_EQ(folded(QStringLiteral("ＡＢＣ１２３")), "abc123");
    EXPECT_EQ(folded(QStringLiteral("張樓鎮灣區")), "张楼镇湾区");
    EXPECT_EQ(folded(QStringLiteral("ﬁle")), "file");
    EXPECT_EQ(folded(QStringLiteral("㎏")), "kg");
    EXPECT_EQ(folded(QStringLiteral("e\u0301")), folded(QStringLiteral("é")));
    EXPECT_EQ(folded(QStringLiteral("ｶﾞ")), folded(QStringLiteral("ガ")));
    EXPECT_EQ(folded(QString::fromUcs4(U"\U00020BB7野屋")), QString::fromUcs4(U"\U00020BB7野屋").toStdString());
    EXPECT_EQ(folded(QString()), "");
}

TEST(Fold, LeavesLineEndsAlone)
{
    EXPECT_EQ(folded(QStringLiteral("一行\r\n二行\t三")), "一行\r\n二行\t三");
}

TEST(Fold, SurvivesBrokenSurrogates)
{
    const QString broken = QString(QChar(0xD840)) + QStringLiteral("镇") + QChar(0xDC00);
    EXPECT_EQ(fold(broken).size(), 3);
}

TEST(FoldWithOrigin, SaysTheSameAsFold)
{
    const QString source = QStringLiteral("㎏ＡB張e\u0301鎮ﬁ") + QString::fromUcs4(U"\U00020BB7") + QStringLiteral("ｶﾞ");
    const FoldedText result = foldWithOrigin(source);
    EXPECT_EQ(result.text.toStdString(), folded(source));
    ASSERT_EQ(result.origin.size(), result.text.size() + 1);
    EXPECT_TRUE(std::is_sorted(result.origin.cbegin(), result.origin.cend()));
    EXPECT_EQ(result.origin.constLast(), source.size());
}

TEST(FoldWithOrigin, LeadsBackToTheSource)
{
    const QString source = QStringLiteral("重5㎏的張樓鎮");
    const FoldedText result = foldWithOrigin(source);
    ASSERT_EQ(result.text.toStdString(), "重5kg的张楼镇");
    const auto back = [&](qsizetype start, qsizetype end) {
        return result.toSource({start, end}).of(source).toString().toStdString();
    };
    EXPECT_EQ(back(5, 8), "張樓鎮");
    EXPECT_EQ(back(2, 4), "㎏");
    EXPECT_EQ(back(2, 3), "㎏");
    EXPECT_EQ(back(3, 5), "㎏的");
    EXPECT_EQ(back(0, 8), source.toStdString());
    EXPECT_EQ(result.toSource({4, 4}), (TextRange{3, 3}));
}
