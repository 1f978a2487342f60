// A part of the filter as a pill with a cross; Space or Enter on it or a click takes the part away. Where it can be edited
// a click on its words and F2 do that, and the cross takes it away.
#pragma once

#include <QAbstractButton>

namespace jianbao::ui {

class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    FilterChip(const QString &words, bool editable, QWidget *parent);

    QSize sizeHint() const override;

Q_SIGNALS:
    void editRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString m_words;
    bool m_editable;
};

} // namespace jianbao::ui
