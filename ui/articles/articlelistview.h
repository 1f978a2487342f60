// The table of articles: one column of uniform rows, or nine columns. Hands every letter on to the shortcuts, takes no
// input method, and drags ids rather than cells.
#pragma once

#include "core/base/ids.h"

#include <QTableView>

namespace jianbao::lists {
class ArticleListModel;
}

namespace jianbao::ui {

class ArticleListView : public QTableView
{
    Q_OBJECT
public:
    explicit ArticleListView(lists::ArticleListModel &model, QWidget *parent = nullptr);

    // Shows headline alone, over the whole width, or all columns under a header.
    void setColumns(bool columns);
    [[nodiscard]] bool hasColumns() const { return m_columns; }
    void setRowHeight(int height);

    // The selected rows from the top, as ranges; a million of them cost one range.
    [[nodiscard]] QList<std::pair<int, int>> selectedRanges() const;
    [[nodiscard]] QList<ArticleId> selectedArticles() const;
    [[nodiscard]] int selectedCount() const;
    void makeCurrent(int row); // selects it alone and shows it

    // The first row in sight and how far it is scrolled out of it; -1: no rows.
    [[nodiscard]] std::pair<int, int> topRow() const;
    void setTopRow(int row, int offset);

Q_SIGNALS:
    void opened(const QModelIndex &index); // Enter or double click
    void menuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override {}
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    lists::ArticleListModel &m_model;
    bool m_columns = false;
};

} // namespace jianbao::ui
