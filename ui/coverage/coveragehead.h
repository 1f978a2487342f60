// Over the coverage: what place it is of, how much that is, and buttons.
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace jianbao::ui {

class CoverageHead : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageHead(QWidget *parent = nullptr);

    // Buttons at the right edge, in this order, before the cross that closes.
    void setActions(const QList<QAction *> &actions);
    void setTitle(const QString &title, const QString &facts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
    QString m_title;
    QString m_facts;
};

} // namespace jianbao::ui
