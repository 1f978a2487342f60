// Keeps selection, current article and place of the scroll bar by id while the list's model is set anew.
#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QObject>

namespace jianbao::lists {
class ArticleListModel;
}

namespace jianbao::ui {

class ArticleListView;

class ListMemory : public QObject
{
    Q_OBJECT
public:
    ListMemory(ArticleListView *view, lists::ArticleListModel &model, QObject *parent);

    enum class Change {
        SameList,  // a newer state of it: nothing moves under the eyes
        NewOrder,  // selection is kept, the current article is shown
        OtherList, // only the current article is kept, and shown
    };
    // What the rows that come next are; SameList again after them.
    void expect(Change change) { m_change = change; }
    // Between the rows that were and those that are, selection and current row mean nothing.
    [[nodiscard]] bool isRestoring() const { return m_restoring; }

Q_SIGNALS:
    void restored();

private:
    void hold();
    void restore();
    void restoreSelection();
    void restoreScroll(int currentRow);

    ArticleListView *m_view;
    lists::ArticleListModel &m_model;
    Change m_change = Change::SameList;
    bool m_restoring = false;
    bool m_allSelected = false;
    QList<ArticleId> m_selected;
    ArticleId m_current = 0;
    ArticleId m_top = 0;
    int m_topOffset = 0;
    bool m_wasAtTop = true;
};

} // namespace jianbao::ui
