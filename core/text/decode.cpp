#include "core/text/decode.h"

#include "core/text/converter.h"
#include "core/text/detect.h"

#include <QHash>

namespace jianbao::text {

namespace {

const QString utf8 = QStringLiteral("UTF-8");
const QString utf16le = QStringLiteral("UTF-16LE");
const QString utf16be = QStringLiteral("UTF-16BE");
const QString gb18030 = QStringLiteral("GB18030");
const QString big5 = QStringLiteral("Big5");

// The name that is shown for a name that was typed: case, - and _ do not count. Empty: unknown.
QString canonical(const QString &name)
{
    static const QHash<QString, QString> names = {
        {QStringLiteral("utf8"), utf8},       {QStringLiteral("utf16le"), utf16le},
        {QStringLiteral("utf16"), utf16le},   {QStringLiteral("utf16be"), utf16be},
        {QStringLiteral("gb18030"), gb18030}, {QStringLiteral("gbk"), gb18030},
        {QStringLiteral("gb2312"), gb18030},  {QStringLiteral("cp936"), gb18030},
        {QStringLiteral("big5"), big5},       {QStringLiteral("cp950"), big5},
    };
    QString key = name.trimmed().toLower();
    key.remove(QLatin1Char('-')).remove(QLatin1Char('_'));
    return names.value(key);
}

// The encoding that a byte order mark tells; empty: there is none.
QString encodingByMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return utf16le;
    if (bytes.startsWith("\xFE\xFF"))
        return utf16be;
    if (bytes.startsWith("\x84\x31\x95\x33"))
        return gb18030;
    return {};
}

Result<DecodedText> decodeAs(const QByteArray &bytes, const QString &encoding, const QString &subject)
{
    Conversion conversion = convert(bytes, encoding);
    if (!conversion.ok())
        return failure(ErrorKind::Undecodable, subject, QStringLiteral("bytes that are not %1").arg(encoding),
                       conversion.badByte);
    // The byte order mark; files put together from several have it twice.
    while (conversion.text.startsWith(QChar(QChar::ByteOrderMark)))
        conversion.text.remove(0, 1);
    if (looksBinary(conversion.text))
        return failure(ErrorKind::NotText, subject, QStringLiteral("control characters"));
    if (QStringView(conversion.text).trimmed().isEmpty())
        return failure(ErrorKind::FileEmpty, subject);
    return DecodedText{std::move(conversion.text), encoding};
}

} // namespace

QStringList encodings()
{
    return {utf8, gb18030, big5, utf16le, utf16be};
}

Result<DecodedText> decode(const QByteArray &bytes, const QString &encoding, const QString &subject)
{
    if (bytes.isEmpty())
        return failure(ErrorKind::FileEmpty, subject);
    if (!encoding.isEmpty()) {
        const QString name = canonical(encoding);
        if (name.isEmpty())
            return failure(ErrorKind::UnknownEncoding, encoding,
                           QStringLiteral("known are %1").arg(encodings().join(QStringLiteral(", "))));
        return decodeAs(bytes, name, subject);
    }
    if (const QString marked = encodingByMark(bytes); !marked.isEmpty())
        return decodeAs(bytes, marked, subject);
    const Detection found = detectEncoding(bytes);
    if (found.encoding.isEmpty())
        return failure(ErrorKind::NotText, subject, found.reason);
    return decodeAs(bytes, found.encoding, subject);
}

} // namespace jianbao::text
