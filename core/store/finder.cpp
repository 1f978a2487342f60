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

    // Reads the index for these ids; among: only these are asked for.
    Done read(IdRange ids, Node &node, const IdSet *among = nullptr)
    {
        if (node.index) {
            const auto index = openIndex();
            if (!index)
                return failure(index);
            for (const search::Pattern &pattern : node.index->patterns) {
                if (auto done = (*index)->find(pattern, node.index->columns, ids, node.known, among); !done)
                    return done;
            }
        }
        IdSet left; // what all parts of an And have that were read
        for (Node &part : node.parts) {
            if (auto done = read(ids, part, among); !done)
                return done;
            if (node.kind != Kind::And || &part == &node.parts.back())
                continue;
            IdSet its = evaluate(part);
            if (among)
                its &= *among;
            left = std::move(its);
            among = &left;
            if (left.from(ids.first) > ids.last)
                return {};
        }
        return {};
    }

    // Right for the ids for which the index was read, anything for others.
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

// Whether the beginning of the order has rather low ids or high ones: from there the index is read.
Qt::SortOrder directionOf(const Order &order)
{
    const auto beginning = std::min(std::ptrdiff_t(order.size()), std::ptrdiff_t(1000));
    const auto half = ArticleId(order.size() / 2);
    const auto low = std::count_if(order.begin(), order.begin() + beginning, [&](ArticleId id) { return id < half; });
    return low * 2 > beginning ? Qt::AscendingOrder : Qt::DescendingOrder;
}

// The ids to decide next: from where those end that are decided, as far as this one and so many more.
IdRange nextStretch(IdRange decided, ArticleId wanted, ArticleId more, bool ascending)
{
    const IdRange all;
    if (ascending)
        return {decided.isEmpty() ? all.first : decided.last + 1, wanted + more};
    return {std::max(all.first, wanted - more), decided.isEmpty() ? all.last : decided.first - 1};
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
    if (auto done = evaluation.read({}, *node); !done)
        return failure(done);
    return evaluation.evaluate(*node);
}

Result<Finder::Beginning> Finder::ordered(const ArticleFilter &filter, const ArticleSort &sort, qsizetype limit)
{
    const auto order = m_orders.of(sort);
    if (!order)
        return failure(order);
    const Order &all = **order;
    const bool ascending = directionOf(all) == Qt::AscendingOrder;
    Evaluation evaluation(m_connection, all);
    auto node = evaluation.prepare(filter);
    if (!node)
        return failure(node);
    Beginning beginning;
    QList<ArticleId> &ids = beginning.ids;
    IdSet hits;
    IdRange decided{1, 0}; // ids for which it is known whether they are hits
    ArticleId stretch = m_firstStretch;
    for (std::size_t i = 0; i < all.size() && ids.size() < limit; ++i) {
        if (!decided.has(all[i])) {
            const IdRange next = nextStretch(decided, all[i], stretch, ascending);
            stretch *= ids.isEmpty() ? 8 : 2; // what is rare is looked for everywhere soon
            if (auto done = evaluation.read(next, *node); !done)
                return failure(done);
            decided = decided.isEmpty() ? next
                                        : IdRange{std::min(decided.first, next.first), std::max(decided.last, next.last)};
            hits = evaluation.evaluate(*node);
        }
        if (hits.contains(all[i]))
            ids.append(all[i]);
    }
    if (decided == IdRange())
        beginning.all = std::move(hits);
    return beginning;
}

} // namespace jianbao::store
