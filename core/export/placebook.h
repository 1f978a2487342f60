// The user's own places, names, positions and homes of newspapers as CSV, for carrying them to another library. The
// columns are kind, name, code, parent, paper, until, latitude, longitude; kind is place, alias, position or home.
#pragma once

#include "core/base/result.h"
#include "core/place/gazetteer.h"
#include "core/store/ownplacestore.h"

namespace jianbao::exporting {

// Whether it says when a name went, as PlaceAlias::until does: 2001, 2001-05 or 2001-05-31.
[[nodiscard]] bool isYearOrDay(const QString &text);

// With a byte order mark, as writeCsv.
[[nodiscard]] QByteArray writePlaceBook(const store::PlaceBook &book);

// Columns may stand in any order and be missing where they say nothing. Errors: InvalidArgument, with the file's name
// and the line: no such kind, a code that neither the gazetteer nor the file knows, a number that is none.
[[nodiscard]] Result<store::PlaceBook> readPlaceBook(const QByteArray &bytes, const QString &name,
                                                     const place::Gazetteer &gazetteer);

} // namespace jianbao::exporting
