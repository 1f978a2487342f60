// Reads the coverage, never more than once at a time; of quick changes only the last is answered.
#pragma once

#include "core/lists/coverage.h"

#include <QObject>
#include <QTimer>

namespace jianbao::ui {

class Session;

class CoverageFeed : public QObject
{
    Q_OBJECT
public:
    CoverageFeed(Session &session, QObject *parent);

    // The place of the filter is the one whose townships are shown, its dates are left aside.
    void read(const store::ArticleFilter &filter, bool withSilent);
    void readAgain(); // the library has changed
    // Nothing is read while nobody looks.
    void setActive(bool active);

Q_SIGNALS:
    void begun();
    void ready(const jianbao::lists::CoverageTable &table);

private:
    void start();

    Session &m_session;
    QTimer m_soon;
    store::ArticleFilter m_filter;
    bool m_withSilent = false;
    bool m_active = false;
    bool m_wanted = true; // what was read last is not what is wanted
    bool m_reading = false;
};

} // namespace jianbao::ui
