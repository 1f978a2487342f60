#include "ui/annotate/tagchip.h"

#include "ui/widgets/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace jianbao::ui {

QList<Chip> chipsOf(const QList<TagId> &ids, const QList<store::TagRecord> &tags)
{
    QList<Chip> chips;
    for (const TagId id : ids) {
        const auto tag = std::find_if(tags.begin(), tags.end(), [id](const store::TagRecord &t) { return t.id == id; });
        if (tag != tags.end())
            chips.append({tag->name, tag->colour});
    }
    return chips;
}

QSizeF chipSize(const Chip &chip, const QFont &font)
{
    const qreal em = QFontInfo(font).pixelSize();
    return {std::ceil(QFontMetricsF(font).horizontalAdvance(chip.name) + 14 * em / 11), std::round(18 * em / 11)};
}

void paintChip(QPainter &painter, const QRectF &rect, const Chip &chip, const QFont &font, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.mark(chip.colour).band);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(theme.ink);
    painter.setFont(font);
    const qreal side = 7 * QFontInfo(font).pixelSize() / 11.0;
    const QRectF inner = rect.adjusted(side, 0, -side + 1, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(chip.name, Qt::ElideRight, inner.width()));
    painter.restore();
}

ChipButton::ChipButton(Chip chip, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_chip(std::move(chip)), m_theme(theme)
{
    setText(m_chip.name);
    setAccessibleName(tr("Tag %1").arg(m_chip.name));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChipButton::sizeHint() const
{
    return chipSize(m_chip, font()).toSize();
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, font(), m_theme);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Link), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0 - 1, height() / 2.0 - 1);
    }
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace jianbao::ui
