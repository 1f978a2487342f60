#include "core/text/detect.h"

#include "core/text/converter.h"
#include "core/text/fold.h"

#include <QSet>

#include <algorithm>

namespace jianbao::text {

namespace {

// Enough to judge by; the whole file is decoded strictly afterwards.
constexpr qsizetype sampleSize = 1 << 16;

// The commonest characters of Chinese print, simplified; about half of any running text.
bool isCommon(QChar c)
{
    static const QString characters = QStringLiteral(
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方"
        "后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开"
        "它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此"
        "变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老"
        "基资边流路级少图山统接知较将组见计别手期根论运农指几九区强放决西被干做必战先回则任取据处理府村镇县市省街委书"
        "，。、：；“”（）《》？！ 　");
    static const QSet<QChar> set(characters.cbegin(), characters.cend());
    return set.contains(c);
}

bool isStray(char16_t c)
{
    if (c < 0x20)
        return !(c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == 0x1A);
    return (c >= 0x7F && c < 0xA0 && c != 0x85) || c >= 0xFFFE;
}

// Share of the text that is common Chinese, out of all that is not ASCII.
double commonShare(const QString &text)
{
    const QString folded = fold(text);
    const auto chinese = std::count_if(folded.cbegin(), folded.cend(), [](QChar c) { return c.unicode() > 0x7F; });
    const auto common = std::count_if(folded.cbegin(), folded.cend(),
                                      [](QChar c) { return c.unicode() > 0x7F && isCommon(c); });
    return chinese > 0 ? double(common) / double(chinese) : 0;
}

// Share of 16-bit units that a Chinese page is made of: Han, its punctuation, printable ASCII, line ends.
double plausibleUnits(const QByteArray &bytes, bool bigEndian)
{
    const qsizetype units = std::min(bytes.size(), sampleSize) / 2;
    qsizetype plausible = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const auto first = uchar(bytes[2 * i]);
        const auto second = uchar(bytes[2 * i + 1]);
        const char16_t c = bigEndian ? char16_t(first << 8 | second) : char16_t(second << 8 | first);
        const bool han = (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF5E) ||
                         (c >= 0x2010 && c <= 0x203F);
        plausible += han || (c < 0x7F && !isStray(c));
    }
    return units > 0 ? double(plausible) / double(units) : 0;
}

// The bytes up to the sample's size, cut where a line ends so that no character is broken.
QByteArray sampleOf(const QByteArray &bytes)
{
    if (bytes.size() <= sampleSize)
        return bytes;
    const qsizetype lineEnd = bytes.lastIndexOf('\n', sampleSize);
    return bytes.left(lineEnd > 0 ? lineEnd : sampleSize);
}

double shareAs(const QByteArray &sample, const QString &encoding)
{
    const Conversion conversion = convert(sample, encoding);
    // A fault near the sample's end may be a character cut in two.
    const bool usable = conversion.ok() || conversion.badByte > sample.size() - 4;
    return usable ? commonShare(conversion.text) : -1;
}

} // namespace

bool looksBinary(QStringView text)
{
    const auto stray = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return isStray(c.unicode()); });
    return text.contains(QChar(0)) || stray > 4 + text.size() / 200;
}

Detection detectEncoding(const QByteArray &bytes)
{
    const Conversion asUtf8 = convert(bytes, QStringLiteral("UTF-8"));
    if (asUtf8.ok() && !bytes.contains('\0'))
        return {QStringLiteral("UTF-8"), {}};
    if (bytes.size() % 2 == 0) {
        const double little = plausibleUnits(bytes, false);
        const double big = plausibleUnits(bytes, true);
        if (std::max(little, big) > 0.85)
            return {little >= big ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE"), {}};
    }
    if (bytes.contains('\0'))
        return {{}, QStringLiteral("zero bytes")};
    if (bytes.startsWith("%PDF-"))
        return {{}, QStringLiteral("a PDF file")};

    const QByteArray sample = sampleOf(bytes);
    const double simplified = shareAs(sample, QStringLiteral("GB18030"));
    const double traditional = shareAs(sample, QStringLiteral("Big5"));
    // Text that reads well in either is that; what reads badly in both is rather UTF-8 with a damaged byte.
    if (std::max(simplified, traditional) < 0.1 && commonShare(QString::fromUtf8(sample)) > 0.2)
        return {QStringLiteral("UTF-8"), {}};
    if (simplified < 0 && traditional < 0)
        return looksBinary(QString::fromLatin1(sample)) ? Detection{{}, QStringLiteral("control characters")}
                                                        : Detection{QStringLiteral("GB18030"), {}};
    return {traditional > simplified ? QStringLiteral("Big5") : QStringLiteral("GB18030"), {}};
}

} // namespace jianbao::text
