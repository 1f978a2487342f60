// Files articles anew after names of places were changed: page by page in the background, those that hold the names.
#pragma once

#include "core/base/ids.h"
#include "ui/session/change.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace jianbao::ui {

class Session;

class Refiling : public QObject
{
    Q_OBJECT
public:
    // Begins by itself when a person changes names, or takes that back. What a person filed stays.
    explicit Refiling(Session &session, QObject *parent = nullptr);

    void cancel(); // the pages that are left stay as they are
    [[nodiscard]] bool isRunning() const { return m_total > 0; }

Q_SIGNALS:
    void progressed(int done, int total); // pages
    // How many articles are filed elsewhere now, and how many pages could not be parsed again and stayed as they were.
    void finished(int articles, int pages, int failed);

private:
    void find(const QList<ChangedName> &names);
    void next();
    void end();

    Session &m_session;
    QList<PageId> m_pages; // to be done
    int m_total = 0;
    int m_done = 0;
    int m_moved = 0;
    int m_failed = 0;
    bool m_working = false;
};

} // namespace jianbao::ui
