// A page whose frames are stored in an order that is bad for a reader: a portrait in five frames, reports in two, each
// headline before, behind or far from its text.
#include "core/page/parse.h"
#include "core/page/readingtext.h"
#include "tests/gazetteer.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::page;
using namespace jianbao::test;

namespace {

class Frames : public testing::Test
{
protected:
    void SetUp() override
    {
        QFile file(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/pages/building/b243-general-news-level-crossing-october.txt"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        m_page = QString::fromUtf8(file.readAll());
        m_parse = parsePage(m_page, {}, gazetteer());
    }

    // The headline of the article whose text has the words; they stand in one only, if in any.
    QString headlineOver(const QString &words) const
    {
        for (const Article &article : m_parse.articles) {
            if (composeReading(m_page, article.blocks, {}).texts(BlockRole::Body).join(u'\n').contains(words))
                return article.headline;
        }
        return {};
    }

    QString m_page;
    PageParse m_parse;
};

} // namespace

// What looks like the likeliest joint alone, 近年来，| 引进稻田养蟹技术, would leave 该镇从盘锦 without its rest.
TEST_F(Frames, ColumnsGoOnSoThatNoneIsLeftOver)
{
    EXPECT_EQ(headlineOver(QStringLiteral("近年来，该镇引导果农")), QStringLiteral("葡萄进了窖 价钱翻一番"));
    EXPECT_EQ(headlineOver(QStringLiteral("该镇从盘锦引进稻田养蟹技术")), QStringLiteral("青堆子镇稻田蟹喜获丰收"));
}

TEST_F(Frames, TitlesAreFoundByTheirWordsHoweverFarTheyStand)
{
    EXPECT_EQ(headlineOver(QStringLiteral("罗罗堡镇的几个山村")), QStringLiteral("罗罗堡镇：山沟里来了“流动银行”"));
    EXPECT_EQ(headlineOver(QStringLiteral("填的一张“明白单”")), QStringLiteral("村里红白事 有了“明白单”"));
    EXPECT_EQ(headlineOver(QStringLiteral("农用车不能载人，路边")), QStringLiteral("秋收路上“送安全”"));
}

// Names end it, and the text that began last before it ended with names, too: that one does not stand above it.
TEST_F(Frames, AParagraphBelowTheRestOfAnotherIsNoBrief)
{
    EXPECT_EQ(headlineOver(QStringLiteral("谁家办事，先到理事会领单子")), QStringLiteral("村里红白事 有了“明白单”"));
}
