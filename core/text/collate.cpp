#include "core/text/collate.h"

#include <unicode/coll.h>
#include <unicode/unistr.h>

namespace jianbao::text {

namespace {

// A read-only alias: ICU sees the string's own buffer.
icu::UnicodeString alias(const QString &text)
{
    return icu::UnicodeString(false, reinterpret_cast<const char16_t *>(text.constData()), int32_t(text.size()));
}

} // namespace

struct Collator::Data {
    std::unique_ptr<icu::Collator> icu;
};

Collator::Collator() : m_data(std::make_unique<Data>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_data->icu.reset(icu::Collator::createInstance(icu::Locale("zh@collation=pinyin"), status));
    Q_ASSERT_X(U_SUCCESS(status) && m_data->icu, "Collator", "ICU was built without collation data");
}

Collator::~Collator() = default;
Collator::Collator(Collator &&) noexcept = default;
Collator &Collator::operator=(Collator &&) noexcept = default;

int Collator::compare(const QString &a, const QString &b) const
{
    UErrorCode status = U_ZERO_ERROR;
    return m_data->icu->compare(alias(a), alias(b), status);
}

QByteArray Collator::sortKey(const QString &text) const
{
    const icu::UnicodeString source = alias(text);
    QByteArray key(4 * text.size() + 16, Qt::Uninitialized);
    const auto write = [&] {
        return m_data->icu->getSortKey(source, reinterpret_cast<uint8_t *>(key.data()), int32_t(key.size()));
    };
    const int32_t needed = write();
    if (needed > key.size()) {
        key.resize(needed);
        write();
    }
    key.resize(needed - 1); // without the closing zero, so that memcmp and the length decide as strcmp would
    return key;
}

} // namespace jianbao::text
