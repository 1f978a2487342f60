// Reads CSV by RFC 4180, as spreadsheets write it.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace jianbao::exporting {

struct CsvRecord {
    int line = 0; // that it begins on, from 1
    QStringList cells;

    bool operator==(const CsvRecord &) const = default;
};

// UTF-8 with or without a byte order mark; any line ends; empty lines are left out. Errors: InvalidArgument (a
// quotation mark that is not closed), the subject being `name`.
[[nodiscard]] Result<QList<CsvRecord>> readCsv(const QByteArray &bytes, const QString &name);

} // namespace jianbao::exporting
