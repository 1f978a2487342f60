// The segments of the search index (core/index) as rows of the library. Internal to core/store.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/index/leaf.h"
#include "core/index/leafsource.h"
#include "core/index/postinglist.h"
#include "core/store/cursor.h"

#include <QByteArray>
#include <QList>

namespace jianbao::store {

class Connection;

using SegmentId = qint64;

enum class SegmentState { Growing, Living, Ended }; // being merged into, asked, waiting to be taken away

struct Segment {
    SegmentId id = 0;
    ArticleId first = 0; // its articles lie between these
    ArticleId last = 0;
    qint64 articles = 0;
    QByteArray gone; // a bit for each from the first on

    [[nodiscard]] bool isGone(ArticleId article) const;
    [[nodiscard]] qint64 goneCount() const;
};

// In the order of their first articles.
[[nodiscard]] Result<QList<Segment>> segmentsIn(const Connection &connection, SegmentState state);
// What the segments there are now say of these articles, ascending, counts no longer.
[[nodiscard]] Done markGone(Connection &connection, const QList<ArticleId> &articles);

// Writes a segment's leaves.
[[nodiscard]] index::LeafWriter leafWriter(Connection &connection, SegmentId segment);

// The leaves of a segment from a term on.
class SegmentLeaves : public index::LeafSource
{
public:
    SegmentLeaves(const Connection &connection, SegmentId segment, index::Term from);

    Result<std::optional<std::string_view>> next() override;

private:
    Cursor m_rows;
    Done m_opened;
};

// Opens lists of terms. Its statements are prepared once, as there are many lists to a query. Outlives what it opened.
class IndexLists
{
public:
    explicit IndexLists(const Connection &connection) : m_connection(connection) {}

    // The list of a term in a segment; from: the first article to be asked for.
    [[nodiscard]] index::PostingList list(SegmentId segment, index::Term term, ArticleId from);
    // How many leaves end within a term's list.
    [[nodiscard]] Result<qint64> leaves(SegmentId segment, index::Term term);

private:
    class Leaves;

    const Connection &m_connection;
    std::vector<std::unique_ptr<Cursor>> m_idle;
    std::unique_ptr<Cursor> m_count;
};

} // namespace jianbao::store
