// All articles in each order in which lists show them, kept in memory until one is added, rewritten or dated otherwise.
// Internal to core/store.
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/latest.h"
#include "core/store/records.h"

#include <memory>
#include <vector>

namespace jianbao::store {

using Order = std::vector<quint32>; // of ids, which are small (IdSet)

class Orders
{
public:
    explicit Orders(Connection &connection) : m_connection(connection), m_orders(mostKept) {}

    // About 0.2 s for a million articles, read off the order's index; then at once, also after articles were read,
    // starred or tagged. In a read transaction. Relevance is ordered elsewhere.
    [[nodiscard]] Result<std::shared_ptr<const Order>> of(const ArticleSort &sort);

private:
    static constexpr qsizetype mostKept = 3; // 4 MB each of a million articles

    [[nodiscard]] Done forgetChanged();

    Connection &m_connection;
    ChangeCount m_read; // of the library when the orders were right
    qint64 m_lastChange = 0; // as changelog numbers them
    ArticleId m_lastArticle = 0;
    Latest<ArticleSort, std::shared_ptr<const Order>> m_orders;
};

} // namespace jianbao::store
