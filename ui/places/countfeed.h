// Reads the counts for the trees of the left pane, never more than one reading at a time.
#pragma once

#include "core/store/placestore.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace jianbao::ui {

class Session;

struct Counts {
    store::PlaceCounts library; // of everything: which places there are
    store::PlaceCounts shown;   // under search, dates and tags
    QHash<TagId, int> tags;     // under search and dates
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
    void reload();

Q_SIGNALS:
    void ready(const jianbao::ui::Counts &counts);

private:
    void read();

    Session &m_session;
    store::ArticleFilter m_filter;
    QList<TagId> m_tags;
    bool m_anyMention = false;
    QTimer m_soon; // many changes at once are one reading
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_pause{100}; // between readings: what the last one cost, several times
    bool m_reading = false;
};

} // namespace jianbao::ui
