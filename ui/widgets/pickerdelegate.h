// Paints a row of a picker: tick, colour square, name, remark at the right edge.
#pragma once

#include <QStyledItemDelegate>

namespace jianbao::ui {

class PickerDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace jianbao::ui
