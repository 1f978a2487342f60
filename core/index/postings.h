// The list of one term: the articles that have it, ascending, and where in them it stands.
#pragma once

#include "core/base/ids.h"
#include "core/index/term.h"

#include <string>
#include <string_view>
#include <vector>

namespace jianbao::index {

// Where a term stands in an article. Nearly always a pair stands there once, and in its first column.
struct Standing {
    bool plain = false;    // a pair: once, in column 0, at a position up to mostPlain; a single character: in column 0 alone
    quint32 position = 0;  // of a plain pair
    std::string_view data; // of what is not plain: the places of a pair, the columns of a single character
};
inline constexpr quint32 mostPlain = 0x7ff;

struct Posting {
    ArticleId article = 0;
    Standing standing;
};

// Bytes of a pair: a number that holds the distance from the article before, then, of a plain one, the three high bits of
// its position, and one bit that says that it is plain. A byte with the other bits follows, or the size of the data in
// bytes, and those. Of a single character the number has no bits of a position, and nothing follows a plain one.
void append(std::string &bytes, const Posting &posting, ArticleId before, bool single);

// Steps through the bytes of a list.
class PostingReader
{
public:
    PostingReader() = default;
    PostingReader(std::string_view bytes, bool single) : m_bytes(bytes), m_single(single) {}

    // False at the end, and at what is no list, which isDamaged() tells apart.
    [[nodiscard]] bool next();
    [[nodiscard]] const Posting &posting() const { return m_posting; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    bool fail();

    std::string_view m_bytes;
    bool m_single = false;
    bool m_damaged = false;
    Posting m_posting;
};

// How a pair stands at these places, ascending. The data is appended to bytes, which must stay where they are.
[[nodiscard]] Standing standingAt(const std::vector<Place> &places, std::string &bytes);
// The way back; appends nothing from where the data is damaged.
void appendPlaces(const Standing &standing, std::vector<Place> &places);

// The same of a single character.
[[nodiscard]] Standing standingIn(Columns columns, std::string &bytes);
[[nodiscard]] Columns columnsOf(const Standing &standing);

} // namespace jianbao::index
