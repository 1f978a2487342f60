// What stands in the reader's place when no single article is shown: a sentence, and for several articles what can be
// done with all of them.
#pragma once

#include <QWidget>

class QLabel;

namespace jianbao::ui {

class SelectionPage : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionPage(QWidget *parent = nullptr);
    void showMessage(const QString &sentence);
    void showCount(int articles);

Q_SIGNALS:
    void tagRequested();
    void exportRequested();

private:
    QLabel *m_sentence;
    QWidget *m_buttons;
};

} // namespace jianbao::ui
