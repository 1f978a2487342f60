// What the search index says of words. Internal to core/store.
#pragma once

#include "core/base/idset.h"
#include "core/index/phrase.h"
#include "core/search/query.h"
#include "core/store/indexsegments.h"
#include "core/store/searchindex.h"

#include <memory>

namespace jianbao::store {

// In a read transaction: it knows the segments there are when it is opened.
class IndexReader
{
public:
    [[nodiscard]] static Result<IndexReader> open(const Connection &connection);

    // Adds the articles in which the pattern matches: a string just where it stands in the folded text, another pattern
    // as Pattern::findIn() finds it. Columns: 1 << Column; 0: wherever. among: only these are asked for; null: all.
    [[nodiscard]] Done find(const search::Pattern &pattern, index::Columns columns, IdSet &into,
                            const IdSet *among = nullptr) const;
    // How much there is to read for it, in leaves.
    [[nodiscard]] Result<qint64> leaves(const search::Pattern &pattern) const;
    // Calls visit(article, places) for each article that has the string: where it begins.
    [[nodiscard]] Done places(const QString &string, const index::VisitHit &visit) const;

private:
    explicit IndexReader(const Connection &connection)
        : m_connection(&connection), m_lists(std::make_unique<IndexLists>(connection))
    {
    }
    [[nodiscard]] Done findString(std::span<const char32_t> string, const index::Asked &asked, const Segment &segment,
                                  const index::VisitHit &visit) const;

    const Connection *m_connection;
    QList<Segment> m_segments;
    std::unique_ptr<IndexLists> m_lists;
    // A statement that does not end: an interruption between two of the others would otherwise be forgotten.
    std::unique_ptr<Cursor> m_running;
};

} // namespace jianbao::store
