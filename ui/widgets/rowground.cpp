#include "ui/widgets/rowground.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace jianbao::ui {

namespace {

bool isOnHighlight(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
}

} // namespace

void drawRowGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    const QRect rect = option.rect;
    const Scale px(option.font);
    if (isOnHighlight(option)) {
        painter.fillRect(rect, palette.color(QPalette::Active, QPalette::Highlight));
    } else if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(rect, themeFor(palette).rowSelected);
        painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), palette.color(QPalette::Link));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(rect, palette.color(QPalette::AlternateBase));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const int width = px(2);
        const qreal inset = 1 + width / 2.0;
        painter.setPen(QPen(isOnHighlight(option) ? palette.color(QPalette::Active, QPalette::HighlightedText)
                                                  : palette.color(QPalette::Link), width, Qt::SolidLine, Qt::SquareCap,
                            Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect).adjusted(inset, inset, -inset, -inset));
    }
}

RowInk rowInk(const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    if (isOnHighlight(option)) {
        const QColor text = palette.color(QPalette::Active, QPalette::HighlightedText);
        return {text, text, true};
    }
    return {palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Active, QPalette::PlaceholderText),
            false};
}

} // namespace jianbao::ui
