// Bytes → text: whatever the bytes and the encoding, the text is whole UTF-16 and comes back from UTF-8 as it was.
#include "core/text/decode.h"

#include <cstdlib>

using namespace jianbao;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

// The first byte chooses an encoding, or none.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const QStringList names = QStringList(QString()) + text::encodings();
    const QString encoding = names[data[0] % names.size()];
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const auto decoded = text::decode(bytes, encoding, QStringLiteral("fuzz.txt"));
    if (!decoded) {
        require(!decoded.error().subject.isEmpty());
        return 0;
    }
    require(decoded->text.isValidUtf16());
    require(!decoded->text.trimmed().isEmpty());
    const auto again = text::decode(decoded->text.toUtf8(), QStringLiteral("UTF-8"));
    require(again && again->text == decoded->text);
    return 0;
}
