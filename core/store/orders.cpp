#include "core/store/orders.h"

#include "core/store/changelog.h"
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

Done Orders::forgetChanged()
{
    const auto changes = m_connection.changes();
    if (!changes)
        return failure(changes);
    if (*changes == m_read)
        return {};
    const auto logged = changesSince(m_connection, m_lastChange);
    if (!logged)
        return failure(logged);
    const auto article = m_connection.number(u"SELECT seq FROM sqlite_sequence WHERE name = 'articles'"_s);
    if (!article)
        return failure(article);
    const auto last = lastChange(m_connection);
    if (!last)
        return failure(last);
    const bool sameArticles = *logged && (*logged)->articles.isEmpty() && *article == m_lastArticle;
    if (!sameArticles)
        m_orders.clear();
    else if (!(*logged)->marked.isEmpty()) // what is settled is not in doubt
        m_orders.removeIf([](const auto &order) { return order.key() / 2 == int(SortKey::Doubt); });
    m_read = *changes;
    m_lastChange = *last;
    m_lastArticle = *article;
    return {};
}

Result<std::shared_ptr<const Order>> Orders::of(const ArticleSort &sort)
{
    if (const Done done = forgetChanged(); !done)
        return failure(done);
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
