// A tree at the left edge of the window: rows painted over their whole width, letters handed to a filter, no input
// method, so that single-key shortcuts arrive as they are.
#pragma once

#include <QTreeView>

class QLabel;

namespace jianbao::ui {

class NavTree : public QTreeView
{
    Q_OBJECT
public:
    explicit NavTree(QWidget *parent = nullptr);

    // Clicks and Enter switch rows on and off, and several can be on; otherwise one row is selected.
    void setToggling(bool toggling);
    // Shown below the rows there are; may hold one link. Empty: nothing.
    void setEmptyText(const QString &html);

Q_SIGNALS:
    void typed(const QString &text);
    void entered(const QModelIndex &index); // Enter
    void left();                            // Esc
    void menuRequested(const QPoint &globalPosition);
    void emptyLinkActivated();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override {}
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void updateGeometries() override;

private:
    void placeEmptyText();
    void fitToFont();
    void setHovered(const QModelIndex &index);

    QLabel *m_empty;
    QPersistentModelIndex m_hovered;
};

} // namespace jianbao::ui
