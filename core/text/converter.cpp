#include "core/text/converter.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <memory>

namespace jianbao::text {

namespace {

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open(const QString &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(encoding.toLatin1().constData(), &status));
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return U_SUCCESS(status) ? std::move(converter) : Converter();
}

// The length of the sequence that the converter stopped at.
qsizetype badLength(UConverter *converter)
{
    char bytes[16];
    int8_t length = sizeof bytes;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, bytes, &length, &status);
    return U_SUCCESS(status) ? length : 0;
}

} // namespace

Conversion convert(QByteArrayView bytes, const QString &encoding)
{
    Conversion result;
    const Converter converter = open(encoding);
    if (!converter) {
        result.badByte = 0;
        return result;
    }
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    QString buffer(std::min<qsizetype>(bytes.size() + 16, 1 << 16), Qt::Uninitialized);
    for (;;) {
        auto *const begin = reinterpret_cast<char16_t *>(buffer.data());
        char16_t *target = begin;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &target, begin + buffer.size(), &source, end, nullptr, true, &status);
        result.text.append(reinterpret_cast<const QChar *>(begin), target - begin);
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        if (U_FAILURE(status))
            result.badByte = std::max<qsizetype>(0, source - bytes.data() - badLength(converter.get()));
        return result;
    }
}

} // namespace jianbao::text
