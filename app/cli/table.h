// Rows of cells, laid out for people or for programs.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace jianbao::cli {

struct Column {
    QString name;    // in CSV: stable, for programs
    QString heading; // for people
    bool right = false; // figures
    bool flexible = false; // cut first where the terminal is narrow
};

struct Row {
    QStringList cells;
    QString below; // a line of its own under the row, in the table only
};

// Aligned by display width; cut to `columns` where that is not 0.
[[nodiscard]] QByteArray tableText(const QList<Column> &columns, const QList<Row> &rows, int terminalColumns);
// RFC 4180, with a header line and without a byte order mark, for pipes.
[[nodiscard]] QByteArray csvText(const QList<Column> &columns, const QList<Row> &rows);

} // namespace jianbao::cli
