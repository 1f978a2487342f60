#include "ui/reader/readerhead.h"

#include "ui/reader/readingstyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace jianbao::ui {

namespace {

constexpr int chipGap = 6;

} // namespace

ReaderHead::ReaderHead(QWidget *parent)
    : QWidget(parent), m_chipRow(new QWidget(this)), m_more(new QLabel(m_chipRow)), m_add(new QToolButton(m_chipRow)),
      m_position(new QLabel(this))
{
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_chipRow->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_more->hide();
    m_add->setText(tr("+ Tag  T", "T is its key"));
    m_add->setToolTip(tr("Tags… (T)"));
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::TabFocus);
    connect(m_add, &QToolButton::clicked, this, &ReaderHead::tagRequested);
    m_previous = button(QStringLiteral("up"), tr("Previous Article"), &ReaderHead::previousRequested);
    m_next = button(QStringLiteral("down"), tr("Next Article"), &ReaderHead::nextRequested);
    QToolButton *smaller = button(QStringLiteral("smaller"), tr("Smaller Text"), &ReaderHead::smallerRequested);
    QToolButton *larger = button(QStringLiteral("larger"), tr("Larger Text"), &ReaderHead::largerRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(2);
    layout->addWidget(m_chipRow, 1);
    layout->addWidget(m_position);
    layout->addSpacing(6);
    for (QToolButton *each : {m_previous, m_next, smaller, larger})
        layout->addWidget(each);
}

QSize ReaderHead::sizeHint() const
{
    return {0, qRound(40 * interfaceScale())};
}

QToolButton *ReaderHead::button(const QString &iconName, const QString &name, void (ReaderHead::*signal)())
{
    auto *made = new QToolButton(this);
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setFocusPolicy(Qt::TabFocus);
    const int side = qRound(28 * interfaceScale());
    made->setFixedSize(side, side);
    connect(made, &QToolButton::clicked, this, signal);
    return made;
}

void ReaderHead::setTags(const QList<TagId> &tags, const QList<store::TagRecord> &known, const Theme &theme)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const TagId tag : tags) {
        const QList<Chip> chip = chipsOf({tag}, known);
        if (chip.isEmpty())
            continue;
        auto *made = new ChipButton(chip.first(), theme, m_chipRow);
        QFont small = interfaceFont();
        small.setPixelSize(qRound(12 * interfaceScale()));
        made->setFont(small);
        connect(made, &ChipButton::clicked, this, &ReaderHead::tagRequested);
        connect(made, &ChipButton::removeRequested, this, [this, tag] { Q_EMIT untagRequested(tag); });
        m_chips.append(made);
    }
    placeChips();
}

void ReaderHead::setPosition(int position, int count)
{
    m_position->setText(position > 0 ? tr("%1/%2", "article of list").arg(position).arg(count) : QString());
    m_previous->setEnabled(position > 1);
    m_next->setEnabled(position > 0 && position < count);
}

void ReaderHead::setArticleShown(bool shown)
{
    m_chipRow->setVisible(shown);
}

void ReaderHead::setTaggingEnabled(bool enabled, const QString &reason)
{
    m_add->setEnabled(enabled);
    m_add->setToolTip(enabled ? tr("Tags… (T)") : reason);
}

void ReaderHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    placeChips();
}

void ReaderHead::placeChips()
{
    const int height = m_chipRow->height();
    const int addWidth = m_add->sizeHint().width();
    const auto centred = [height](QWidget *widget, int x, QSize size) {
        widget->setGeometry(x, (height - size.height()) / 2, size.width(), size.height());
        widget->show();
    };
    int x = 0;
    qsizetype shown = 0;
    const int moreWidth = fontMetrics().horizontalAdvance(QStringLiteral("+99")) + chipGap;
    for (; shown < m_chips.size(); ++shown) {
        const QSize size = m_chips[shown]->sizeHint();
        const bool last = shown + 1 == m_chips.size();
        if (x + size.width() + chipGap + addWidth + (last ? 0 : moreWidth) > m_chipRow->width())
            break;
        centred(m_chips[shown], x, size);
        x += size.width() + chipGap;
    }
    QStringList hidden;
    for (qsizetype i = shown; i < m_chips.size(); ++i) {
        m_chips[i]->hide();
        hidden.append(m_chips[i]->text());
    }
    m_more->setVisible(!hidden.isEmpty());
    if (!hidden.isEmpty()) {
        m_more->setText(QStringLiteral("+%1").arg(hidden.size()));
        m_more->setToolTip(hidden.join(QStringLiteral(" · ")));
        centred(m_more, x, m_more->sizeHint());
        x += moreWidth;
    }
    centred(m_add, x, m_add->sizeHint());
}

} // namespace jianbao::ui
