#include "ui/articles/listmemory.h"

#include "core/lists/articlelistmodel.h"
#include "ui/articles/articlelistview.h"

#include <QScrollBar>

namespace jianbao::ui {

namespace {

constexpr auto wholeRows = QItemSelectionModel::Rows;

} // namespace

ListMemory::ListMemory(ArticleListView *view, lists::ArticleListModel &model, QObject *parent)
    : QObject(parent), m_view(view), m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ListMemory::hold);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListMemory::restore);
}

void ListMemory::hold()
{
    m_restoring = true;
    m_current = m_model.idAt(m_view->currentIndex().row());
    const auto [row, offset] = m_view->topRow();
    m_top = m_model.idAt(row);
    m_topOffset = offset;
    m_wasAtTop = m_view->verticalScrollBar()->value() == 0;
    const auto ranges = m_view->selectedRanges();
    m_allSelected = ranges.size() == 1 && ranges.first().second - ranges.first().first + 1 == m_model.rowCount()
                    && m_model.rowCount() > 1;
    m_selected = m_allSelected || m_change == Change::OtherList ? QList<ArticleId>() : m_view->selectedArticles();
}

void ListMemory::restore()
{
    const int current = m_current == 0 ? -1 : m_model.rowOf(m_current);
    if (current >= 0) {
        const bool alone = m_change == Change::OtherList;
        const auto selecting = alone ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate;
        m_view->selectionModel()->setCurrentIndex(m_model.index(current, 0), selecting | wholeRows);
    }
    if (m_change != Change::OtherList)
        restoreSelection();
    restoreScroll(current);
    m_change = Change::SameList;
    m_restoring = false;
    Q_EMIT restored();
}

void ListMemory::restoreSelection()
{
    QItemSelection selection;
    const auto add = [&](int first, int last) {
        selection.append(QItemSelectionRange(m_model.index(first, 0),
                                             m_model.index(last, m_model.columnCount() - 1)));
    };
    if (m_allSelected && m_model.rowCount() > 0) {
        add(0, m_model.rowCount() - 1);
    } else {
        const QList<int> rows = m_model.rowsOf(m_selected);
        for (qsizetype i = 0; i < rows.size();) { // neighbouring rows are one range
            qsizetype end = i + 1;
            while (end < rows.size() && rows[end] == rows[end - 1] + 1)
                ++end;
            add(rows[i], rows[end - 1]);
            i = end;
        }
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void ListMemory::restoreScroll(int currentRow)
{
    if (m_change != Change::SameList || (m_wasAtTop && currentRow < 0)) {
        m_view->setTopRow(0, 0);
        if (currentRow >= 0)
            m_view->scrollTo(m_model.index(currentRow, 0));
        return;
    }
    const int top = m_top == 0 ? -1 : m_model.rowOf(m_top);
    if (top >= 0)
        m_view->setTopRow(top, m_topOffset);
    else if (currentRow >= 0)
        m_view->scrollTo(m_model.index(currentRow, 0));
}

} // namespace jianbao::ui
