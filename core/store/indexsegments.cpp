#include "core/store/indexsegments.h"

#include "core/store/connection.h"

#include <bit>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

void setGone(Segment &segment, ArticleId article)
{
    const auto bit = article - segment.first;
    if (segment.gone.isEmpty())
        segment.gone = QByteArray((segment.last - segment.first) / 8 + 1, '\0');
    segment.gone[bit / 8] = char(segment.gone[bit / 8] | 1 << (bit % 8));
}

} // namespace

bool Segment::isGone(ArticleId article) const
{
    const auto bit = article - first;
    return bit >= 0 && bit / 8 < gone.size() && (gone[bit / 8] >> (bit % 8) & 1) != 0;
}

qint64 Segment::goneCount() const
{
    qint64 count = 0;
    for (const char byte : gone)
        count += std::popcount(static_cast<unsigned char>(byte));
    return count;
}

Result<QList<Segment>> segmentsIn(const Connection &connection, SegmentState state)
{
    return connection.list(u"SELECT id, first_article, last_article, articles, gone FROM index_segments"
                           " WHERE state = ? ORDER BY first_article, id"_s, {int(state)}, [](Statement &row) {
        Segment segment;
        segment.id = row.take<SegmentId>();
        segment.first = row.take<ArticleId>();
        segment.last = row.take<ArticleId>();
        segment.articles = row.take<qint64>();
        segment.gone = row.take<QByteArray>();
        return segment;
    });
}

Done markGone(Connection &connection, const QList<ArticleId> &articles)
{
    if (articles.isEmpty())
        return {};
    for (const SegmentState state : {SegmentState::Growing, SegmentState::Living}) {
        auto segments = segmentsIn(connection, state);
        if (!segments)
            return failure(segments);
        for (Segment &segment : *segments) {
            const QByteArray before = segment.gone;
            for (const ArticleId article : articles) {
                if (article >= segment.first && article <= segment.last)
                    setGone(segment, article);
            }
            if (segment.gone == before)
                continue;
            if (auto done = connection.run(u"UPDATE index_segments SET gone = ? WHERE id = ?"_s,
                                           {segment.gone, segment.id}); !done)
                return done;
        }
    }
    return {};
}

index::LeafWriter leafWriter(Connection &connection, SegmentId segment)
{
    const auto insert = std::make_shared<Statement>(
        connection, u"INSERT INTO index_leaves (segment, term, article, data) VALUES (?, ?, ?, ?)"_s);
    return index::LeafWriter([insert, segment](const index::Leaf &leaf) {
        return insert->run({segment, qint64(leaf.term), leaf.article,
                            QByteArray(leaf.data.data(), qsizetype(leaf.data.size()))});
    });
}

SegmentLeaves::SegmentLeaves(const Connection &connection, SegmentId segment, index::Term from)
    : m_rows(connection, u"SELECT data FROM index_leaves WHERE segment = ? AND term >= ? ORDER BY term, article"_s),
      m_opened(m_rows.run({segment, qint64(from)}))
{
}

Result<std::optional<std::string_view>> SegmentLeaves::next()
{
    if (!m_opened)
        return failure(m_opened);
    if (m_rows.next())
        return std::optional(m_rows.bytes(0));
    if (auto ended = m_rows.ended(); !ended)
        return failure(ended);
    return std::optional<std::string_view>();
}

// Leaves that may hold a term's list, by their keys: those that end before an article are stepped over unread.
class IndexLists::Leaves : public index::TermLeaves
{
public:
    Leaves(IndexLists &lists, SegmentId segment, index::Term term, ArticleId from) : m_lists(lists), m_term(term)
    {
        if (lists.m_idle.empty()) {
            m_rows = std::make_unique<Cursor>(lists.m_connection,
                                              u"SELECT term, article, data FROM index_leaves WHERE segment = ?"
                                              " AND (term, article) >= (?, ?) ORDER BY term, article"_s);
        } else {
            m_rows = std::move(lists.m_idle.back());
            lists.m_idle.pop_back();
        }
        m_opened = m_rows->run({segment, qint64(term), from});
    }
    ~Leaves() override
    {
        m_rows->reset();
        m_lists.m_idle.push_back(std::move(m_rows));
    }

    Result<std::optional<Found>> next(ArticleId article) override
    {
        if (!m_opened)
            return failure(m_opened);
        while (m_rows->next()) {
            const bool goesOn = index::Term(m_rows->number(0)) == m_term;
            if (!goesOn || m_rows->number(1) >= article)
                return std::optional<Found>({m_rows->bytes(2), goesOn});
        }
        if (auto ended = m_rows->ended(); !ended)
            return failure(ended);
        return std::optional<Found>();
    }

private:
    IndexLists &m_lists;
    index::Term m_term;
    std::unique_ptr<Cursor> m_rows;
    Done m_opened;
};

index::PostingList IndexLists::list(SegmentId segment, index::Term term, ArticleId from)
{
    return {term, std::make_unique<Leaves>(*this, segment, term, from)};
}

Result<qint64> IndexLists::leaves(SegmentId segment, index::Term term)
{
    if (!m_count)
        m_count = std::make_unique<Cursor>(m_connection,
                                           u"SELECT count(*) FROM index_leaves WHERE segment = ? AND term = ?"_s);
    if (auto done = m_count->run({segment, qint64(term)}); !done)
        return failure(done);
    const qint64 leaves = m_count->next() ? m_count->number(0) : 0;
    auto ended = m_count->ended();
    m_count->reset();
    if (!ended)
        return failure(ended);
    return leaves;
}

} // namespace jianbao::store
