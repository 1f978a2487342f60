// The list of one term: the articles that have it, ascending, and where in them it stands.
#pragma once

#include "core/base/ids.h"
#include "core/index/term.h"

#include <string>
#include <string_view>
#include <vector>

namespace jianbao::index {

// One article of a list. Nearly always a pair stands in an article once, and in its first column.
struct Posting {
    ArticleId article = 0;
    bool plain = false;    // a pair: once, in column 0; a single character: in column 0 alone
    std::string_view data; // a plain pair: its position; a pair: its places; a single character: its columns
};

// Bytes: a number for the distance from the article before, times two, and one more if it is plain; of a plain pair its
// position; of any other the size of its data in bytes, and those. Nothing follows a plain single character.
void append(std::string &bytes, const Posting &posting, ArticleId before);

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

// The data of a pair's posting, and whether it is plain. Places ascend.
struct PlaceData {
    bool plain = false;
    std::string bytes;
};
[[nodiscard]] PlaceData dataOf(const std::vector<Place> &places);
// The way back; appends nothing from where the data is damaged.
void appendPlaces(const Posting &posting, std::vector<Place> &places);

// The same of a single character.
[[nodiscard]] PlaceData dataOf(Columns columns);
[[nodiscard]] Columns columnsOf(const Posting &posting);

} // namespace jianbao::index
