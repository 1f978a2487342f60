// A message over the list: icon, words, at most one button, and a cross that dismisses it.
#pragma once

#include "ui/articles/articlepane.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace jianbao::ui {

class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void showNotice(const ArticlePane::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSign();

    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_button;
    ArticlePane::Notice m_notice;
};

// What stands in the middle of an empty list: words and at most one button.
class EmptyNotice : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyNotice(QWidget *parent = nullptr);
    void setNotice(const ArticlePane::Notice &notice);

private:
    QLabel *m_text;
    QPushButton *m_button;
    ArticlePane::Notice m_notice;
};

} // namespace jianbao::ui
