#include "ui/articles/noticebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/scale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace jianbao::ui {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // words of a page or a file name may stand in it
    label->setWordWrap(true);
    return label;
}

void setButton(QPushButton &button, const ArticlePane::Notice &notice)
{
    button.setText(notice.button);
    button.setVisible(!notice.button.isEmpty());
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_sign(new QLabel(this)), m_text(plainLabel(this)), m_button(new QPushButton(this))
{
    const Scale px(font());
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    drawSign();
    auto *dismiss = new QToolButton(this);
    dismiss->setAutoRaise(true);
    dismiss->setIcon(icon(QStringLiteral("close")));
    dismiss->setToolTip(tr("Dismiss"));
    dismiss->setAccessibleName(tr("Dismiss"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(10), px(4), px(8), px(4));
    layout->setSpacing(px(8));
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(dismiss);
    connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = m_notice.act)
            act();
    });
    hide();
}

void NoticeBar::showNotice(const ArticlePane::Notice &notice)
{
    m_notice = notice;
    m_text->setText(notice.text);
    setButton(*m_button, notice);
    setVisible(!notice.text.isEmpty());
}

void NoticeBar::drawSign()
{
    const int size = Scale(font())(16);
    m_sign->setPixmap(iconPixmap(QStringLiteral("info"), size, palette().color(QPalette::Text), devicePixelRatioF()));
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawSign();
}

EmptyNotice::EmptyNotice(QWidget *parent) : QWidget(parent), m_text(plainLabel(this)), m_button(new QPushButton(this))
{
    const Scale px(font());
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_button->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(26), px(12), px(26), px(12));
    layout->addStretch(2);
    layout->addWidget(m_text);
    layout->addSpacing(px(10));
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const auto act = m_notice.act)
            act();
    });
}

void EmptyNotice::setNotice(const ArticlePane::Notice &notice)
{
    m_notice = notice;
    m_text->setText(notice.text);
    setButton(*m_button, notice);
}

} // namespace jianbao::ui
