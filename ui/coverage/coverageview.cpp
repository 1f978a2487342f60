#include "ui/coverage/coverageview.h"

#include "core/lists/roles.h"
#include "ui/coverage/coverageheaders.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace jianbao::ui {

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CoverageCell cell{index.data(lists::StepRole).toInt(), index.data(lists::CountRole).toInt(), {}};
    if (const QVariant share = index.data(lists::ShareRole); share.isValid())
        cell.share = share.toDouble();
    painter->save();
    if (cell.share) {
        painter->fillRect(option.rect, option.palette.color(QPalette::Base)); // the view has filled what is selected
        paintCoverageCell(*painter, option.rect, cell, option.palette, m_numbers);
    } else {
        painter->drawPixmap(option.rect.topLeft(), drawn(cell, option));
    }
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (focused || option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(option.palette.color(focused ? QPalette::Link : QPalette::PlaceholderText), 2,
                             Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

const QPixmap &CoverageDelegate::drawn(const CoverageCell &cell, const QStyleOptionViewItem &option) const
{
    QPixmap &known = m_drawn[{cell.step, cell.articles}];
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
    if (known.devicePixelRatio() != ratio || known.size() != option.rect.size() * ratio) {
        known = QPixmap(option.rect.size() * ratio);
        known.setDevicePixelRatio(ratio);
        known.fill(option.palette.color(QPalette::Base));
        QPainter painter(&known);
        paintCoverageCell(painter, QRect(QPoint(), option.rect.size()), cell, option.palette, m_numbers);
    }
    return known;
}

void CoverageDelegate::setNumberFont(const QFont &font)
{
    m_numbers = font;
    m_drawn.clear();
}

CoverageView::CoverageView(QWidget *parent)
    : QTableView(parent), m_months(new CoverageHeader(Qt::Horizontal, this)),
      m_places(new CoverageHeader(Qt::Vertical, this))
{
    setHorizontalHeader(m_months);
    setVerticalHeader(m_places);
    setItemDelegate(&m_delegate);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setCornerButtonEnabled(false);
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->installEventFilter(this);
    connect(this, &QAbstractItemView::clicked, this, &CoverageView::opened);
    fitToFont();
}

void CoverageView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // The names' column is as wide as its names.
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometries(); });
}

void CoverageView::goTo(int row, int column)
{
    const int rows = model()->rowCount();
    const int columns = model()->columnCount();
    if (rows == 0 || columns == 0)
        return;
    const QModelIndex cell = model()->index(row >= 0 && row < rows ? row : 0,
                                            column >= 0 && column < columns ? column : columns - 1);
    setCurrentIndex(cell);
    scrollTo(cell);
}

void CoverageView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
    } else if (plain && event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void CoverageView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_months->setCurrent(current.column());
    m_places->setCurrent(current.row());
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void CoverageView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitToFont();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_delegate.forget();
}

bool CoverageView::eventFilter(QObject *watched, QEvent *event)
{
    const auto *corner = qobject_cast<QAbstractButton *>(watched);
    if (!corner || event->type() != QEvent::Paint)
        return QTableView::eventFilter(watched, event);
    QPainter painter(static_cast<QWidget *>(watched));
    painter.fillRect(corner->rect(), palette().color(QPalette::Base));
    return true;
}

void CoverageView::fitToFont()
{
    const CoverageSizes sizes(font());
    m_delegate.setNumberFont(sizes.number);
    for (CoverageHeader *header : {m_months, m_places}) {
        header->setMinimumSectionSize(sizes.cell);
        header->setDefaultSectionSize(sizes.cell);
    }
}

} // namespace jianbao::ui
