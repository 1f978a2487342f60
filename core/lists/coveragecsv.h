// The coverage of townships by months as CSV, for tables and statistics.
#pragma once

#include "core/lists/coverage.h"

#include <QByteArray>

namespace jianbao::lists {

// One record for each row: county_code, county, township_code, township (empty: the whole county), total, then a
// column for each month (2021-03) with its articles; 0: no news, empty: nothing imported. With a byte order mark
// spreadsheets take it for UTF-8 by themselves.
[[nodiscard]] QByteArray coverageCsv(const CoverageTable &table, bool mark);

} // namespace jianbao::lists
