// Counts of articles by place, for the tree.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <QHash>

#include <array>
#include <optional>

namespace jianbao::store {

class Connection;
class FactTable;
class FoundSets;

inline constexpr int recentMonths = 12;

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
    // Where asked for: articles in the twelve months from the first on, for places as byCode counts them, or as totals.
    int firstMonth = 0; // monthNumber
    QHash<QString, std::array<int, recentMonths>> months;

    bool operator==(const PlaceCounts &) const = default;
};

class PlaceStore
{
public:
    PlaceStore(Connection &connection, FactTable &facts, FoundSets &found)
        : m_connection(connection), m_facts(facts), m_found(found)
    {
    }

    // Under the filter; its place and the five fixed conditions are left aside, so that the tree shows where else
    // answers lie. With anyMention an article counts at each place that it names or is filed under. In memory: the first
    // time after a change of the library the facts are read.
    [[nodiscard]] Result<PlaceCounts> counts(const ArticleFilter &filter);
    // The same with the last twelve months, up to the newest issue (one of the future is misdated).
    [[nodiscard]] Result<PlaceCounts> countsWithMonths(const ArticleFilter &filter);
    // Articles by month of issue ("2021-03") under the filter, its dates left aside.
    [[nodiscard]] Result<QHash<QString, int>> countsByMonth(const ArticleFilter &filter);
    // Months of which the library holds at least one page.
    [[nodiscard]] Result<QStringList> monthsImported();

private:
    [[nodiscard]] Result<PlaceCounts> counts(const ArticleFilter &filter, std::optional<int> firstMonth);

    Connection &m_connection;
    FactTable &m_facts;
    FoundSets &m_found;
};

} // namespace jianbao::store
