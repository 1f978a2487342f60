#include "core/store/finder.h"

#include "core/store/connection.h"
#include "core/store/cursor.h"
#include "core/store/filtersql.h"
#include "core/store/searchsql.h"
#include "core/store/wordsql.h"

#include <algorithm>
#include <limits>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;
using Kind = search::Expression::Kind;

Done collect(const Connection &connection, const QString &sql, const QVariantList &values, IdSet &into)
{
    return eachRow(connection, sql, values, [&](const Cursor &row) { into.insert(row.number(0)); });
}

// What one phrase of the index finds, in the order of ids, as far as it has been asked for.
class IndexCursor
{
public:
    static Result<std::unique_ptr<IndexCursor>> open(const Connection &connection, const IdQuery &query,
                                                     Qt::SortOrder order)
    {
        std::unique_ptr<IndexCursor> cursor(new IndexCursor(connection, query, order));
        if (auto done = cursor->m_rows.run(query.values); !done)
            return failure(done);
        cursor->step();
        return cursor;
    }

    // What it finds up to this id. The stretch costs nothing of its own: a phrase that is asked for between two ids
    // begins with the first it finds anywhere, which for a rare one is a search of the whole index.
    Done readTo(ArticleId last, IdSet &into)
    {
        for (; m_at && (m_order == Qt::AscendingOrder ? *m_at <= last : *m_at >= last); step())
            into.insert(*m_at);
        return m_rows.ended();
    }

private:
    IndexCursor(const Connection &connection, const IdQuery &query, Qt::SortOrder order)
        : m_rows(connection, query.sql + u" ORDER BY rowid"_s + (order == Qt::AscendingOrder ? u""_s : u" DESC"_s)),
          m_order(order)
    {
    }

    void step() { m_at = m_rows.next() ? std::optional(m_rows.number(0)) : std::nullopt; }

    Cursor m_rows;
    Qt::SortOrder m_order;
    std::optional<ArticleId> m_at; // none: at the end
};

// An expression of which everything is known but the words that the index is asked for.
struct Node {
    Kind kind = Kind::Leaf;
    std::vector<Node> parts;
    IdSet known;                        // of a leaf; with what the index found so far
    std::unique_ptr<IndexCursor> index; // of a leaf; what it finds comes to what is known
};

class Evaluation
{
public:
    // The index is read in this order of ids.
    Evaluation(Connection &connection, const Order &all, Qt::SortOrder order = Qt::AscendingOrder)
        : m_connection(connection), m_all(all), m_order(order)
    {
    }

    Result<Node> prepare(const ArticleFilter &filter)
    {
        Node all{Kind::And, {}, {}, {}};
        ArticleFilter rest = filter;
        rest.query = {};
        if (rest != ArticleFilter()) {
            if (auto done = addKnown(all, conditionOf(rest)); !done)
                return failure(done);
        }
        for (const search::QueryPart &part : filter.query.parts) {
            auto node = prepare(part.expression);
            if (!node)
                return node;
            all.parts.push_back(std::move(*node));
        }
        return all;
    }

    // Reads the index for it, up to this id.
    Done readTo(ArticleId last, Node &node)
    {
        Done done = node.index ? node.index->readTo(last, node.known) : Done();
        for (std::size_t i = 0; done && i < node.parts.size(); ++i)
            done = readTo(last, node.parts[i]);
        return done;
    }

    // Right for the ids up to which the index was read, anything for others.
    IdSet evaluate(const Node &node)
    {
        if (node.kind == Kind::Leaf)
            return node.known;
        IdSet set = node.kind == Kind::Not || node.parts.empty() ? everything() : evaluate(node.parts[0]);
        for (std::size_t i = node.kind == Kind::Not ? 0 : 1; i < node.parts.size(); ++i) {
            const IdSet part = evaluate(node.parts[i]);
            switch (node.kind) {
            case Kind::Not: set -= part; break;
            case Kind::Or: set |= part; break;
            default: set &= part; break;
            }
        }
        return set;
    }

private:
    Result<Node> prepare(const search::Expression &expression)
    {
        Node node{expression.kind, {}, {}, {}};
        if (!looksIntoText(expression)) {
            Node all{Kind::And, {}, {}, {}};
            if (auto done = addKnown(all, conditionOf(expression)); !done)
                return failure(done);
            return all;
        }
        for (const search::Expression &part : expression.parts) {
            auto made = prepare(part);
            if (!made)
                return made;
            node.parts.push_back(std::move(*made));
        }
        if (node.kind != Kind::Leaf)
            return node;
        for (const IdQuery &query : idQueries(std::get<search::Words>(expression.term))) {
            if (query.indexed) {
                auto index = IndexCursor::open(m_connection, query, m_order);
                if (!index)
                    return failure(index);
                node.index = std::move(*index);
            } else if (auto done = collect(m_connection, query.sql, query.values, node.known); !done) {
                return failure(done);
            }
        }
        return node;
    }

    Done addKnown(Node &all, const Condition &condition)
    {
        Node node;
        Done done = collect(m_connection, u"SELECT a.id FROM articles a"_s + condition.where(), condition.values,
                            node.known);
        all.parts.push_back(std::move(node));
        return done;
    }

    IdSet everything()
    {
        IdSet set;
        for (const ArticleId id : m_all)
            set.insert(id);
        return set;
    }

    Connection &m_connection;
    const Order &m_all;
    Qt::SortOrder m_order;
};

constexpr ArticleId highest = std::numeric_limits<ArticleId>::max();

// Whether the beginning of the order has rather low ids or high ones: from there the index is read.
Qt::SortOrder directionOf(const Order &order)
{
    const auto beginning = std::min(std::ptrdiff_t(order.size()), std::ptrdiff_t(1000));
    const auto half = ArticleId(order.size() / 2);
    const auto low = std::count_if(order.begin(), order.begin() + beginning, [&](ArticleId id) { return id < half; });
    return low * 2 > beginning ? Qt::AscendingOrder : Qt::DescendingOrder;
}

} // namespace

Result<IdSet> Finder::find(const ArticleFilter &filter)
{
    const auto all = m_orders.of({});
    if (!all)
        return failure(all);
    Evaluation evaluation(m_connection, **all);
    auto node = evaluation.prepare(filter);
    if (!node)
        return failure(node);
    if (auto done = evaluation.readTo(highest, *node); !done)
        return failure(done);
    return evaluation.evaluate(*node);
}

Result<QList<ArticleId>> Finder::ordered(const ArticleFilter &filter, const ArticleSort &sort, qsizetype limit)
{
    const auto order = m_orders.of(sort);
    if (!order)
        return failure(order);
    const Order &all = **order;
    const Qt::SortOrder direction = directionOf(all);
    Evaluation evaluation(m_connection, all, direction);
    auto node = evaluation.prepare(filter);
    if (!node)
        return failure(node);
    const bool ascending = direction == Qt::AscendingOrder;
    QList<ArticleId> ids;
    IdSet hits;
    std::optional<ArticleId> readTo; // ids up to this one are decided
    ArticleId stretch = m_firstStretch;
    for (std::size_t i = 0; i < all.size() && (limit < 0 || ids.size() < limit); ++i) {
        if (!readTo || (ascending ? all[i] > *readTo : all[i] < *readTo)) {
            readTo = limit < 0 ? (ascending ? highest : 0) : ascending ? all[i] + stretch : all[i] - stretch;
            stretch *= 2;
            if (auto done = evaluation.readTo(*readTo, *node); !done)
                return failure(done);
            hits = evaluation.evaluate(*node);
        }
        if (hits.contains(all[i]))
            ids.append(all[i]);
    }
    return ids;
}

} // namespace jianbao::store
