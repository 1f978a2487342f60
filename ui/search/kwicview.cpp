#include "ui/search/kwicview.h"

#include "ui/search/kwicmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr int lineHeight = 26;
constexpr int dateWidth = 116; // with the mark of a note
constexpr int placeWidth = 100;
constexpr int sourceWidth = 150;
constexpr int narrowPage = 900; // below this the newspaper has no column
constexpr int leastWords = 56;
constexpr int mostWords = 220;

} // namespace

void KwicDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.state.setFlag(QStyle::State_HasFocus, false); // of the row, not of a cell
    const Scale px(option.font);
    const RowInk ink = rowInk(option);
    painter->save();
    const int column = index.column();
    // The ground is the row's: its bar stands before the first cell alone.
    QStyleOptionViewItem ground = option;
    if (column != KwicModel::Date)
        ground.rect.setLeft(ground.rect.left() - px(8));
    painter->setClipRect(option.rect);
    drawRowGround(*painter, ground);
    const bool context = column == KwicModel::Left || column == KwicModel::Right;
    QRect text = option.rect.adjusted(px(column == KwicModel::Right ? 3 : 8), 0, -px(column == KwicModel::Left ? 3 : 8), 0);
    const bool words = column == KwicModel::Words;
    if (words) {
        const Theme &theme = themeFor(option.palette);
        const int width = std::min(option.fontMetrics.horizontalAdvance(option.text) + px(6), option.rect.width());
        const QRect box(option.rect.center().x() - width / 2, option.rect.top() + px(3), width,
                        option.rect.height() - px(6));
        painter->fillRect(box, theme.hitFill);
        painter->setPen(theme.hitOutline);
        painter->drawRect(box.adjusted(0, 0, -1, -1));
        text = box.adjusted(px(2), 0, -px(2), 0);
    }
    if (column == KwicModel::Date && index.data(KwicModel::InNoteRole).toBool()) {
        const int side = px(12);
        text.setRight(text.right() - side);
        painter->drawPixmap(QRect(text.right() + 1, text.center().y() - side / 2 + 1, side, side),
                            iconPixmap(QStringLiteral("note"), side, ink.text, painter->device()->devicePixelRatioF()));
    }
    painter->setPen(words ? option.palette.color(QPalette::Active, QPalette::Text) : context ? ink.text : ink.muted);
    const int align = column == KwicModel::Left ? Qt::AlignRight : words ? Qt::AlignHCenter : Qt::AlignLeft;
    const Qt::TextElideMode elide = column == KwicModel::Left ? Qt::ElideLeft : Qt::ElideRight;
    painter->drawText(text, align | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(option.text, elide, text.width()));
    painter->restore();
}

KwicView::KwicView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new KwicDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorShown(true);
    fitRows();
}

void KwicView::fitRows()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(std::max(Scale(font())(lineHeight), hanLine(font()).height + 6));
}

void KwicView::setWordsWidth(int pixels)
{
    m_wordsWidth = pixels;
    fitColumns();
}

void KwicView::fitColumns()
{
    if (model() == nullptr)
        return;
    const Scale px(font());
    const int width = viewport()->width();
    const bool source = width >= px(narrowPage);
    setColumnHidden(KwicModel::Source, !source);
    const int words = std::clamp(m_wordsWidth + px(18), px(leastWords), px(mostWords));
    const int rest = std::max(0, width - px(dateWidth) - px(placeWidth) - (source ? px(sourceWidth) : 0) - words);
    setColumnWidth(KwicModel::Date, px(dateWidth));
    setColumnWidth(KwicModel::Place, px(placeWidth));
    setColumnWidth(KwicModel::Source, px(sourceWidth));
    setColumnWidth(KwicModel::Words, words);
    setColumnWidth(KwicModel::Left, rest / 2);
    setColumnWidth(KwicModel::Right, rest - rest / 2);
}

void KwicView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else if (key == Qt::Key_Escape)
        Q_EMIT left();
    else
        QTableView::keyPressEvent(event);
}

void KwicView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        Q_EMIT opened(index);
}

void KwicView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void KwicView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
        fitColumns();
    }
}

} // namespace jianbao::ui
