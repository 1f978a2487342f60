// Which articles a filter finds, as a set: what is in memory of every article is asked there, the rest of the library.
// Internal to core/store.
#pragma once

#include "core/base/idset.h"
#include "core/store/articlefacts.h"
#include "core/store/latest.h"
#include "core/store/records.h"

namespace jianbao::store {

class Orders;

class FoundSets
{
public:
    FoundSets(Connection &connection, Orders &orders, FactTable &facts)
        : m_connection(connection), m_orders(orders), m_facts(facts), m_kept(mostKept)
    {
    }

    // In a read transaction. What a query finds is kept until the library changes, so that further conditions on the
    // same words cost some ms in a million articles.
    [[nodiscard]] Result<IdSet> of(const ArticleFilter &filter);

    using Shared = std::shared_ptr<const IdSet>;
    // The same without a look at what is in memory of all articles, which a library that was just opened has not read.
    [[nodiscard]] Result<Shared> asked(const ArticleFilter &filter);
    // Likewise in an order; of those up to limit (< 0: all). Whom it takes to know all of them for the first is spared
    // that afterwards.
    [[nodiscard]] Result<QList<ArticleId>> ordered(const ArticleFilter &filter, const ArticleSort &sort,
                                                   qsizetype limit);

private:
    static constexpr qsizetype mostKept = 6;

    [[nodiscard]] Result<Shared> kept(const ArticleFilter &filter); // null: not kept
    Shared keep(const ArticleFilter &filter, IdSet set);

    Connection &m_connection;
    Orders &m_orders;
    FactTable &m_facts;
    ChangeCount m_asked;
    Latest<ArticleFilter, Shared> m_kept;
};

} // namespace jianbao::store
