#include "ui/widgets/filteredit.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace jianbao::ui {

FilterEdit::FilterEdit(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::announce);
}

QString FilterEdit::typed() const
{
    QString typed = text();
    return typed.insert(cursorPosition(), m_preedit);
}

void FilterEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    m_preedit.remove(u' ').remove(u'\'');
    QLineEdit::inputMethodEvent(event);
    announce();
}

void FilterEdit::announce()
{
    if (const QString now = typed(); now != m_announced) {
        m_announced = now;
        Q_EMIT typedChanged(now);
    }
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && handleKey(event->key())) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool FilterEdit::handleKey(int key)
{
    const bool ours = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Down
                      || key == Qt::Key_Up;
    if (!ours || !m_preedit.isEmpty())
        return ours;
    switch (key) {
    case Qt::Key_Down: Q_EMIT downPressed(); break;
    case Qt::Key_Up: Q_EMIT upPressed(); break;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        break;
    default: Q_EMIT chosen();
    }
    return true;
}

} // namespace jianbao::ui
