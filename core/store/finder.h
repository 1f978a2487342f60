// Which articles a query finds: its words from the search index, everything else by SQL, put together as sets of ids.
// Internal to core/store.
#pragma once

#include "core/store/idset.h"
#include "core/store/orders.h"

namespace jianbao::store {

class Finder
{
public:
    Finder(Connection &connection, Orders &orders) : m_connection(connection), m_orders(orders) {}

    [[nodiscard]] Result<IdSet> find(const ArticleFilter &filter);
    // The first of them in an order, up to limit (negative: all). With a limit, only that part of the index is asked
    // that the beginning of the order stands in.
    [[nodiscard]] Result<QList<ArticleId>> ordered(const ArticleFilter &filter, const ArticleSort &sort,
                                                   qsizetype limit);

private:
    Connection &m_connection;
    Orders &m_orders;
};

} // namespace jianbao::store
