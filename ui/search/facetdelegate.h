// Paints a row of the facets: a muted heading; a value with its tick, the colour of a tag, and its count.
#pragma once

#include <QStyledItemDelegate>

namespace jianbao::ui {

class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace jianbao::ui
