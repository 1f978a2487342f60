// Whole numbers in as few bytes as they need: seven bits in each, low ones first, the highest bit where more follow
// (LEB128, DWARF 5, section 7.6).
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace jianbao::index {

inline void appendNumber(std::string &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.push_back(char(number | 0x80));
    bytes.push_back(char(number));
}

// Takes one off the front. False, and nothing is left, where the bytes end in the middle of one.
[[nodiscard]] inline bool takeNumber(std::string_view &bytes, quint64 &number)
{
    number = 0;
    for (std::size_t at = 0; at < bytes.size() && at < 10; ++at) {
        const auto byte = quint64(static_cast<unsigned char>(bytes[at]));
        number |= (byte & 0x7f) << (7 * at);
        if (byte < 0x80) {
            bytes.remove_prefix(at + 1);
            return true;
        }
    }
    bytes = {};
    return false;
}

} // namespace jianbao::index
