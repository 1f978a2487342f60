// All articles in each order in which lists show them, kept in memory until the library changes. Internal to core/store.
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/records.h"

#include <QHash>

#include <memory>
#include <vector>

namespace jianbao::store {

using Order = std::vector<ArticleId>;

class Orders
{
public:
    explicit Orders(Connection &connection) : m_connection(connection) {}

    // About 0.1 s for a million articles, read off the order's index; then at once until the library changes.
    [[nodiscard]] Result<std::shared_ptr<const Order>> of(const ArticleSort &sort);

private:
    Connection &m_connection;
    ChangeCount m_read; // of the library when the orders were read
    QHash<int, std::shared_ptr<const Order>> m_orders;
};

} // namespace jianbao::store
