#include "ui/places/placedelegate.h"

#include "core/lists/placemodel.h"
#include "core/lists/roles.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr qreal staleOpacity = 0.45;

QString iconOf(lists::FixedRow row)
{
    switch (row) {
    case lists::FixedRow::All: return QStringLiteral("all");
    case lists::FixedRow::Starred: return QStringLiteral("star");
    case lists::FixedRow::ToCheck: return QStringLiteral("doubt");
    case lists::FixedRow::NoTownship: return QStringLiteral("no-place");
    case lists::FixedRow::SavedSearches: return QStringLiteral("folder");
    case lists::FixedRow::SavedSearch: return QStringLiteral("search");
    case lists::FixedRow::Unread:
    case lists::FixedRow::None: break;
    }
    return {};
}

// Of a saved search that cannot be read, and of one that was not counted yet, there is none.
QString countText(const QModelIndex &index)
{
    if (index.data(lists::ErrorRole).isValid())
        return QStringLiteral("?");
    const QVariant count = index.data(lists::CountRole);
    return count.isValid() ? QLocale().toString(count.toInt()) : QString();
}

QFont nameFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setBold(index.data(lists::OpenRole).toBool());
    return font;
}

// One pixel apart.
int barWidth(const Scale &px)
{
    return std::max(2, px(3));
}

int barsWidth(const Scale &px)
{
    return store::recentMonths * (barWidth(px) + 1) - 1;
}

struct Parts {
    QRect mark; // icon, dot or square; empty: none
    QRect name;
    QRect bars; // empty: none
    QRect key;  // empty: none
    QRect count;
};

Parts partsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Scale px(option.font);
    const QRect row = option.rect;
    const QFontMetrics metrics(option.font);
    Parts parts;
    const int right = row.right() - px(10);
    const int count = metrics.horizontalAdvance(countText(index));
    parts.count = QRect(right - count + 1, row.top(), count, row.height());
    int left = row.left() + px(2);
    const bool fixed = index.data(lists::FixedRowRole).toInt() != 0;
    if (const int size = fixed ? px(16) : index.data(lists::ColourRole).isValid() ? px(10) : 0; size > 0) {
        parts.mark = QRect(left + px(2), row.center().y() - size / 2 + (size % 2 == 0 ? 1 : 0), size, size);
        left = parts.mark.right() + 1 + px(8);
    }
    // Before a name is cut, its bars and its key go, then the space that lets counts and keys stand under one another.
    const int nameEnd = left + QFontMetrics(nameFont(option, index)).horizontalAdvance(index.data().toString()) + px(6);
    int end = right - std::max(count, px(28));
    if (const QRect key(end - px(20), row.center().y() - px(8) + 1, px(16), px(16));
        index.data(lists::PinRole).toInt() > 0 && nameEnd <= key.left()) {
        parts.key = key;
        end = key.left();
    }
    if (const QRect bars(end - px(6) - barsWidth(px), row.top() + row.height() / 2 - px(7), barsWidth(px), px(14));
        index.data(lists::BarsRole).isValid() && nameEnd <= bars.left()) {
        parts.bars = bars;
        end = bars.left();
    }
    if (nameEnd > end)
        end = right - count;
    parts.name = QRect(left, row.top(), end - px(6) - left, row.height());
    return parts;
}

void drawFixedMark(QPainter &painter, const QRect &rect, lists::FixedRow row, const QStyleOptionViewItem &option)
{
    const RowInk ink = rowInk(option);
    if (row == lists::FixedRow::Unread) {
        const qreal size = Scale(option.font).exact(8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.onHighlight ? ink.text : option.palette.color(QPalette::Link));
        painter.drawEllipse(QRectF(rect).center(), size / 2, size / 2);
        return;
    }
    const bool doubt = row == lists::FixedRow::ToCheck && !ink.onHighlight;
    painter.drawPixmap(rect, iconPixmap(iconOf(row), rect.width(), doubt ? themeFor(option.palette).doubt : ink.text,
                                        painter.device()->devicePixelRatioF()));
}

void drawKey(QPainter &painter, const QRect &rect, int pin, const QStyleOptionViewItem &option)
{
    const RowInk ink = rowInk(option);
    const Scale px(option.font);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(ink.onHighlight ? ink.text : option.palette.color(QPalette::Mid));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
    painter.setPen(ink.muted);
    painter.setFont(px.font(11));
    painter.drawText(rect, Qt::AlignCenter, QString::number(pin));
}

// Of each month a bar: a foot of one pixel where there is no article, nothing where nothing was imported.
void drawBars(QPainter &painter, const QRect &rect, const lists::MonthBars &bars, const QStyleOptionViewItem &option)
{
    const RowInk ink = rowInk(option);
    const int width = barWidth(Scale(option.font));
    // A row of single articles is not as high as one of many.
    const int highest = std::max(4, *std::max_element(bars.cbegin(), bars.cend()));
    painter.setRenderHint(QPainter::Antialiasing, false);
    int left = rect.left();
    for (const int articles : bars) {
        const int height = articles > 0 ? std::max(2, rect.height() * articles / highest) : 1;
        if (articles != lists::notImported)
            painter.fillRect(QRect(left, rect.bottom() + 1 - height, width, height),
                             articles > 0 && !ink.onHighlight ? themeFor(option.palette).coverage[3] : ink.muted);
        left += width + 1;
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Parts parts = partsOf(option, index);
    const RowInk ink = rowInk(option);
    const QVariant count = index.data(lists::CountRole);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const auto row = lists::FixedRow(index.data(lists::FixedRowRole).toInt()); row != lists::FixedRow::None) {
        drawFixedMark(*painter, parts.mark, row, option);
    } else if (!parts.mark.isEmpty()) {
        const MarkColour &mark = themeFor(option.palette).mark(index.data(lists::ColourRole).toInt());
        painter->setPen(ink.onHighlight ? QPen(ink.text) : QPen(Qt::NoPen));
        painter->setBrush(mark.rail);
        painter->drawRoundedRect(parts.mark, 2, 2);
    }
    if (!parts.key.isEmpty())
        drawKey(*painter, parts.key, index.data(lists::PinRole).toInt(), option);
    painter->setFont(nameFont(option, index));
    painter->setPen(count.isValid() && count.toInt() == 0 ? ink.muted : ink.text);
    const QString name = index.data(Qt::DisplayRole).toString();
    // Of levels that were joined the innermost matters: the beginning gives way.
    const auto mode = name.contains(u'›') ? Qt::ElideLeft : Qt::ElideRight;
    painter->drawText(parts.name, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(name, mode, parts.name.width()));
    painter->setFont(option.font);
    if (m_stale)
        painter->setOpacity(staleOpacity);
    if (!parts.bars.isEmpty())
        drawBars(*painter, parts.bars, index.data(lists::BarsRole).value<lists::MonthBars>(), option);
    painter->setPen(ink.muted);
    painter->drawText(parts.count, Qt::AlignVCenter | Qt::AlignRight, countText(index));
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(Scale(option.font)(m_compact ? 24 : 28), QFontMetrics(option.font).height() + 2)};
}

bool PlaceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const Parts parts = partsOf(option, index);
    const QString name = index.data(Qt::DisplayRole).toString();
    QString words;
    if (parts.bars.contains(event->pos()) || index.data(lists::SavedSearchRole).isValid())
        words = index.data(Qt::ToolTipRole).toString();
    else if (index.isValid() && QFontMetrics(option.font).horizontalAdvance(name) > parts.name.width())
        words = name;
    QToolTip::showText(event->globalPos(),
                       words.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(words.toHtmlEscaped()), view,
                       option.rect);
    return true;
}

void PlaceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const Parts parts = partsOf(option, index);
    editor->setGeometry(QRect(parts.name.left() - 4, option.rect.top(), option.rect.right() - parts.name.left() + 4,
                              option.rect.height()));
}

} // namespace jianbao::ui
