#include "core/store/orders.h"

#include "core/store/connection.h"
#include "core/store/cursor.h"
#include "core/store/filtersql.h"

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

int keyOf(const ArticleSort &sort)
{
    return int(sort.key) * 2 + int(sort.order == Qt::DescendingOrder);
}

} // namespace

Result<std::shared_ptr<const Order>> Orders::of(const ArticleSort &sort)
{
    const auto changes = m_connection.changes();
    if (!changes)
        return failure(changes);
    if (*changes != m_read)
        m_orders.clear();
    m_read = *changes;
    auto &order = m_orders[keyOf(sort)];
    if (order)
        return order;
    auto read = std::make_shared<Order>();
    for (const QString &part : orderParts(sort)) {
        const Done done = eachRow(
            m_connection, u"SELECT a.id FROM articles a"_s + Condition{part, {}}.where() + orderOf(sort), {},
            [&](const Cursor &row) { read->push_back(row.number(0)); });
        if (!done)
            return failure(done);
    }
    order = read;
    return order;
}

} // namespace jianbao::store
