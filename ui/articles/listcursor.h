// The current article of a list: moving it, and waiting with a wish until the list has come.
#pragma once

#include "core/base/ids.h"

#include <QObject>

#include <optional>

namespace jianbao::lists {
class ArticleListModel;
}

namespace jianbao::ui {

class ArticleListView;
class ListMemory;

class ListCursor : public QObject
{
    Q_OBJECT
public:
    // memory, connected to the model before, says when rows mean nothing.
    ListCursor(ArticleListView *view, lists::ArticleListModel &model, const ListMemory &memory, QObject *parent);

    [[nodiscard]] ArticleId article() const { return m_article; } // 0: none
    [[nodiscard]] int row() const;

    // False: there is no such row.
    bool moveTo(int row);
    bool moveToUnread(int from);
    // Now, or when the list on its way has come. 0: the first unread of the list, else its first.
    void wish(ArticleId article);
    void forgetWish() { m_wished.reset(); }

Q_SIGNALS:
    void changed(jianbao::ArticleId article);

private:
    void grantWish();
    void announce();

    ArticleListView *m_view;
    lists::ArticleListModel &m_model;
    const ListMemory &m_memory;
    ArticleId m_article = 0;
    std::optional<ArticleId> m_wished;
};

} // namespace jianbao::ui
