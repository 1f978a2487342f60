#include "ui/articles/articlelistview.h"

#include "core/lists/articlelistmodel.h"
#include "core/lists/articlemime.h"
#include "ui/widgets/scale.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace jianbao::ui {

namespace {

// In columns, before somebody changes them; in the order of the model's columns.
constexpr std::array columnWidths{300, 130, 90, 80, 90, 90, 50, 140, 140};

} // namespace

ArticleListView::ArticleListView(lists::ArticleListModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setCornerButtonEnabled(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const Scale px(font());
    for (size_t column = 0; column < columnWidths.size(); ++column)
        setColumnWidth(int(column), px(columnWidths[column]));
    setColumns(false);
}

void ArticleListView::setColumns(bool columns)
{
    m_columns = columns;
    for (int column = 1; column < lists::ArticleListModel::ColumnCount; ++column)
        setColumnHidden(column, !columns);
    QHeaderView *header = horizontalHeader();
    header->setVisible(columns);
    header->setSectionsClickable(columns);
    header->setSortIndicatorShown(columns);
    header->setSectionResizeMode(0, columns ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (columns)
        setColumnWidth(0, Scale(font())(columnWidths.front()));
    setHorizontalScrollBarPolicy(columns ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void ArticleListView::setRowHeight(int height)
{
    if (height == verticalHeader()->defaultSectionSize())
        return;
    const QSignalBlocker quiet(verticalHeader()); // it would tell of every single row of a million
    verticalHeader()->setMinimumSectionSize(std::min(height, verticalHeader()->minimumSectionSize()));
    verticalHeader()->setDefaultSectionSize(height);
    updateGeometries();
    viewport()->update();
}

QList<std::pair<int, int>> ArticleListView::selectedRanges() const
{
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.left() == 0)
            ranges.append({range.top(), range.bottom()});
    }
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

QList<ArticleId> ArticleListView::selectedArticles() const
{
    QList<ArticleId> articles;
    for (const auto &[first, last] : selectedRanges())
        articles += m_model.ids().mid(first, last - first + 1);
    return articles;
}

int ArticleListView::selectedCount() const
{
    int count = 0;
    for (const auto &[first, last] : selectedRanges())
        count += last - first + 1;
    return count;
}

void ArticleListView::makeCurrent(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

std::pair<int, int> ArticleListView::topRow() const
{
    const int row = rowAt(0);
    return {row, row < 0 ? 0 : rowViewportPosition(row)};
}

void ArticleListView::setTopRow(int row, int offset)
{
    updateGeometries(); // the range of the scroll bar is that of the rows before
    verticalScrollBar()->setValue(verticalHeader()->sectionPosition(row) - offset);
}

void ArticleListView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
    } else if (plain && !event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore(); // a shortcut, or nothing: no letter has a meaning of its own here, and Space reads on
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ArticleListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT opened(index);
    else
        QTableView::mouseDoubleClickEvent(event);
}

void ArticleListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
    event->accept();
}

void ArticleListView::startDrag(Qt::DropActions)
{
    const QList<ArticleId> articles = selectedArticles();
    if (articles.isEmpty())
        return;
    auto *drag = new QDrag(this); // deletes itself
    drag->setMimeData(lists::articleMime(articles).release());
    drag->exec(Qt::CopyAction);
}

// In a table Home and End go along the row; here they go along the list.
QModelIndex ArticleListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveHome && m_model.rowCount() > 0)
        return m_model.index(0, 0);
    if (action == MoveEnd && m_model.rowCount() > 0)
        return m_model.index(m_model.rowCount() - 1, 0);
    return QTableView::moveCursor(action, modifiers);
}

void ArticleListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    for (const QModelIndex &index : {current, previous}) { // a row is painted as one, its ring too
        if (index.isValid())
            viewport()->update(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
    }
}

void ArticleListView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

} // namespace jianbao::ui
