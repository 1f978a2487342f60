#include "core/text/decode.h"

#include <gtest/gtest.h>

#include <unicode/ucnv.h>

using namespace jianbao;
using namespace jianbao::text;

namespace {

const QString simplified = QStringLiteral("本报讯（通讯员 林小禾）近日，青禾镇组织党员干部走进田间地头，帮助群众解决灌溉难题。\n"
                                          "该镇还建立了工作台账，确保各项任务落到实处。\n");
const QString traditional = QStringLiteral("本報訊（記者 林小禾）近日，青禾鎮組織黨員幹部走進田間地頭，幫助群眾解決灌溉難題。\n"
                                           "該鎮還建立了工作台賬，確保各項任務落到實處。\n");

// Bytes of a text in an encoding that Qt does not write.
QByteArray bytesIn(const char *encoding, const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    QByteArray bytes(text.size() * 4 + 8, '\0');
    const int32_t length = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                                           reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    bytes.resize(length);
    return bytes;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    return bytesIn(bigEndian ? "UTF-16BE" : "UTF-16LE", text);
}

void expectDecodes(const QByteArray &bytes, const QString &text, const char *encoding)
{
    const Result<DecodedText> decoded = decode(bytes);
    ASSERT_TRUE(decoded.has_value()) << decoded.error().detail.toStdString();
    EXPECT_EQ(decoded->encoding.toStdString(), encoding);
    EXPECT_EQ(decoded->text.toStdString(), text.toStdString());
}

ErrorKind errorOf(const QByteArray &bytes, const QString &encoding = {})
{
    const Result<DecodedText> decoded = decode(bytes, encoding, QStringLiteral("page.txt"));
    EXPECT_FALSE(decoded.has_value());
    return decoded ? ErrorKind::Cancelled : decoded.error().kind;
}

} // namespace

TEST(Decode, LeavesOutAMarkThatStandsTwice)
{
    const QByteArray mark = "\xEF\xBB\xBF";
    expectDecodes(mark + mark + simplified.toUtf8(), simplified, "UTF-8");
    const Result<DecodedText> marks = decode("\xFF\xFE\xFF\xFE");
    ASSERT_FALSE(marks.has_value());
    EXPECT_EQ(marks.error().kind, ErrorKind::FileEmpty);
}

TEST(Decode, FindsTheEncoding)
{
    expectDecodes(simplified.toUtf8(), simplified, "UTF-8");
    expectDecodes("\xEF\xBB\xBF" + simplified.toUtf8(), simplified, "UTF-8");
    expectDecodes(utf16(simplified, false), simplified, "UTF-16LE");
    expectDecodes(utf16(simplified, true), simplified, "UTF-16BE");
    expectDecodes("\xFF\xFE" + utf16(simplified, false), simplified, "UTF-16LE");
    expectDecodes("\xFE\xFF" + utf16(simplified, true), simplified, "UTF-16BE");
    expectDecodes(bytesIn("GB18030", simplified), simplified, "GB18030");
    expectDecodes(bytesIn("Big5", traditional), traditional, "Big5");
    expectDecodes(bytesIn("GB18030", traditional), traditional, "GB18030");
}

TEST(Decode, FindsItInShortTexts)
{
    const QString title = QStringLiteral("青禾镇工作");
    expectDecodes(bytesIn("GB18030", title), title, "GB18030");
    expectDecodes(utf16(QStringLiteral("A版\n"), false), QStringLiteral("A版\n"), "UTF-16LE");
    expectDecodes("plain ASCII\n", QStringLiteral("plain ASCII\n"), "UTF-8");
}

TEST(Decode, KeepsLineEndsAndEveryCharacter)
{
    const QString text = QStringLiteral("一\r\n二\r三\n四\f五　") + QString::fromUcs4(U"\U00020BB7") + QChar(0xE000);
    expectDecodes(text.toUtf8(), text, "UTF-8");
    expectDecodes(bytesIn("GB18030", simplified + text), simplified + text, "GB18030");
}

TEST(Decode, TakesTheEncodingGiven)
{
    for (const char16_t *name : {u"GBK", u"gb2312", u"GB18030", u"gb-18030"}) {
        const auto decoded = decode(bytesIn("GB18030", simplified), QString::fromUtf16(name));
        ASSERT_TRUE(decoded.has_value());
        EXPECT_EQ(decoded->text, simplified);
        EXPECT_EQ(decoded->encoding.toStdString(), "GB18030");
    }
    EXPECT_EQ(decode(simplified.toUtf8(), QStringLiteral("utf8"))->text, simplified);
    for (const QString &name : encodings()) {
        const auto decoded = decode("ab", name);
        EXPECT_TRUE(decoded || decoded.error().kind != ErrorKind::UnknownEncoding) << name.toStdString();
    }
}

TEST(Decode, SaysWhichByteIsWrong)
{
    const QByteArray good = simplified.toUtf8();
    const Result<DecodedText> decoded = decode(good + "\xFF" + good, QStringLiteral("UTF-8"), QStringLiteral("p.txt"));
    ASSERT_FALSE(decoded.has_value());
    EXPECT_EQ(decoded.error().kind, ErrorKind::Undecodable);
    EXPECT_EQ(decoded.error().position, good.size());
    EXPECT_EQ(decoded.error().subject.toStdString(), "p.txt");
    const Result<DecodedText> atStart = decode("\xFF" + good);
    ASSERT_FALSE(atStart.has_value());
    EXPECT_EQ(atStart.error().detail.toStdString(), "bytes that are not UTF-8");
    // Cut in the middle of a character, with a mark before it all.
    const Result<DecodedText> cut = decode("\xEF\xBB\xBF" + good + "\xE9\x95");
    ASSERT_FALSE(cut.has_value());
    EXPECT_EQ(cut.error().position, good.size() + 3);
    const Result<DecodedText> forced = decode(good, QStringLiteral("Big5"));
    ASSERT_FALSE(forced.has_value());
    EXPECT_EQ(forced.error().kind, ErrorKind::Undecodable);
}

TEST(Decode, NeverRepairsAFaultyFile)
{
    EXPECT_EQ(errorOf(simplified.toUtf8() + "\xE9\x95"), ErrorKind::Undecodable);
    EXPECT_EQ(errorOf(simplified.toUtf8() + "\xFF\xFF" + simplified.toUtf8()), ErrorKind::Undecodable);
    EXPECT_EQ(errorOf("\xFF\xFE" + utf16(simplified, false) + "\x4E"), ErrorKind::Undecodable);
    EXPECT_EQ(errorOf(QByteArray("\xFF\xFE\x00\xD8\x4E\x4E", 6)), ErrorKind::Undecodable);
}

TEST(Decode, RefusesWhatIsNoText)
{
    EXPECT_EQ(errorOf({}), ErrorKind::FileEmpty);
    EXPECT_EQ(errorOf(" \r\n\t　\n"), ErrorKind::FileEmpty);
    EXPECT_EQ(errorOf("\xEF\xBB\xBF"), ErrorKind::FileEmpty);
    EXPECT_EQ(errorOf(QByteArray("\x7F""ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0", 20)), ErrorKind::NotText);
    QByteArray noise;
    for (quint32 i = 0, x = 7; i < 5000; ++i, x = x * 1664525 + 1013904223)
        noise.append(char(x >> 24));
    EXPECT_EQ(errorOf(noise), ErrorKind::NotText);
    EXPECT_EQ(errorOf("text", QStringLiteral("EBCDIC")), ErrorKind::UnknownEncoding);
}

TEST(Decode, ManagesOneLineOfFiveMegabytes)
{
    const QString line = simplified.left(simplified.indexOf(u'\n')).repeated(40000);
    const QByteArray bytes = bytesIn("GB18030", line);
    const Result<DecodedText> decoded = decode(bytes);
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(decoded->text.size(), line.size());
}
