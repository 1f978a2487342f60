// The heat map: cells by arrow keys, a month opened by Enter or a click.
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace jianbao::ui {

class CoverageHeader;

class CoverageDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setNumberFont(const QFont &font) { m_numbers = font; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QFont m_numbers;
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
