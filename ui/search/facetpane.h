// The lower part of the sidebar: how the articles of the list are shared out by year, newspaper, contributor, tag and
// kind; a click narrows the list. Place is the tree above it. Folded it is a line, and nothing is read.
#pragma once

#include "core/store/facetstore.h"
#include "ui/search/facetrows.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QListView;
class QToolButton;

namespace jianbao::ui {

class FacetModel;
class Session;

class FacetPane : public QWidget
{
    Q_OBJECT
public:
    explicit FacetPane(Session &session, QWidget *parent = nullptr);
    ~FacetPane() override;

    [[nodiscard]] QListView *view() const { return m_view; }
    // The list on its way: what is being read for another one is dropped.
    void expect(const store::ArticleFilter &filter);
    // The list has come, or come again: its facets are read if they are looked at.
    void listCame();
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

Q_SIGNALS:
    // A value of a facet: narrow the list to it, or exclude it from the list; or, where the query has it, take it away.
    void chosen(const QString &expression, bool exclude);
    void left();   // Esc
    void folded(bool folded); // by a person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void choose(const QModelIndex &index, bool exclude);
    void showRows(); // also when tags were renamed

    Session &m_session;
    FacetModel *m_model;
    QToolButton *m_title;
    QListView *m_view;
    store::ArticleFilter m_filter;
    store::Facets m_facets;
    search::Query m_query; // under which the facets were read
    QSet<FacetKind> m_whole;
    bool m_folded = false;
    bool m_wanted = false; // the list has come, and what is shown is not of it
    bool m_reading = false;
    std::shared_ptr<std::atomic<quint64>> m_generation;
};

} // namespace jianbao::ui
