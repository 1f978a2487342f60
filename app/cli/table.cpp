#include "app/cli/table.h"

#include "app/cli/terminal.h"
#include "core/export/csv.h"

#include <numeric>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 2;
constexpr int narrowest = 8; // a flexible column is never cut below this

QStringList headingsOf(const QList<Column> &columns)
{
    QStringList headings;
    for (const Column &column : columns)
        headings.append(column.heading);
    return headings;
}

QList<int> widthsOf(const QList<Column> &columns, const QList<Row> &rows)
{
    QList<int> widths;
    for (const QString &heading : headingsOf(columns))
        widths.append(displayWidth(heading));
    for (const Row &row : rows) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row.cells[i]));
    }
    return widths;
}

void fit(QList<int> &widths, const QList<Column> &columns, int terminalColumns)
{
    const int gaps = gap * int(columns.size() - 1);
    int tooMuch = std::accumulate(widths.begin(), widths.end(), gaps) - terminalColumns;
    for (qsizetype i = columns.size() - 1; i >= 0 && tooMuch > 0; --i) {
        if (!columns[i].flexible)
            continue;
        const int cut = std::clamp(widths[i] - narrowest, 0, tooMuch);
        widths[i] -= cut;
        tooMuch -= cut;
    }
}

QString lineOf(const QStringList &cells, const QList<Column> &columns, const QList<int> &widths)
{
    QString line;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString cell = elided(cells[i], widths[i]);
        const QString space(widths[i] - displayWidth(cell), u' ');
        line += columns[i].right ? space + cell : cell + space;
        line += QString(gap, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QByteArray tableText(const QList<Column> &columns, const QList<Row> &rows, int terminalColumns)
{
    QList<Row> clean = rows;
    for (Row &row : clean) {
        for (QString &cell : row.cells)
            cell = printable(cell);
    }
    QList<int> widths = widthsOf(columns, clean);
    if (terminalColumns > 0)
        fit(widths, columns, terminalColumns);
    QByteArray text = lineOf(headingsOf(columns), columns, widths).toUtf8();
    for (const Row &row : clean) {
        text += lineOf(row.cells, columns, widths).toUtf8();
        const QString below = u"    "_s + printable(row.below);
        if (!row.below.isEmpty())
            text += (terminalColumns > 0 ? elided(below, terminalColumns) : below).toUtf8() + '\n';
    }
    return text;
}

QByteArray csvText(const QList<Column> &columns, const QList<Row> &rows)
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    QByteArray text = exporting::csvRecord(names);
    for (const Row &row : rows)
        text += exporting::csvRecord(row.cells);
    return text;
}

} // namespace jianbao::cli
