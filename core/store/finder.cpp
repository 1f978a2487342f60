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

// Articles are asked for in stretches of so many ids.
constexpr ArticleId stretch = 8192;

struct Stretch {
    ArticleId first = 0;
    ArticleId last = std::numeric_limits<ArticleId>::max();
};

Done collect(const Connection &connection, const QString &sql, const QVariantList &values, IdSet &into)
{
    return eachRow(connection, sql, values, [&](const Cursor &row) { into.insert(row.number(0)); });
}

// An expression of which everything is known but the words that the index is asked for.
struct Node {
    Kind kind = Kind::Leaf;
    std::vector<Node> parts;
    IdSet known;              // of a leaf
    std::optional<IdQuery> index; // of a leaf; what it finds comes to what is known
};

class Evaluation
{
public:
    Evaluation(Connection &connection, const Order &all) : m_connection(connection), m_all(all) {}

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

    // Right for the ids of the stretch, anything for others.
    Result<IdSet> evaluate(const Node &node, const Stretch &where)
    {
        if (node.kind == Kind::Leaf)
            return leaf(node, where);
        Result<IdSet> set = node.kind == Kind::Not || node.parts.empty() ? everything() : evaluate(node.parts[0], where);
        for (std::size_t i = node.kind == Kind::Not ? 0 : 1; set && i < node.parts.size(); ++i) {
            const auto part = evaluate(node.parts[i], where);
            if (!part)
                return part;
            switch (node.kind) {
            case Kind::Not: *set -= *part; break;
            case Kind::Or: *set |= *part; break;
            default: *set &= *part; break;
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
            if (query.indexed)
                node.index = query;
            else if (auto done = collect(m_connection, query.sql, query.values, node.known); !done)
                return failure(done);
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

    Result<IdSet> leaf(const Node &node, const Stretch &where)
    {
        IdSet set = node.known;
        if (node.index) {
            if (auto done = collect(m_connection, node.index->sql + u" AND rowid BETWEEN ? AND ?"_s,
                                    node.index->values + QVariantList{where.first, where.last}, set); !done)
                return failure(done);
        }
        return set;
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
};

// The stretches that some articles stand in and that were not asked for yet, neighbours joined.
std::vector<Stretch> newStretches(const Order &order, std::size_t from, std::size_t to, std::vector<bool> &asked)
{
    std::vector<ArticleId> numbers;
    for (std::size_t i = from; i < to; ++i) {
        const auto number = std::size_t(order[i] / stretch);
        if (number >= asked.size())
            asked.resize(number + 1);
        if (!asked[number])
            numbers.push_back(ArticleId(number));
        asked[number] = true;
    }
    std::sort(numbers.begin(), numbers.end());
    std::vector<Stretch> stretches;
    for (const ArticleId number : numbers) {
        if (!stretches.empty() && stretches.back().last == number * stretch - 1)
            stretches.back().last += stretch;
        else
            stretches.push_back({number * stretch, (number + 1) * stretch - 1});
    }
    return stretches;
}

} // namespace

Result<IdSet> Finder::find(const ArticleFilter &filter)
{
    const auto all = m_orders.of({});
    if (!all)
        return failure(all);
    Evaluation evaluation(m_connection, **all);
    const auto node = evaluation.prepare(filter);
    if (!node)
        return failure(node);
    return evaluation.evaluate(*node, {});
}

Result<QList<ArticleId>> Finder::ordered(const ArticleFilter &filter, const ArticleSort &sort, qsizetype limit)
{
    const auto order = m_orders.of(sort);
    if (!order)
        return failure(order);
    const Order &all = **order;
    Evaluation evaluation(m_connection, all);
    const auto node = evaluation.prepare(filter);
    if (!node)
        return failure(node);
    QList<ArticleId> ids;
    IdSet hits; // of all stretches asked for so far: one part of the order may have a share of each
    std::vector<bool> asked;
    // Ever larger parts of the order; where the first has few hits, the rest at once, as each part costs time of its own.
    std::size_t to = 0;
    std::size_t step = limit < 0 ? all.size() : std::size_t(stretch);
    for (std::size_t from = 0; from < all.size() && (limit < 0 || ids.size() < limit); from = to) {
        to = std::min(from + step, all.size());
        for (const Stretch &where : newStretches(all, from, to, asked)) {
            const auto some = evaluation.evaluate(*node, where);
            if (!some)
                return failure(some);
            hits |= *some;
        }
        for (std::size_t i = from; i < to && (limit < 0 || ids.size() < limit); ++i) {
            if (hits.contains(all[i]))
                ids.append(all[i]);
        }
        step = ids.size() * 8 < limit ? all.size() : step * 4;
    }
    return ids;
}

} // namespace jianbao::store
