// Reads the counts for the trees of the left pane, never more than one reading at a time.
#pragma once

#include "core/lists/placetree.h"
#include "core/store/library.h"
#include "core/store/records.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace jianbao::ui {

class Session;

// Worked out in the library's thread, so that the trees only take it over.
struct Counts {
    std::shared_ptr<const lists::PlaceTree> tree; // the same object as long as the places are the same
    lists::PlaceFigures figures;                  // under search, dates and tags
    qsizetype placesWithArticles = 0;
    QHash<TagId, int> tags;                       // under search and dates
};

class CountFeed : public QObject
{
    Q_OBJECT
public:
    CountFeed(Session &session, QObject *parent);

    // Search and dates; place and tags of the filter are left aside.
    void setFilter(const store::ArticleFilter &filter);
    void setTags(const QList<TagId> &tags);
    void setAnyMention(bool any); // articles count wherever they name a place
    void setShowEmpty(bool show); // also the townships without articles, of counties that have some
    void reload();

Q_SIGNALS:
    void late(); // what was counted last is not what is asked for, and has not been for a while
    void ready(const jianbao::ui::Counts &counts);

private:
    // What does not depend on the search.
    struct Base;
    struct Request {
        store::ArticleFilter search;
        QList<TagId> tags;
        bool anyMention = false;
        bool showEmpty = false;
        int names = 0; // grows whenever the tree is to be built anew
    };
    struct Answer;

    static Result<Answer> answer(store::Library &library, const Request &request, const place::Gazetteer &gazetteer,
                                 std::shared_ptr<const Base> base, bool fresh);
    static Result<std::shared_ptr<const Base>> readBase(store::Library &library, const Request &request,
                                                        const place::Gazetteer &gazetteer, const Base *before);
    void ask();
    void rebuild(); // the tree
    void read();
    void take(const Result<Answer> &answer);

    Session &m_session;
    Request m_request;
    std::shared_ptr<const Base> m_base; // none: nothing was read yet
    bool m_fresh = false;               // the base is that of the library as it is
    QTimer m_soon; // many changes at once are one reading
    QTimer m_late;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_pause{100}; // between readings: what the last one cost, several times
    bool m_reading = false;
};

} // namespace jianbao::ui
