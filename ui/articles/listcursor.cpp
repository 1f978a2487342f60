#include "ui/articles/listcursor.h"

#include "core/lists/articlelistmodel.h"
#include "ui/articles/articlelistview.h"
#include "ui/articles/listmemory.h"

namespace jianbao::ui {

ListCursor::ListCursor(ArticleListView *view, lists::ArticleListModel &model, const ListMemory &memory, QObject *parent)
    : QObject(parent), m_view(view), m_model(model), m_memory(memory)
{
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListCursor::announce);
    connect(&memory, &ListMemory::restored, this, &ListCursor::announce);
    connect(&model, &lists::ArticleListModel::loaded, this, &ListCursor::grantWish);
    connect(&model, &lists::ArticleListModel::unreadChanged, this, &ListCursor::grantWish);
}

int ListCursor::row() const
{
    return m_view->currentIndex().row();
}

bool ListCursor::moveTo(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return false;
    m_wished.reset();
    m_view->makeCurrent(row);
    return true;
}

bool ListCursor::moveToUnread(int from)
{
    return moveTo(m_model.nextUnread(from));
}

void ListCursor::wish(ArticleId article)
{
    m_wished = article;
    grantWish();
}

void ListCursor::grantWish()
{
    if (!m_wished || m_model.isLoading())
        return;
    const bool anyUnread = *m_wished == 0;
    if (anyUnread && !m_model.isUnreadKnown())
        return; // it follows the rows closely
    int row = anyUnread ? m_model.nextUnread(0) : m_model.rowOf(*m_wished);
    if (anyUnread && row < 0)
        row = 0;
    m_wished.reset();
    moveTo(row);
}

void ListCursor::announce()
{
    if (m_memory.isRestoring())
        return;
    const ArticleId now = m_model.idAt(row());
    if (now == m_article)
        return;
    m_article = now;
    Q_EMIT changed(now);
}

} // namespace jianbao::ui
