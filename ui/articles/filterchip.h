// A part of the filter as a pill with a cross; a click, Space or Enter on it takes the part away.
#pragma once

#include <QAbstractButton>

namespace jianbao::ui {

class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    FilterChip(const QString &words, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_words;
};

} // namespace jianbao::ui
