// Reads the keywords in context of some articles, portion by portion, so that the library's thread stays free in between.
#pragma once

#include "core/store/records.h"

#include <QObject>

#include <memory>

namespace jianbao::ui {

class Session;

class KwicFeed : public QObject
{
    Q_OBJECT
public:
    // More lines are not read: nobody reads them, and they fill the memory.
    static constexpr qsizetype mostLines = 50000;

    KwicFeed(Session &session, QObject *parent);

    // What was asked for before is dropped.
    void read(const QList<ArticleId> &articles, const search::Query &query);
    void stop();

Q_SIGNALS:
    void came(const QList<jianbao::store::Keyword> &lines);
    // articles: how many of those asked for were read.
    void ended(qsizetype articles);

private:
    void readPortion();

    Session &m_session;
    QList<ArticleId> m_articles;
    search::Query m_query;
    qsizetype m_next = 0;
    qsizetype m_lines = 0;
    quint64 m_asked = 0;
};

} // namespace jianbao::ui
