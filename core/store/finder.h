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

    // firstStretch: so many ids are looked at first for the beginning of an order, then ever more.
    Finder(Connection &connection, Orders &orders, ArticleId firstStretch = 8192)
        : m_connection(connection), m_orders(orders), m_firstStretch(firstStretch)
    {
    }

    [[nodiscard]] Result<IdSet> find(const ArticleFilter &filter);
    // The first of them in an order, up to limit. The index is read from the end of the ids that the beginning of the
    // order stands near, only as far as it must be.
    [[nodiscard]] Result<Beginning> ordered(const ArticleFilter &filter, const ArticleSort &sort, qsizetype limit);

private:
    Connection &m_connection;
    Orders &m_orders;
    ArticleId m_firstStretch;
};

} // namespace jianbao::store
