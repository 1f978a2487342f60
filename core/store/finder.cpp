#include "core/store/finder.h"

#include "core/store/connection.h"
#include "core/store/cursor.h"
#include "core/store/filtersql.h"
#include "core/store/indexreader.h"
#include "core/store/searchsql.h"
#include "core/store/wordsql.h"

#include <algorithm>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;
using Kind = search::Expression::Kind;

Done collect(const Connection &connection, const QString &sql, const QVariantList &values, IdSet &into)
{
    return eachRow(connection, sql, values, [&](const Cursor &row) { into.insert(row.number(0)); });
}

// An expression of which everything is known but the words that the index is asked for.
struct Node {
    Kind kind = Kind::Leaf;
    std::vector<Node> parts;
    IdSet known;                     // of a leaf; with what the index found so far
    std::optional<IndexQuery> index; // of a leaf; what it finds comes to what is known
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
        if (auto done = rarestFirst(all); !done)
            return failure(done);
        return all;
    }

    // Reads the index for these articles; null: for all.
    Done read(Node &node, const IdSet *among)
    {
        if (node.index) {
            const auto index = openIndex();
            if (!index)
                return failure(index);
            for (const search::Pattern &pattern : node.index->patterns) {
                if (auto done = (*index)->find(pattern, node.index->columns, node.known, among); !done)
                    return done;
            }
        }
        IdSet left; // what all parts of an And have that were read
        for (Node &part : node.parts) {
            if (auto done = read(part, among); !done)
                return done;
            if (node.kind != Kind::And || &part == &node.parts.back())
                continue;
            IdSet its = evaluate(part);
            if (among)
                its &= *among;
            left = std::move(its);
            among = &left;
            if (left.isEmpty())
                return {};
        }
        return {};
    }

    // Right for the articles for which the index was read, anything for others.
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
    // Of an And: what is known, then what has little to be read for it, then what excludes. The rest of it is then read
    // for what is left only.
    Done rarestFirst(Node &node)
    {
        for (Node &part : node.parts) {
            if (auto done = rarestFirst(part); !done)
                return done;
        }
        if (node.kind != Kind::And || node.parts.size() < 2)
            return {};
        std::vector<std::pair<qint64, std::size_t>> weights;
        for (std::size_t i = 0; i < node.parts.size(); ++i) {
            const auto weight = weightOf(node.parts[i]);
            if (!weight)
                return failure(weight);
            weights.emplace_back(node.parts[i].kind == Kind::Not ? std::numeric_limits<qint64>::max() : *weight, i);
        }
        std::sort(weights.begin(), weights.end());
        std::vector<Node> parts;
        for (const auto &[weight, i] : weights)
            parts.push_back(std::move(node.parts[i]));
        node.parts = std::move(parts);
        return {};
    }

    // How much of the index is to be read for it.
    Result<qint64> weightOf(const Node &node)
    {
        qint64 sum = 0;
        for (const search::Pattern &pattern : node.index ? node.index->patterns : QList<search::Pattern>()) {
            const auto index = openIndex();
            if (!index)
                return failure(index);
            const auto leaves = (*index)->leaves(pattern);
            if (!leaves)
                return leaves;
            sum += 1 + *leaves;
        }
        for (const Node &part : node.parts) {
            const auto weight = weightOf(part);
            if (!weight)
                return weight;
            sum += *weight;
        }
        return sum;
    }

    Result<const IndexReader *> openIndex()
    {
        if (!m_index) {
            auto index = IndexReader::open(m_connection);
            if (!index)
                return failure(index);
            m_index.emplace(std::move(*index));
        }
        return &*m_index;
    }

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
        const auto &words = std::get<search::Words>(expression.term);
        node.index = indexQuery(words);
        for (const IdQuery &query : scans(words)) {
            if (auto done = collect(m_connection, query.sql, query.values, node.known); !done)
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

    IdSet everything()
    {
        IdSet set;
        for (const ArticleId id : m_all)
            set.insert(id);
        return set;
    }

    Connection &m_connection;
    const Order &m_all;
    std::optional<IndexReader> m_index; // once it is asked for
};

// What comes next in an order.
IdSet stretchOf(const Order &order, std::size_t begin, std::size_t end)
{
    IdSet ids;
    std::for_each(order.begin() + std::ptrdiff_t(begin), order.begin() + std::ptrdiff_t(end),
                  [&](ArticleId id) { ids.insert(id); });
    return ids;
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
    if (auto done = evaluation.read(*node, nullptr); !done)
        return failure(done);
    return evaluation.evaluate(*node);
}

Result<Finder::Beginning> Finder::ordered(const ArticleFilter &filter, const ArticleSort &sort, qsizetype limit)
{
    const auto order = m_orders.of(sort);
    if (!order)
        return failure(order);
    const Order &all = **order;
    Evaluation evaluation(m_connection, all);
    auto node = evaluation.prepare(filter);
    if (!node)
        return failure(node);
    Beginning beginning;
    QList<ArticleId> &ids = beginning.ids;
    std::size_t stretch = m_firstStretch;
    for (std::size_t begin = 0, end = 0; end < all.size() && ids.size() < limit; begin = end) {
        const bool isRest = begin + stretch > all.size() / 4;
        end = isRest ? all.size() : begin + stretch;
        const IdSet next = isRest ? IdSet() : stretchOf(all, begin, end);
        if (auto done = evaluation.read(*node, isRest ? nullptr : &next); !done)
            return failure(done);
        IdSet hits = evaluation.evaluate(*node);
        for (std::size_t i = begin; i < end && ids.size() < limit; ++i) {
            if (hits.contains(all[i]))
                ids.append(all[i]);
        }
        if (isRest)
            beginning.all = std::move(hits);
        stretch *= ids.isEmpty() ? 64 : 8; // what is rare is looked for everywhere soon
    }
    return beginning;
}

} // namespace jianbao::store
