// The middle pane: head (place, counts, sort, months), filter chips and the article list.
#pragma once

#include "core/base/ids.h"
#include "core/store/records.h"

#include <QDate>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QTableView;

namespace jianbao::ui {

class Session;

class ArticlePane : public QWidget
{
    Q_OBJECT
public:
    explicit ArticlePane(Session &session, QWidget *parent = nullptr);
    ~ArticlePane() override;

    [[nodiscard]] QTableView *view() const; // for shortcuts and focus

    using QWidget::show;
    // Shows the articles of a filter. The current article stays current where it is still there.
    void show(const store::ArticleFilter &filter, const QString &title, const QString &path);
    void setTitle(const QString &title, const QString &path); // of what is shown
    void setSort(const store::ArticleSort &sort);
    [[nodiscard]] store::ArticleSort sorting() const;
    void setColumns(bool columns); // columns instead of two lines
    void setCompact(bool compact);
    void setPlaceAction(QAction *action); // in the head, while a place is listed

    [[nodiscard]] ArticleId currentArticle() const; // 0: none
    [[nodiscard]] QList<ArticleId> selectedArticles() const; // in list order
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] QList<ArticleId> shownArticles() const;
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] int position() const; // of the current one, from 1; 0: none

    // Move the current article; false: there is none in that direction.
    bool next();
    bool previous();
    bool nextUnread();
    // Makes an article current and shows its row; waits for a list that is being loaded. 0: the newest unread, else
    // the first.
    void setCurrent(ArticleId article);
    void selectAll();
    void selectNone();

    // A message with at most two buttons in place of the rows (nothing found, first start), or a bar over them.
    struct Notice {
        QString text;
        QString button; // empty: none
        std::function<void()> act;
    };
    void setEmptyNotice(const Notice &notice); // shown while the list has no rows
    void showBar(const Notice &notice);        // until dismissed
    // Parts of the filter that can be clicked away, shown as chips under the head.
    struct Chip {
        QString text;
        std::function<void()> remove;
        std::function<void()> edit = {}; // none: it can only be taken away
    };
    void setChips(const QList<Chip> &chips);

    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void currentArticleChanged(jianbao::ArticleId article);
    void selectionChanged();
    void activated(jianbao::ArticleId article); // Enter or double click
    void loaded(int count);
    void monthChosen(const QDate &from, const QDate &to); // in the strip of months; invalid: all
    void menuRequested(const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace jianbao::ui
