// Paints a row of the places or the tags: icon or colour square, name, bars of the last months, number key, count at the
// right edge. The tree paints the ground.
#pragma once

#include <QStyledItemDelegate>

#include <utility>

namespace jianbao::ui {

class PlaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCompact(bool compact) { m_compact = compact; }
    // Counts are old: bars and counts are painted fainter. Gives whether that is new.
    bool setStale(bool stale) { return std::exchange(m_stale, stale) != stale; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // What the bars say; the whole name, only when it was cut.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    bool m_compact = false;
    bool m_stale = false;
};

} // namespace jianbao::ui
