// Counts what each saved search finds, one after another, with pauses in which other readings get their turn.
#pragma once

#include "core/store/records.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace jianbao::ui {

class Session;

class SavedFeed : public QObject
{
    Q_OBJECT
public:
    SavedFeed(Session &session, QObject *parent);
    ~SavedFeed() override;

    // Counts all again, soon.
    void reload();
    // A list is about to be read: stops counting for a while.
    void giveWay();

Q_SIGNALS:
    // How many articles, or why the search cannot be read (BadQuery).
    void counted(jianbao::SavedSearchId id, const jianbao::Result<int> &count);

private:
    void read();
    void take(SavedSearchId id, const Result<int> &count);

    Session &m_session;
    QList<SavedSearchId> m_waiting;
    QTimer m_soon;
    QElapsedTimer m_clock;
    bool m_reading = false;
    std::shared_ptr<std::atomic<bool>> m_over; // the count that is being read is to stop
};

} // namespace jianbao::ui
