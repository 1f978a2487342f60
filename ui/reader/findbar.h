// Finding words in the article at hand.
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace jianbao::ui {

class FindBar : public QFrame
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(const QString &words); // takes the focus; keeps the old words when none are given
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool hasLineFocus() const;
    void setCount(qsizetype current, qsizetype count); // current: from 0; -1: none yet

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();

    QLineEdit *m_line;
    QLabel *m_count;
    bool m_composing = false; // an input method has text of its own in the line
};

} // namespace jianbao::ui
