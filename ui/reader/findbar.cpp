#include "ui/reader/findbar.h"

#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace jianbao::ui {

FindBar::FindBar(QWidget *parent) : QFrame(parent), m_line(new QLineEdit(this)), m_count(new QLabel(this))
{
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_count);
    m_line->setPlaceholderText(tr("Find in this article"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    const auto button = [&](const QString &name, const QString &text, auto act) {
        auto *made = new QToolButton(this);
        made->setIcon(icon(name));
        made->setAutoRaise(true);
        made->setToolTip(text);
        made->setAccessibleName(text);
        connect(made, &QToolButton::clicked, this, act);
        layout->addWidget(made);
    };
    button(QStringLiteral("up"), tr("Previous Hit"), &FindBar::previousRequested);
    button(QStringLiteral("down"), tr("Next Hit"), &FindBar::nextRequested);
    button(QStringLiteral("close"), tr("Close"), [this] { close(); });
    hide();
}

void FindBar::open(const QString &words)
{
    if (!words.isEmpty())
        m_line->setText(words);
    show();
    m_line->selectAll();
    m_line->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT wordsChanged(m_line->text());
}

QString FindBar::words() const
{
    return isHidden() ? QString() : m_line->text();
}

bool FindBar::hasLineFocus() const
{
    return m_line->hasFocus();
}

void FindBar::setCount(qsizetype current, qsizetype count)
{
    if (m_line->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (current < 0)
        m_count->setText(tr("%n hit(s)", nullptr, static_cast<int>(count)));
    else
        m_count->setText(tr("%1/%2", "hit of hits").arg(current + 1).arg(count));
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (event->type() != QEvent::KeyPress || m_composing)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT previousRequested();
        else
            Q_EMIT nextRequested();
        return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace jianbao::ui
