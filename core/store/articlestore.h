// Articles: ordered lists of ids, rows for a window of them, whole articles, and what a person sets on many at once.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <QHash>

namespace jianbao::store {

class Connection;
class FoundSets;
class Orders;

class ArticleStore
{
public:
    ArticleStore(Connection &connection, Orders &orders, FoundSets &found)
        : m_connection(connection), m_orders(orders), m_found(found)
    {
    }

    // Ids of all articles of the filter in order; ties go to the newer page, then to the order on the page.
    // limit < 0: all.
    [[nodiscard]] Result<QList<ArticleId>> ids(const ArticleFilter &filter, const ArticleSort &sort,
                                               qsizetype limit = -1);
    // Whether SortKey::Relevance orders what a query finds; false: ids() gives it newest first instead.
    [[nodiscard]] Result<bool> ranks(const search::Query &query);
    [[nodiscard]] Result<int> count(const ArticleFilter &filter);
    // What the library has instead of words that no article contains; a few, the likeliest first.
    [[nodiscard]] Result<QList<Spelling>> similarSpellings(const QString &words);
    // Rows for these ids, in their order; ids no longer there are left out. With a query, snippets and hits are made.
    [[nodiscard]] Result<QList<ArticleRow>> rows(const QList<ArticleId> &ids, const search::Query &query = {});
    // Every hit in these articles, titles and all that is printed, then in their notes, in their order, with `width`
    // characters on each side.
    // Reads the articles: some thousand a second.
    [[nodiscard]] Result<QList<Keyword>> keywords(const QList<ArticleId> &ids, const search::Query &query,
                                                  qsizetype width);
    [[nodiscard]] Result<ArticleRecord> article(ArticleId id); // NotFound
    // Of these articles, in their order; ids no longer there are left out.
    [[nodiscard]] Result<QList<ArticleDoubt>> doubts(const QList<ArticleId> &ids);

    // Whether one of them is not; each ends with the first that is found.
    [[nodiscard]] Result<bool> anyUnread(const QList<ArticleId> &ids);
    [[nodiscard]] Result<bool> anyUnstarred(const QList<ArticleId> &ids);

    // What follows gives the articles really changed, with what they had before, so that it can be undone.
    [[nodiscard]] Result<QList<ArticleId>> setRead(const QList<ArticleId> &ids, bool read);
    [[nodiscard]] Result<QList<ArticleId>> setStarred(const QList<ArticleId> &ids, bool starred);

    struct Township {
        QString countyCode;
        QString townshipCode;
        bool byPerson = false;
        RepairId repair = 0; // of setTownship: the decision in which it ended; not compared
        bool operator==(const Township &other) const
        {
            return countyCode == other.countyCode && townshipCode == other.townshipCode && byPerson == other.byPerson;
        }
    };
    // Sets the place of articles as a person decides it (a county code alone: about the county). Each is kept as a
    // repair, so that a new parse of the page keeps it.
    [[nodiscard]] Result<QHash<ArticleId, Township>> setTownship(const QList<ArticleId> &ids, const Township &township);
    // Puts back what setTownship gave, and takes its repairs back.
    [[nodiscard]] Done restoreTownships(const QHash<ArticleId, Township> &before);
    // A person says that article and place are right as they are (or takes that back): it leaves "to check".
    [[nodiscard]] Result<QList<ArticleId>> setConfirmed(const QList<ArticleId> &ids, bool confirmed);

private:
    Connection &m_connection;
    Orders &m_orders;
    FoundSets &m_found;
};

} // namespace jianbao::store
