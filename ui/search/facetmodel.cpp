#include "ui/search/facetmodel.h"

#include <QLocale>

#include <algorithm>

namespace jianbao::ui {

void FacetModel::setRows(const QList<FacetRow> &rows)
{
    const qsizetype before = m_rows.size();
    const qsizetype after = rows.size();
    const qsizetype kept = std::min(before, after);
    std::copy_n(rows.begin(), kept, m_rows.begin());
    if (kept > 0)
        Q_EMIT dataChanged(index(0), index(int(kept) - 1));
    if (after > before) {
        beginInsertRows({}, int(before), int(after) - 1);
        m_rows = rows;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, int(after), int(before) - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FacetRow &row = m_rows[index.row()];
    const QString count = QLocale().toString(row.count);
    switch (role) {
    case Qt::DisplayRole:
        return row.role == FacetRow::Role::More ? tr("%n more…", nullptr, row.count) : row.text;
    case Qt::AccessibleTextRole:
        if (row.role != FacetRow::Role::Value)
            return data(index, Qt::DisplayRole);
        return row.chosen ? tr("%1, %2, chosen").arg(row.text, count) : tr("%1, %2").arg(row.text, count);
    case Qt::ToolTipRole:
        if (row.role != FacetRow::Role::Value)
            return {};
        return row.chosen ? tr("%1: click to take it away").arg(row.expression)
                          : tr("%1: click for these alone, Ctrl+click to leave them out").arg(row.expression);
    default:
        return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].role == FacetRow::Role::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace jianbao::ui
