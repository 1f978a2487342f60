#include "core/lists/coveragecsv.h"

#include "core/export/csv.h"

namespace jianbao::lists {

using namespace Qt::StringLiterals;

QByteArray coverageCsv(const CoverageTable &table, bool mark)
{
    QStringList header{u"county_code"_s, u"county"_s, u"township_code"_s, u"township"_s, u"total"_s};
    for (int month = 0; month < table.months; ++month)
        header.append(table.monthAt(month).toString(u"yyyy-MM"_s));
    QByteArray bytes = mark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    bytes += exporting::csvRecord(header);
    for (int i = 0; i < table.rows.size(); ++i) {
        const CoverageRow &row = table.rows[i];
        const CoverageCounty &county = table.counties[row.county];
        QStringList cells{county.code, county.name, row.isCounty ? QString() : row.code,
                          row.isCounty ? QString() : row.name, QString::number(row.total)};
        for (int month = 0; month < table.months; ++month)
            cells.append(table.stepAt(i, month) < 0 ? QString() : QString::number(table.articlesAt(i, month)));
        bytes += exporting::csvRecord(cells);
    }
    return bytes;
}

} // namespace jianbao::lists
