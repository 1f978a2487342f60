#include "core/store/indexmerge.h"

#include "core/index/merger.h"
#include "core/store/connection.h"
#include "core/store/indexsegments.h"

#include <algorithm>
#include <map>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

// So many segments of about one size become one; each text is written again once for each size, and a word is looked up
// in at most so many segments of each.
constexpr qsizetype mergedAtOnce = 8;
// A segment so large stays as it is: a merge needs the room of all that it puts together once more, which the file keeps.
constexpr qint64 largestMerged = 20'000; // articles

// 0: up to 63 articles, 1: up to 511, and so on.
int sizeClass(qint64 articles)
{
    int size = 0;
    for (; articles >= 64; articles /= mergedAtOnce)
        ++size;
    return size;
}

// What to put together next: the smallest that are enough of one size, or one half of which is gone.
QList<Segment> mergeable(const QList<Segment> &segments)
{
    std::map<int, QList<Segment>> bySize;
    for (const Segment &segment : segments) {
        const qint64 left = segment.articles - segment.goneCount();
        if (left * 2 <= segment.articles)
            return {segment};
        if (left < largestMerged)
            bySize[sizeClass(left)].append(segment);
    }
    for (const auto &[size, some] : bySize) {
        if (some.size() >= mergedAtOnce)
            return some.first(mergedAtOnce);
    }
    return {};
}

class Tidying
{
public:
    Tidying(Connection &connection, qsizetype leaves) : m_connection(connection), m_left(leaves) {}

    // False: there was nothing left to do.
    Result<bool> run()
    {
        while (m_left > 0) {
            const auto done = step();
            if (!done || !*done)
                return done;
        }
        return true;
    }

private:
    Result<bool> step()
    {
        for (const SegmentState state : {SegmentState::Ended, SegmentState::Growing, SegmentState::Living}) {
            const auto segments = segmentsIn(m_connection, state);
            if (!segments)
                return failure(segments);
            if (segments->isEmpty())
                continue;
            if (state == SegmentState::Ended)
                return more(takeAway(segments->first().id));
            if (state == SegmentState::Growing)
                return more(grow(segments->first().id));
            if (const QList<Segment> merged = mergeable(*segments); !merged.isEmpty())
                return more(begin(merged));
        }
        return false;
    }

    static Result<bool> more(const Done &done) { return done ? Result<bool>(true) : failure(done); }

    Done takeAway(SegmentId segment)
    {
        const auto removed = m_connection.change(
            u"DELETE FROM index_leaves WHERE id IN (SELECT id FROM index_leaves WHERE segment = ? LIMIT ?)"_s,
            {segment, m_left});
        if (!removed)
            return failure(removed);
        const bool all = *removed < m_left;
        m_left -= *removed;
        return all ? m_connection.run(u"DELETE FROM index_segments WHERE id = ?"_s, {segment}) : Done();
    }

    Done begin(const QList<Segment> &merged)
    {
        QList<qint64> ids;
        Segment target = merged.first();
        target.articles = 0;
        for (const Segment &segment : merged) {
            ids.append(segment.id);
            target.first = std::min(target.first, segment.first);
            target.last = std::max(target.last, segment.last);
            target.articles += std::max<qint64>(segment.articles - segment.goneCount(), 0);
        }
        const auto id = m_connection.insert(
            u"INSERT INTO index_segments (state, first_article, last_article, articles, sources)"
            " VALUES (?, ?, ?, ?, ?)"_s,
            {int(SegmentState::Growing), target.first, target.last, std::max<qint64>(target.articles, 1), idList(ids)});
        return id ? grow(*id) : failure(id);
    }

    // What goes while a segment grows is marked as gone in it and in those that it is made of.
    Done grow(SegmentId id)
    {
        struct Growing {
            QString sources;
            index::Term next = 0;
        };
        const auto growing = m_connection.first(
            u"SELECT sources, next_term FROM index_segments WHERE id = ?"_s, {id}, [](Statement &row) {
                const auto sources = row.take<QString>();
                return Growing{sources, index::Term(row.take<qint64>())};
            });
        if (!growing)
            return failure(growing);
        const auto living = segmentsIn(m_connection, SegmentState::Living);
        if (!living)
            return failure(living);
        const QStringList sources = (*growing)->sources.split(u',');
        std::vector<index::MergedSegment> segments;
        for (const Segment &segment : *living) {
            if (sources.contains(QString::number(segment.id)))
                segments.push_back({std::make_unique<SegmentLeaves>(m_connection, segment.id, (*growing)->next),
                                    [segment](ArticleId article) { return segment.isGone(article); }});
        }
        index::LeafWriter leaves = leafWriter(m_connection, id);
        const auto next = index::merge(std::move(segments), (*growing)->next, leaves, m_left);
        m_left -= leaves.written();
        if (!next)
            return failure(next);
        if (*next)
            return m_connection.run(u"UPDATE index_segments SET next_term = ? WHERE id = ?"_s, {qint64(**next), id});
        Done done = m_connection.run(u"UPDATE index_segments SET state = ? WHERE id IN (%1)"_s.arg((*growing)->sources),
                                     {int(SegmentState::Ended)});
        if (done)
            done = m_connection.run(u"UPDATE index_segments SET state = ?, sources = '', next_term = 0 WHERE id = ?"_s,
                                    {int(SegmentState::Living), id});
        if (done) // nothing of them was alive
            done = m_connection.run(u"DELETE FROM index_segments WHERE id = ? AND NOT EXISTS"
                                    " (SELECT 1 FROM index_leaves WHERE segment = index_segments.id)"_s, {id});
        return done;
    }

    Connection &m_connection;
    qsizetype m_left; // leaves that may still be written or taken away
};

} // namespace

Result<bool> tidyIndex(Connection &connection, qsizetype leaves)
{
    return connection.write([&] { return Tidying(connection, leaves).run(); });
}

} // namespace jianbao::store
