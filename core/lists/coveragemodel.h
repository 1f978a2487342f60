// The coverage table as a model: a row for each county and township, a column for each month. GUI thread only.
#pragma once

#include "core/lists/coverage.h"

#include <QAbstractTableModel>

namespace jianbao::lists {

// Cells have CountRole, StepRole, IssuesRole, MonthRole, PlaceCodeRole and, of a county, ShareRole. Sections have
// PlaceCodeRole, CountRole and DisplayRole (the name), those of counties ShareRole too; columns MonthRole.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const CoverageTable &table);
    [[nodiscard]] const CoverageTable &table() const { return m_table; }
    [[nodiscard]] int rowOf(const QString &code) const; // -1: not in it
    [[nodiscard]] int columnOf(const QDate &month) const; // -1: not in it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CoverageTable m_table;
};

} // namespace jianbao::lists
