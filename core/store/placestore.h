// Counts of articles by place, for the tree.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <QHash>

namespace jianbao::store {

class Connection;

struct PlaceCounts {
    // Articles by their own place: the township's code, or the county's for articles about a county only.
    // Levels above are sums, which the tree adds up.
    QHash<QString, int> byCode;
    // Where articles count wherever they name a place: of each level, an article once. Children do not add up then.
    QHash<QString, int> totals; // else empty
    QHash<QString, int> unreadByCode; // the unread ones among them; places without any are left out
    int all = 0;
    int unread = 0;
    int starred = 0;
    int doubtful = 0;
    int withoutTownship = 0;

    bool operator==(const PlaceCounts &) const = default;
};

class PlaceStore
{
public:
    explicit PlaceStore(Connection &connection) : m_connection(connection) {}

    // Under the filter; its place and the five fixed conditions are left aside, so that the tree shows where else
    // answers lie. With anyMention an article counts at each place that it names or is filed under.
    [[nodiscard]] Result<PlaceCounts> counts(const ArticleFilter &filter);
    // Articles by month of issue ("2021-03") under the filter, its dates left aside.
    [[nodiscard]] Result<QHash<QString, int>> countsByMonth(const ArticleFilter &filter);
    // Months of which the library holds at least one page.
    [[nodiscard]] Result<QStringList> monthsImported();

private:
    [[nodiscard]] Done countMentions(const ArticleFilter &filter, PlaceCounts &counts);

    Connection &m_connection;
};

} // namespace jianbao::store
