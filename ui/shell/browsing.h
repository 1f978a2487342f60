// What is looked at: brings place, tags, search and month together into the list, the counts and the reader; goes back
// and forward over them, and reads on from article to article and from township to township.
#pragma once

#include "core/store/records.h"
#include "ui/shell/history.h"

#include <QObject>

class QVariant;

namespace jianbao::ui {

class ArticlePane;
class FacetPane;
class PlacePane;
class ReaderPane;
class SearchBox;
class Session;

class Browsing : public QObject
{
    Q_OBJECT
public:
    struct Panes {
        PlacePane &places;
        ArticlePane &articles;
        ReaderPane &reader;
        SearchBox &search;
        FacetPane &facets;
    };
    Browsing(Session &session, const Panes &panes, QObject *parent = nullptr);

    // Shows the list of the present selection; article: the one to open there (0: as the list decides).
    void start(ArticleId article);

    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }

    void openPlace(const QString &code);
    // A place, only of these days; tags and search stay.
    void openPeriod(const QString &code, const QDate &from, const QDate &to);
    // All articles of a place that an expression finds, or with these tags; both in place of what was searched.
    void openFound(const QString &code, const QString &expression, const QList<TagId> &tags = {});
    void openArticle(ArticleId article); // the list follows to its place if it is not in it
    // What a saved search finds, in place of what was looked at.
    void openSaved(const store::SavedSearch &search);
    // All that chooses the list, as an expression: search, place, tags and days; empty: nothing does.
    [[nodiscard]] QString expression() const;
    // All articles, whatever place, tags or month were chosen; the search stays.
    void searchEverywhere();
    // Only what this part of an expression finds, or without that; where the search has the part, it is taken away.
    void narrow(const QString &part, bool exclude);
    void readOn();
    void readBack();
    void nextDoubt();
    void previousDoubt();

    [[nodiscard]] const store::ArticleFilter &filter() const { return m_filter; }
    [[nodiscard]] QString title() const; // of the list
    [[nodiscard]] QString conditions() const; // search and tags, in words
    [[nodiscard]] int libraryCount() const { return m_libraryCount; }

Q_SIGNALS:
    void changed(); // list, current article or counts
    void said(const QString &sentence);
    void importRequested(); // the button of the first start

private:
    void connectPanes();
    void showList();
    void showCurrent(ArticleId article);
    void openHit();
    void showNotice();
    void showChips();
    void markSaved();
    [[nodiscard]] const store::SavedSearch *shownSaved() const; // null: none is shown as it was saved
    [[nodiscard]] QString path() const;                         // beside the title
    void showNoNews(const QString &title);
    void offerSpelling();
    void setMonth(const QDate &from, const QDate &to);
    void go(const std::optional<Location> &location);
    void visit();
    void offerNextPlace();
    void stepDoubt(int by);
    void countLibrary();
    [[nodiscard]] Location location() const;

    Session &m_session;
    Panes m_panes;
    History m_history;
    store::ArticleFilter m_filter;
    QDate m_from, m_to;
    bool m_termsCommitted = false; // shown as chips
    bool m_wantsHit = false;       // Enter was pressed in the search box
    bool m_going = false;          // along the history: nothing is added to it
    bool m_severalShown = false;   // the reader shows that several are selected
    QString m_offeredPlace;        // Space goes there
    int m_libraryCount = -1;
};

} // namespace jianbao::ui
