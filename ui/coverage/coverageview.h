// The heat map: cells by arrow keys, a month opened by Enter or a click.
#pragma once

#include "ui/coverage/coveragecell.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>
#include <QTableView>

#include <utility>

namespace jianbao::ui {

class CoverageHeader;

class CoverageDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setNumberFont(const QFont &font);
    void forget() { m_drawn.clear(); } // colours are others
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] const QPixmap &drawn(const CoverageCell &cell, const QStyleOptionViewItem &option) const;

    QFont m_numbers;
    // Thousands of cells are in sight, and few differ: those of townships, by step and articles.
    mutable QHash<std::pair<int, int>, QPixmap> m_drawn;
};

class CoverageView : public QTableView
{
    Q_OBJECT
public:
    explicit CoverageView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // Makes a cell current and shows it; rows and columns that are not there: the last.
    void goTo(int row, int column);

Q_SIGNALS:
    void opened(const QModelIndex &cell);
    void left(); // Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // the corner

private:
    void fitToFont();

    CoverageHeader *m_months;
    CoverageHeader *m_places;
    CoverageDelegate m_delegate;
};

} // namespace jianbao::ui
