// What lists and trees count articles by, of all articles in memory until the library changes. Internal to core/store.
#pragma once

#include "core/base/ids.h"
#include "core/page/article.h"
#include "core/store/connection.h"

#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace jianbao::store {

struct ArticleFact {
    quint32 place = 0;  // index into places
    quint32 paper = 0;  // index into papers
    quint16 month = 0;  // twelve times the year and the month from 0 (monthNumber); 0: no date
    quint8 day = 0;     // of the month
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

        [[nodiscard]] const QString &code() const { return township.isEmpty() ? county : township; }
    };
    struct Page {
        quint32 paper = 0; // index into papers
        quint16 month = 0; // as of an article
        quint8 day = 0;
        bool known = false;
    };
    // Days of a month of which there is a page of a newspaper.
    struct Issues {
        quint32 paper = 0; // index into papers
        quint16 month = 0;
        quint16 days = 0;
    };

    std::vector<ArticleFact> byId;
    ArticleId lastArticle = 0; // the largest id
    std::vector<Page> pages;   // by id
    PageId lastPage = 0;
    QList<Place> places; // of each pair of county and township one
    QStringList papers;
    QList<Issues> issues; // of dated pages
    // Contributors of an article: from byId's index in firstName on, up to the next.
    std::vector<quint32> firstName; // one more than byId
    std::vector<quint32> nameOf;    // index into names
    QStringList names;
};

// Every place that an article names or is filed under, once.
struct NamedPlaces {
    // A place and those above it, as numbers of codes: the number 0 is no place.
    struct Chain {
        quint32 own = 0;
        std::array<quint32, 4> levels{}; // township, county, prefecture, province
    };

    QList<ArticleFacts::Place> places; // those of the facts first, under the same numbers
    std::vector<Chain> chains;         // by place
    QStringList codes;                 // the first is empty
    // Of an article: from byId's index in first on, up to the next; its own place first.
    std::vector<quint32> first;   // one more than byId
    std::vector<quint32> placeOf; // index into places
};

// For each place whether it is the one of the code, or lies in it; of an empty code: all.
[[nodiscard]] std::vector<bool> placesIn(const QList<ArticleFacts::Place> &places, const QString &code);

class FactTable
{
public:
    explicit FactTable(Connection &connection) : m_connection(connection) {}

    // About a second for a million articles; later some ms for what changed meanwhile.
    [[nodiscard]] Result<std::shared_ptr<const ArticleFacts>> facts();
    // Read only when asked for, as only counts of any mention need it, and again after articles were added or rewritten.
    [[nodiscard]] Result<std::shared_ptr<const NamedPlaces>> namedPlaces();

private:
    [[nodiscard]] Result<bool> update(); // false: all must be read anew
    [[nodiscard]] Done readAll();

    Connection &m_connection;
    ChangeCount m_read;
    qint64 m_lastChange = 0; // as changelog numbers them
    std::shared_ptr<ArticleFacts> m_facts;
    std::shared_ptr<const NamedPlaces> m_named;
};

} // namespace jianbao::store
