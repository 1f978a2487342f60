#include "core/page/plaintext.h"

#include <gtest/gtest.h>

using namespace jianbao::page;

namespace {

std::string plain(const char16_t *page)
{
    return plainText(QString::fromUtf16(page)).toStdString();
}

} // namespace

TEST(PlainText, LeavesUsualTextAsItIs)
{
    for (const QString &text : {QStringLiteral("本报讯（记者 韩梅）3.5万亩“新粮”——已入库。\r\n"), QStringLiteral("www.lhb.cn, 8:30"), QString()})
        EXPECT_EQ(plainText(text), text);
}

TEST(PlainText, KeepsPlaces)
{
    const QString page = QStringLiteral("\uE5E5⼈⺠２０,\u00A0--•\"－好\"．\n口　韩梅");
    EXPECT_EQ(plainText(page).size(), page.size());
}

TEST(PlainText, BlanksRadicalsAndWideFigures)
{
    EXPECT_EQ(plain(u"记者\uE5E5韩梅\u2003高原\u00A0摄"), "记者　韩梅　高原 摄");
    EXPECT_EQ(plain(u"⼈⺠医院⻩⻢镇⾏"), "人民医院黄马镇行");
    EXPECT_EQ(plain(u"\uF9F7⼤标准"), "立大标准"); // U+F9F7 looks like 立
    EXPECT_EQ(plain(u"２０２４年Ｇ３１２线１２％"), "2024年G312线12%");
}

TEST(PlainText, DashesAndDots)
{
    EXPECT_EQ(plain(u"--记柳河"), "——记柳河");
    EXPECT_EQ(plain(u"―记柳河"), "—记柳河");
    EXPECT_EQ(plain(u"0516-2833--2834 2013–2015 -----"), "0516-2833——2834 2013–2015 -----");
    EXPECT_EQ(plain(u"阿依古丽•买买提 • 秋收\n•秋收"), "阿依古丽·买买提 • 秋收\n•秋收");
}

TEST(PlainText, HalfMarksAreWideBesideCharacters)
{
    EXPECT_EQ(plain(u"他说:行,这(真)好!8:30,000"), "他说：行，这（真）好！8:30,000");
    EXPECT_EQ(plain(u"增收3000．其中占5％．\n1．秋收"), "增收3000。其中占5%。\n1．秋收");
    EXPECT_EQ(plain(u"满仓．今年3．5万亩.来了…www.a.cn等..."), "满仓。今年3.5万亩。来了…www.a.cn等...");
}

TEST(PlainText, StraightQuotationMarks)
{
    EXPECT_EQ(plain(u"他说:\"行。\"\"五到户\"好"), "他说：“行。”“五到户”好");
    // One that was left open ends with its paragraph.
    EXPECT_EQ(plain(u"\"行。\r\n\r\n\"三到户\"好"), "“行。\r\n\r\n“三到户”好");
    EXPECT_EQ(plain(u"「行」，『好』"), "“行”，‘好’");
}

// OCR reads the square before names as a character.
TEST(PlainText, ASquareBeforeNames)
{
    EXPECT_EQ(plain(u"口本报记者 韩梅\n口 高原\n口柳叶\n"), "□本报记者 韩梅\n□ 高原\n□柳叶\n");
    EXPECT_EQ(plain(u"口味好\n口袋公园开门迎客\n出口本报"), "口味好\n口袋公园开门迎客\n出口本报");
}
