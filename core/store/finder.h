// Which articles a query finds: its words from the search index, everything else by SQL, put together as sets of ids.
// Internal to core/store.
#pragma once

#include "core/base/idset.h"
#include "core/store/orders.h"

#include <optional>

namespace jianbao::store {

class Finder
{
public:
    struct Beginning {
        QList<ArticleId> ids;
        std::optional<IdSet> all; // everything that is found, where that had to be known
    };

    // firstStretch: so many articles of an order are looked at first for its beginning, then ever more.
    Finder(Connection &connection, Orders &orders, std::size_t firstStretch = 128)
        : m_connection(connection), m_orders(orders), m_firstStretch(firstStretch)
    {
    }

    [[nodiscard]] Result<IdSet> find(const ArticleFilter &filter);
    // The first of them in an order, up to limit. The index is asked for the beginning of the order, then for ever more
    // of it, only as far as it must be.
    [[nodiscard]] Result<Beginning> ordered(const ArticleFilter &filter, const ArticleSort &sort, qsizetype limit);

private:
    Connection &m_connection;
    Orders &m_orders;
    std::size_t m_firstStretch;
};

} // namespace jianbao::store
