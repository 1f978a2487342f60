#include "ui/articles/filterchip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/scale.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace jianbao::ui {

namespace {

constexpr int chipHeight = 24;
constexpr int side = 10;
constexpr int cross = 10;
constexpr int widest = 220; // longer words are cut

} // namespace

FilterChip::FilterChip(const QString &words, bool editable, QWidget *parent)
    : QAbstractButton(parent), m_words(words), m_editable(editable)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setToolTip(editable ? tr("Click to edit this condition (F2), click the cross to remove it (Del)")
                        : tr("Remove this condition"));
    setAccessibleName(tr("Condition %1, press to remove").arg(words));
}

QSize FilterChip::sizeHint() const
{
    const Scale px(font());
    const int words = fontMetrics().horizontalAdvance(m_words);
    return {std::min(words, px(widest)) + 2 * px(side) + px(cross) + px(6), px(chipHeight)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Scale px(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hot = underMouse() || isDown();
    painter.setBrush(palette().color(hot ? QPalette::Mid : QPalette::AlternateBase));
    const qreal pen = hasFocus() ? px(2) : 1;
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Link : QPalette::Mid), pen));
    const QRectF pill = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    QRect words = rect().adjusted(px(side), 0, -px(side) - px(cross) - px(6), 0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));
    painter.drawPixmap(QPoint(width() - px(side) - px(cross), (height() - px(cross)) / 2),
                       iconPixmap(QStringLiteral("close"), px(cross), palette().color(QPalette::PlaceholderText),
                                  devicePixelRatioF()));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Delete)
        click();
    else if (event->key() == Qt::Key_F2 && m_editable)
        Q_EMIT editRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    const Scale px(font());
    const int words = width() - 2 * px(side) - px(cross); // the cross has the rest
    if (m_editable && event->button() == Qt::LeftButton && isDown() && event->position().x() < words) {
        setDown(false);
        Q_EMIT editRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace jianbao::ui
