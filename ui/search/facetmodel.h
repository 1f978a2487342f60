// The rows of the facets for a list view. Headings cannot be chosen.
#pragma once

#include "ui/search/facetrows.h"

#include <QAbstractListModel>

namespace jianbao::ui {

class FacetModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    // Rows that stay are not touched: neither selection nor scroll position jumps.
    void setRows(const QList<FacetRow> &rows);
    [[nodiscard]] const FacetRow &row(const QModelIndex &index) const { return m_rows[index.row()]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<FacetRow> m_rows;
};

} // namespace jianbao::ui
