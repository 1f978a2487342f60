// CSV by RFC 4180: a header line, one record per article, lines ended by CR LF.
#pragma once

#include "core/export/format.h"

namespace jianbao::exporting {

// With a byte order mark: Excel takes a .csv without one for the system's old code page and shows Chinese as garbage.
// LibreOffice, R and pandas (utf-8-sig) read over it.
[[nodiscard]] QByteArray writeCsv(const QList<ExportArticle> &articles);

// One record with its line end. Cells with a comma, a quotation mark or a line break are quoted.
[[nodiscard]] QByteArray csvRecord(const QStringList &cells);

} // namespace jianbao::exporting
