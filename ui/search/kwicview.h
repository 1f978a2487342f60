// The lines of keywords in context: the words under one another, what stands before and after them at their sides.
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace jianbao::ui {

class KwicDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class KwicView : public QTableView
{
    Q_OBJECT
public:
    explicit KwicView(QWidget *parent = nullptr);

    void fitColumns(); // to the width, and to the words
    void setWordsWidth(int pixels);

Q_SIGNALS:
    void opened(const QModelIndex &index); // Enter or a double click
    void left();                           // Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyboardSearch(const QString &) override {}

private:
    void fitRows();

    int m_wordsWidth = 0;
};

} // namespace jianbao::ui
