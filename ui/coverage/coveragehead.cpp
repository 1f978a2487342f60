#include "ui/coverage/coveragehead.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/scale.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace jianbao::ui {

namespace {

constexpr int titleHeight = 38;

} // namespace

CoverageHead::CoverageHead(QWidget *parent)
    : QWidget(parent), m_buttons(new QHBoxLayout(this)), m_close(new QToolButton(this))
{
    const Scale px(font());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Back to the list (Esc)"));
    m_close->setAccessibleName(tr("Back to the list"));
    connect(m_close, &QToolButton::clicked, this, &CoverageHead::closed);
    m_buttons->setContentsMargins(px(12), 0, px(8), 0);
    m_buttons->setSpacing(px(2));
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_close);
}

void CoverageHead::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAutoRaise(true);
        button->setObjectName(action->objectName());
        m_buttons->insertWidget(m_buttons->count() - 1, button);
    }
}

void CoverageHead::setTitle(const QString &title, const QString &facts)
{
    m_title = title;
    m_facts = facts;
    setAccessibleName(title);
    setAccessibleDescription(facts);
    update();
}

QSize CoverageHead::sizeHint() const
{
    return {Scale(font())(500), std::max(Scale(font())(titleHeight), QWidget::sizeHint().height())};
}

QSize CoverageHead::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), sizeHint().height()};
}

void CoverageHead::paintEvent(QPaintEvent *)
{
    const Scale px(font());
    QPainter painter(this);
    const QWidget *first = m_buttons->itemAt(1)->widget();
    QRect line(px(12), 0, first->x() - px(12) - px(8), height());
    painter.setFont(px.font(15, true));
    painter.setPen(palette().color(QPalette::Text));
    const QString title = painter.fontMetrics().elidedText(m_title, Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignVCenter, title);
    line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(title) + px(8));
    painter.setFont(px.font(12.5));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(line, Qt::AlignVCenter, painter.fontMetrics().elidedText(m_facts, Qt::ElideRight, line.width()));
}

} // namespace jianbao::ui
