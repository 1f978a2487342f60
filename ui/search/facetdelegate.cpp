#include "ui/search/facetdelegate.h"

#include "ui/search/facetmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr int lineHeight = 24;
constexpr int left = 10;
constexpr int tick = 14;
constexpr int right = 10;

} // namespace

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &row = static_cast<const FacetModel *>(index.model())->row(index);
    const Scale px(option.font);
    const RowInk ink = rowInk(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawRowGround(*painter, option);
    QRect rest = option.rect.adjusted(px(left), 0, -px(right), 0);
    if (row.role == FacetRow::Role::Heading) {
        painter->setFont(px.font(12));
        painter->setPen(ink.muted);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, row.text);
        painter->restore();
        return;
    }
    if (row.chosen) {
        const QRect spot(rest.left(), rest.center().y() - px(tick) / 2 + 1, px(tick), px(tick));
        painter->drawPixmap(spot, iconPixmap(QStringLiteral("check"), spot.width(), ink.text,
                                             painter->device()->devicePixelRatioF()));
    }
    rest.setLeft(rest.left() + px(tick) + px(4));
    if (row.colour > 0) {
        const int side = px(10);
        painter->setPen(ink.onHighlight ? QPen(ink.text) : QPen(Qt::NoPen));
        painter->setBrush(themeFor(option.palette).mark(row.colour).rail);
        painter->drawRoundedRect(QRect(rest.left(), rest.center().y() - side / 2 + 1, side, side), 2, 2);
        rest.setLeft(rest.left() + side + px(6));
    }
    if (row.role == FacetRow::Role::Value) {
        const QString count = QLocale().toString(row.count);
        painter->setPen(ink.muted);
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, count);
        rest.setRight(rest.right() - option.fontMetrics.horizontalAdvance(count) - px(8));
    }
    painter->setPen(row.role == FacetRow::Role::More ? ink.muted : ink.text);
    QFont font = option.font;
    font.setBold(row.chosen);
    painter->setFont(font);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(Scale(option.font)(lineHeight), option.fontMetrics.height() + 2)};
}

} // namespace jianbao::ui
