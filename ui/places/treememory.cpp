#include "ui/places/treememory.h"

#include <QScrollBar>
#include <QTreeView>

namespace jianbao::ui {

TreeMemory::TreeMemory(QTreeView *view, KeyOf keyOf, QObject *parent)
    : QObject(parent), m_view(view), m_keyOf(std::move(keyOf))
{
    connect(view, &QTreeView::expanded, this, [this](const QModelIndex &index) { note(index, true); });
    connect(view, &QTreeView::collapsed, this, [this](const QModelIndex &index) { note(index, false); });
    connect(view->model(), &QAbstractItemModel::modelAboutToBeReset, this, &TreeMemory::hold);
    connect(view->model(), &QAbstractItemModel::modelReset, this, &TreeMemory::restore);
}

void TreeMemory::set(const QStringList &opened, const QStringList &closed)
{
    m_opened = QSet<QString>(opened.cbegin(), opened.cend());
    m_closed = QSet<QString>(closed.cbegin(), closed.cend());
    restore();
}

void TreeMemory::note(const QModelIndex &index, bool open)
{
    const QString key = m_keyOf(index);
    if (m_restoring || m_suspended || key.isEmpty())
        return;
    (open ? m_opened : m_closed).insert(key);
    (open ? m_closed : m_opened).remove(key);
}

void TreeMemory::hold()
{
    const QModelIndex top = m_view->indexAt({0, 0});
    m_top = top.isValid() ? m_keyOf(top) : QString();
    m_topOffset = m_view->visualRect(top).top();
}

void TreeMemory::restore()
{
    if (m_suspended) { // in one go, as a letter may leave thousands of rows
        m_view->expandAll();
        return;
    }
    m_restoring = true;
    const QModelIndex top = openBelow({});
    m_restoring = false;
    if (!top.isValid())
        return;
    m_view->scrollTo(top, QAbstractItemView::PositionAtTop);
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() - m_topOffset);
}

// Gives the row that was the first in sight.
QModelIndex TreeMemory::openBelow(const QModelIndex &parent)
{
    const QAbstractItemModel *model = m_view->model();
    QModelIndex top;
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        const bool opens = model->hasChildren(index);
        if (!opens && m_top.isEmpty())
            continue;
        const QString key = m_keyOf(index);
        if (!key.isEmpty() && key == m_top) {
            top = index;
            m_top.clear();
        }
        if (!opens)
            continue;
        m_view->setExpanded(index, m_opened.contains(key) || (m_openByDefault && !m_closed.contains(key)));
        if (const QModelIndex below = openBelow(index); below.isValid())
            top = below;
    }
    return top;
}

} // namespace jianbao::ui
