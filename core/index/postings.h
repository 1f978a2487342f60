// The list of one term: the articles that have it, ascending, and of a pair where in them it stands.
#pragma once

#include "core/base/ids.h"
#include "core/index/term.h"

#include <string>
#include <string_view>
#include <vector>

namespace jianbao::index {

// Where a pair stands in an article. Nearly always it stands there once, and in its first column.
struct Standing {
    bool plain = false;    // once, in column 0, at a position up to mostPlain
    quint32 position = 0;  // of a plain one
    std::string_view data; // of others: their places
};
inline constexpr quint32 mostPlain = 0x7ff;

struct Posting {
    ArticleId article = 0;
    Standing standing; // of a pair
};

// Appends to the bytes of a list. Of a pair: a number that holds the distance from the article before, then, of a plain
// one, the three high bits of its position, and one bit that says that it is plain. A byte with the other bits follows,
// or the size of the data in bytes, and those. Of a single character: the distance.
void append(std::string &bytes, const Posting &posting, ArticleId before, bool single);
// The list of a single character as it is kept: how many bytes hold a bit for each article from the first on, that
// article, and those bytes; or 0, and the distances, where that is shorter.
[[nodiscard]] std::string packed(std::string_view distances);

// Steps through the bytes of a list.
class PostingReader
{
public:
    PostingReader() = default;
    PostingReader(std::string_view bytes, bool single);

    // False at the end, and at what is no list, which isDamaged() tells apart.
    [[nodiscard]] bool next();
    [[nodiscard]] const Posting &posting() const { return m_posting; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    enum class Kind { Pairs, Distances, Bits };

    bool nextPair(quint64 number);
    bool nextBit();
    bool fail();

    std::string_view m_bytes;
    Kind m_kind = Kind::Pairs;
    int m_bit = 0; // of the first byte, that comes next
    bool m_damaged = false;
    Posting m_posting;
};

// How a pair stands at these places, ascending. The data is appended to bytes, which must stay where they are.
[[nodiscard]] Standing standingAt(const std::vector<Place> &places, std::string &bytes);
// Whether all of them are in column 0, as most are: known without the way back.
[[nodiscard]] bool isInFirstColumn(const Standing &standing);
// The way back; appends nothing from where the data is damaged.
void appendPlaces(const Standing &standing, std::vector<Place> &places);

} // namespace jianbao::index
