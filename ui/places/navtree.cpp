#include "ui/places/navtree.h"

#include "ui/widgets/rowground.h"
#include "ui/widgets/scale.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace jianbao::ui {

NavTree::NavTree(QWidget *parent) : QTreeView(parent), m_empty(new QLabel(viewport()))
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setDragDropMode(DropOnly);
    setAutoExpandDelay(600);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setBackgroundRole(QPalette::Window);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->hide();
    connect(m_empty, &QLabel::linkActivated, this, &NavTree::emptyLinkActivated);
    fitToFont();
}

void NavTree::setToggling(bool toggling)
{
    setSelectionMode(toggling ? MultiSelection : SingleSelection);
}

void NavTree::setEmptyText(const QString &html)
{
    m_empty->setText(html);
    placeEmptyText();
}

void NavTree::placeEmptyText()
{
    const int margin = Scale(font())(12);
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    QRect rest = viewport()->rect().adjusted(margin, 0, -margin, 0);
    if (rows > 0)
        rest.setTop(visualRect(model()->index(rows - 1, 0, rootIndex())).bottom() + margin);
    m_empty->setGeometry(rest);
    m_empty->setVisible(!m_empty->text().isEmpty());
}

void NavTree::fitToFont()
{
    setIndentation(Scale(font())(16));
}

void NavTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.state.setFlag(QStyle::State_Selected, selectionModel() && selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_MouseOver, index == m_hovered);
    row.state.setFlag(QStyle::State_Active, hasFocus());
    row.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    drawRowGround(*painter, row);
    const int indent = visualRect(index).left();
    drawBranches(painter, QRect(row.rect.left(), row.rect.top(), indent, row.rect.height()), index);
    row.rect.setLeft(indent);
    itemDelegateForIndex(index)->paint(painter, row, index);
}

void NavTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const Scale px(font());
    const bool onHighlight = hasFocus() && selectionModel()->isSelected(index);
    const QPointF centre(rect.right() - indentation() / 2.0 + 1, rect.center().y() + 0.5);
    const qreal reach = px.exact(3.5);
    QPolygonF triangle{{-reach, -reach / 2}, {reach, -reach / 2}, {0, reach / 2 + 0.5}};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(centre);
    if (!isExpanded(index))
        painter->rotate(-90);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette().color(onHighlight ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawPolygon(triangle);
    painter->restore();
}

void NavTree::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) // the line that a name is written in lets Enter through
        return QTreeView::keyPressEvent(event);
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const bool letter = plain && event->text().size() == 1 && event->text().front().isLetterOrNumber();
    if (letter) {
        Q_EMIT typed(event->text());
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT entered(currentIndex());
    } else if (plain && event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void NavTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
    event->accept();
}

// The base class turns the input method on for rows that can be renamed; it belongs to their editor alone.
void NavTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->update(); // the base class leaves what stands left of the names
}

void NavTree::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->update();
}

void NavTree::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    setHovered(indexAt(event->pos()));
}

void NavTree::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    setHovered({});
}

// The base class repaints a hovered row without what stands left of its name.
void NavTree::setHovered(const QModelIndex &index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    viewport()->update();
}

void NavTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    placeEmptyText();
}

void NavTree::updateGeometries()
{
    QTreeView::updateGeometries();
    placeEmptyText();
}

void NavTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitToFont();
}

QItemSelectionModel::SelectionFlags NavTree::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const bool mouse = event && event->type() == QEvent::MouseButtonPress;
    const bool toggling = selectionMode() == MultiSelection;
    if (toggling && mouse && static_cast<const QMouseEvent *>(event)->button() == Qt::RightButton)
        return QItemSelectionModel::NoUpdate; // a menu is about to open
    const auto command = QTreeView::selectionCommand(index, event);
    const bool leavesNone = !index.flags().testFlag(Qt::ItemIsSelectable)
                            || command.testFlag(QItemSelectionModel::Deselect);
    return !toggling && leavesNone ? QItemSelectionModel::NoUpdate : command;
}

} // namespace jianbao::ui
