#include "core/lists/coveragemodel.h"

#include "core/lists/roles.h"

#include <algorithm>

namespace jianbao::lists {

void CoverageModel::setTable(const CoverageTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int CoverageModel::rowOf(const QString &code) const
{
    const auto found = std::find_if(m_table.rows.cbegin(), m_table.rows.cend(),
                                    [&](const CoverageRow &row) { return row.code == code; });
    return found == m_table.rows.cend() ? -1 : int(found - m_table.rows.cbegin());
}

int CoverageModel::columnOf(const QDate &month) const
{
    if (!month.isValid() || !m_table.first.isValid())
        return -1;
    const int column = store::monthNumber(month.year(), month.month())
                       - store::monthNumber(m_table.first.year(), m_table.first.month());
    return column >= 0 && column < m_table.months ? column : -1;
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.months;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CoverageRow &row = m_table.rows[index.row()];
    switch (role) {
    case PlaceCodeRole: return row.code;
    case MonthRole: return m_table.monthAt(index.column());
    case CountRole: return m_table.articlesAt(index.row(), index.column());
    case IssuesRole: return m_table.issuesAt(index.row(), index.column());
    case StepRole: return m_table.stepAt(index.row(), index.column());
    case ShareRole:
        if (!row.isCounty)
            return {};
        return m_table.articlesAt(index.row(), index.column()) / double(std::max(1, m_table.mostOfCounty));
    default: return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == MonthRole && section >= 0 && section < m_table.months ? m_table.monthAt(section) : QVariant();
    if (section < 0 || section >= m_table.rows.size())
        return {};
    const CoverageRow &row = m_table.rows[section];
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case PlaceCodeRole: return row.code;
    case CountRole: return row.total;
    case ShareRole: return row.isCounty ? QVariant(1.0) : QVariant();
    default: return {};
    }
}

} // namespace jianbao::lists
