// Keywords in context, in place of list and reader: each hit of the search in the articles of the list on a line of its
// own, the hits under one another.
#pragma once

#include "core/lists/keywordorder.h"
#include "core/store/records.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace jianbao::ui {

class KwicFeed;
class KwicModel;
class KwicView;
class Session;

class KwicPage : public QWidget
{
    Q_OBJECT
public:
    explicit KwicPage(Session &session, QWidget *parent = nullptr);
    ~KwicPage() override;

    [[nodiscard]] KwicView *view() const { return m_view; }
    void setExport(QAction *action); // its button in the head
    // The articles in the order of their list, the query, and how both are called in the head.
    void setArticles(const QList<ArticleId> &articles, const search::Query &query, const QString &title);
    void setSort(lists::KeywordSort sort);
    [[nodiscard]] lists::KeywordSort sorting() const { return m_sort; }
    [[nodiscard]] bool hasLines() const;
    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] QList<store::Keyword> lines() const; // as shown

Q_SIGNALS:
    void opened(const jianbao::store::Keyword &line);
    void closed();
    void changed(); // there are lines now, or none

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void take(const QList<store::Keyword> &lines);
    void end(qsizetype articles);
    void order();
    void describe();

    Session &m_session;
    KwicFeed *m_feed;
    KwicModel *m_model;
    KwicView *m_view;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_notice;
    QToolButton *m_export;
    QToolButton *m_close;
    QTimer m_orderSoon;
    lists::KeywordSort m_sort = lists::KeywordSort::List;
    search::Query m_query;
    qsizetype m_articles = 0; // asked for
    qsizetype m_read = 0;     // of them
    quint64 m_ordering = 0; // counts up with every order asked for, and with other lines
    bool m_reading = false;
};

} // namespace jianbao::ui
