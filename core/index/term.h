// What the search index keeps lists for: single characters, and two characters that follow each other.
#pragma once

#include <QStringView>

#include <vector>

namespace jianbao::index {

// Two code points of 21 bits: in the order of terms all pairs that begin with a character stand together, before the
// character alone.
using Term = quint64;

inline constexpr int characterBits = 21;
// In the place of the second, and no code points:
inline constexpr Term none = 0x1FFFFF;        // the character alone
inline constexpr char32_t textEnd = 0x110000; // behind the last paragraph of a text

inline constexpr char32_t paragraphEnd = U'\n'; // behind each paragraph, the last of a text too

[[nodiscard]] constexpr Term pairOf(char32_t first, char32_t second)
{
    return Term(first) << characterBits | second;
}
[[nodiscard]] constexpr Term single(char32_t character) { return Term(character) << characterBits | none; }
[[nodiscard]] constexpr bool isSingle(Term term) { return (term & none) == none; }
// Of the end of a last paragraph: every other pair begins with a character of its text.
[[nodiscard]] constexpr bool endsText(Term term) { return (term & none) == textEnd; }

// The code points of a text; what is none is U+FFFD, as in the UTF-8 of it: half a surrogate pair, and U+FFFE and U+FFFF,
// which SQLite gives back so.
[[nodiscard]] std::vector<char32_t> charactersOf(QStringView text);

// Where a character of an article stands, in code points: its text, of a few, in the highest bits.
using Place = quint32;

inline constexpr int columnBits = 4;
inline constexpr int placeBits = 32 - columnBits;
inline constexpr Place lastPosition = (Place(1) << placeBits) - 1;

[[nodiscard]] constexpr Place placeOf(int column, quint32 position) { return Place(column) << placeBits | position; }
[[nodiscard]] constexpr int columnOf(Place place) { return int(place >> placeBits); }

// Columns as bits: 1 << column.
using Columns = quint32;

} // namespace jianbao::index
