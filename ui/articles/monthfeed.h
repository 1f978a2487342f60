// Reads what the strip of months shows: articles by month under a filter, and the months that were imported.
#pragma once

#include "core/store/records.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace jianbao::ui {

class Session;

class MonthFeed : public QObject
{
    Q_OBJECT
public:
    MonthFeed(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

    // Only the answer to the last call is given.
    void read(const store::ArticleFilter &filter);

Q_SIGNALS:
    void ready(const QHash<QString, int> &counts, const QSet<QString> &imported);

private:
    Session &m_session;
    quint64 m_asked = 0;
};

} // namespace jianbao::ui
