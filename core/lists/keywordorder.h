// Keywords in context in the orders in which people read them. Pure; any thread.
#pragma once

#include "core/store/records.h"

#include <QByteArray>
#include <QList>

namespace jianbao::place {
class Gazetteer;
}

namespace jianbao::lists {

// List: as the articles are listed. Left: by what stands before the words, from them outwards; Right: by what stands
// after them; both in pinyin order. The others by date, by code, by name in pinyin order; ties as listed.
enum class KeywordSort { List, Left, Words, Right, Date, Place, Paper };

// Positions in `lines`, in that order. About 0.2 s for 50,000 lines.
[[nodiscard]] QList<int> keywordOrder(const QList<store::Keyword> &lines, KeywordSort sort);

// A table with a header line; UTF-8, with a byte order mark for spreadsheets where mark is set.
[[nodiscard]] QByteArray keywordCsv(const QList<store::Keyword> &lines, const place::Gazetteer &gazetteer, bool mark);

} // namespace jianbao::lists
