#include "core/store/orders.h"

#include "core/store/changelog.h"
#include "core/store/connection.h"
#include "core/store/cursor.h"
#include "core/store/filtersql.h"

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

// In the direction of the order's index, with the beginning of each group.
struct Groups {
    Order ids;
    std::vector<std::size_t> begins;
};

// Grouping: the columns that a group has in common; none: all is one group.
Result<Groups> read(const Connection &connection, const QString &part, const ArticleSort &sort,
                    const QStringList &grouping)
{
    Groups groups;
    std::vector<std::string> last(std::size_t(grouping.size()));
    const auto isNew = [&](const Cursor &row) {
        bool differs = groups.ids.empty();
        for (std::size_t i = 0; i < last.size(); ++i) {
            const std::string_view value = row.bytes(int(i) + 1);
            if (value == last[i])
                continue;
            last[i] = value;
            differs = true;
        }
        return differs;
    };
    const QString columns = (QStringList(u"a.id"_s) + grouping).join(u", "_s);
    const Done done = eachRow(connection, u"SELECT %1 FROM articles a"_s.arg(columns) + Condition{part, {}}.where()
                                              + orderOf(sort),
                              {}, [&](const Cursor &row) {
                                  if (isNew(row))
                                      groups.begins.push_back(groups.ids.size());
                                  groups.ids.push_back(quint32(row.number(0)));
                              });
    if (!done)
        return failure(done);
    return groups;
}

void appendBackward(const Groups &groups, Order &order)
{
    auto end = groups.ids.end();
    for (auto begin = groups.begins.rbegin(); begin != groups.begins.rend(); ++begin) {
        const auto first = groups.ids.begin() + std::ptrdiff_t(*begin);
        order.insert(order.end(), first, end);
        end = first;
    }
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
        m_orders.removeIf([](const ArticleSort &sort) { return sort.key == SortKey::Doubt; });
    m_read = *changes;
    m_lastChange = *last;
    m_lastArticle = *article;
    return {};
}

Result<std::shared_ptr<const Order>> Orders::of(const ArticleSort &sort)
{
    if (const Done done = forgetChanged(); !done)
        return failure(done);
    if (const auto *kept = m_orders.find(sort))
        return *kept;
    const Qt::SortOrder indexed = sort.key == SortKey::Date ? Qt::DescendingOrder : Qt::AscendingOrder;
    // Groups cost as much as the ids, and of a generated column, which no index gives, twice that.
    const QStringList grouping = sort.order == indexed ? QStringList() : groupingOf(sort.key);
    auto order = std::make_shared<Order>();
    for (const QString &part : orderParts(sort)) {
        auto groups = read(m_connection, part, {sort.key, indexed}, grouping);
        if (!groups)
            return failure(groups);
        if (sort.order != indexed)
            appendBackward(*groups, *order);
        else if (order->empty())
            *order = std::move(groups->ids);
        else
            order->insert(order->end(), groups->ids.begin(), groups->ids.end());
    }
    m_orders.add(sort, order);
    return order;
}

} // namespace jianbao::store
