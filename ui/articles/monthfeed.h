// Reads what the strip of months shows: articles by month under a filter, and the months that were imported.
#pragma once

#include "core/store/records.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace jianbao::ui {

class Session;

class MonthFeed : public QObject
{
    Q_OBJECT
public:
    MonthFeed(Session &session, QObject *parent);

    // A moment after the call, so that the rows of the list go before it; only the last of quick calls is answered.
    void read(const store::ArticleFilter &filter);

Q_SIGNALS:
    void ready(const QHash<QString, int> &counts, const QSet<QString> &imported);

private:
    void readNow();

    Session &m_session;
    QTimer m_soon;
    store::ArticleFilter m_filter;
    quint64 m_asked = 0;
};

} // namespace jianbao::ui
