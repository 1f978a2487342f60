// The order of Chinese names: pinyin, by ICU's collation for zh.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace jianbao::text {

// Compares by pinyin. One object belongs to one thread at a time.
class Collator
{
public:
    Collator();
    ~Collator();
    Collator(Collator &&) noexcept;
    Collator &operator=(Collator &&) noexcept;

    [[nodiscard]] int compare(const QString &a, const QString &b) const;
    [[nodiscard]] bool operator()(const QString &a, const QString &b) const { return compare(a, b) < 0; }
    // Bytes whose memcmp order is the order of compare(): for storing in an indexed column.
    [[nodiscard]] QByteArray sortKey(const QString &text) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace jianbao::text
