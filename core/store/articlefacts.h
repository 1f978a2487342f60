// What lists and trees count articles by, of all articles in memory until the library changes. Internal to core/store.
#pragma once

#include "core/base/ids.h"
#include "core/page/article.h"
#include "core/store/connection.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace jianbao::store {

struct ArticleFact {
    quint32 place = 0;  // index into places
    quint32 paper = 0;  // index into papers
    quint16 month = 0;  // twelve times the year and the month from 0; 0: no date
    quint8 kind = 0;    // page::ArticleKind
    bool known = false; // there is such an article
    bool unread = false;
    bool starred = false;
    bool doubtful = false;
};

struct ArticleFacts {
    struct Place {
        QString county; // codes; empty: none
        QString township;
    };

    std::vector<ArticleFact> byId;
    QList<Place> places;
    QStringList papers;
    // Contributors of an article: from byId's index in firstName on, up to the next.
    std::vector<quint32> firstName; // one more than byId
    std::vector<quint32> nameOf;    // index into names
    QStringList names;
};

class FactTable
{
public:
    explicit FactTable(Connection &connection) : m_connection(connection) {}

    // Below a second for a million articles; then at once until the library changes.
    [[nodiscard]] Result<std::shared_ptr<const ArticleFacts>> facts();

private:
    Connection &m_connection;
    ChangeCount m_read;
    std::shared_ptr<const ArticleFacts> m_facts;
};

} // namespace jianbao::store
