#include "ui/widgets/pickerdelegate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/pickerframe.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace jianbao::ui {

namespace {

// All of the selection have it: a tick; some: a dash; none: nothing.
void drawTick(QPainter &painter, const QRect &rect, Qt::CheckState state, const QColor &colour)
{
    if (state == Qt::Checked) {
        painter.drawPixmap(rect, iconPixmap(QStringLiteral("check"), rect.width(), colour,
                                            painter.device()->devicePixelRatioF()));
    } else if (state == Qt::PartiallyChecked) {
        painter.fillRect(QRect(rect.left() + rect.width() / 4, rect.center().y(), rect.width() / 2, 2), colour);
    }
}

} // namespace

void PickerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    option.state.setFlag(QStyle::State_Active, true); // the keys go to this list, though the line has the focus
    option.state.setFlag(QStyle::State_HasFocus, false);
    const Scale px(option.font);
    const RowInk ink = rowInk(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawRowGround(*painter, option);
    QRect rest = option.rect.adjusted(px(6), 0, -px(8), 0);
    const auto place = [&](int size, int gap) {
        const QRect spot(rest.left(), rest.center().y() - size / 2 + 1, size, size);
        rest.setLeft(spot.right() + 1 + gap);
        return spot;
    };
    if (const QVariant picked = index.data(PickedRole); picked.isValid())
        drawTick(*painter, place(px(14), px(6)), Qt::CheckState(picked.toInt()), ink.text);
    if (const int colour = index.data(SquareRole).toInt(); colour > 0) {
        painter->setPen(ink.onHighlight ? QPen(ink.text) : QPen(Qt::NoPen));
        painter->setBrush(themeFor(option.palette).mark(colour).rail);
        painter->drawRoundedRect(place(px(10), px(8)), 2, 2);
    }
    const QFont small = px.font(12);
    const QString remark = QFontMetrics(small).elidedText(index.data(RemarkRole).toString(), Qt::ElideMiddle,
                                                          rest.width() / 2);
    painter->setFont(small);
    painter->setPen(ink.muted);
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, remark);
    if (!remark.isEmpty())
        rest.setRight(rest.right() - QFontMetrics(small).horizontalAdvance(remark) - px(10));
    painter->setFont(option.font);
    painter->setPen(ink.text);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize PickerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(Scale(option.font)(28), QFontMetrics(option.font).height() + 2)};
}

} // namespace jianbao::ui
