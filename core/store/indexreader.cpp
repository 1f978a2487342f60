#include "core/store/indexreader.h"

#include "core/index/chain.h"
#include "core/store/connection.h"

#include <algorithm>
#include <limits>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

index::Chain chainOf(const search::Pattern &pattern)
{
    index::Chain chain;
    index::Distance distance; // behind the last string
    const auto addString = [&](const QString &piece) {
        if (chain.strings.empty())
            chain.before = distance.least;
        else
            chain.distances.push_back(distance);
        chain.strings.push_back(index::charactersOf(piece));
        distance = {};
    };
    for (qsizetype i = 0; i < pattern.pieces.size(); ++i) {
        if (!pattern.pieces[i].isEmpty())
            addString(pattern.pieces[i]);
        if (i < pattern.gaps.size()) {
            distance.least += quint32(pattern.gaps[i].least);
            distance.most += quint32(pattern.gaps[i].most);
        }
    }
    chain.behind = distance.least;
    return chain;
}

} // namespace

Result<IndexReader> IndexReader::open(const Connection &connection)
{
    IndexReader reader(connection);
    auto segments = segmentsIn(connection, SegmentState::Living);
    if (!segments)
        return failure(segments);
    reader.m_segments = std::move(*segments);
    reader.m_running = std::make_unique<Cursor>(connection, u"SELECT 1 UNION ALL SELECT 2"_s);
    if (auto done = reader.m_running->run(); !done)
        return failure(done);
    (void)reader.m_running->next();
    return reader;
}

Result<qint64> IndexReader::leaves(const search::Pattern &pattern) const
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (const std::vector<char32_t> &string : chainOf(pattern).strings) {
        for (const index::PhrasePart &part : index::partsOf(string)) {
            qint64 leaves = 0;
            for (const Segment &segment : m_segments) {
                const auto its = m_lists->leaves(segment.id, part.term);
                if (!its)
                    return its;
                leaves += *its;
            }
            least = std::min(least, leaves);
        }
    }
    return least;
}

Done IndexReader::find(const search::Pattern &pattern, index::Columns columns, IdSet &into, const IdSet *among) const
{
    const index::Chain chain = chainOf(pattern);
    for (const Segment &segment : m_segments) {
        const index::Asked asked{columns, among ? among->from(segment.first) : segment.first, segment.last, false, among};
        if (asked.from > asked.to)
            continue;
        const auto find = [&](std::span<const char32_t> string, const index::Asked &its, const index::VisitHit &visit) {
            return findString(string, its, segment, visit);
        };
        const auto insert = [&](ArticleId article, auto &&...) { into.insert(article); };
        const Done done = pattern.isLiteral() ? find(chain.strings.front(), asked, insert)
                                              : index::findChain(chain, asked, find, insert);
        if (!done)
            return done;
    }
    return {};
}

Done IndexReader::places(const QString &string, const index::VisitHit &visit) const
{
    for (const Segment &segment : m_segments) {
        const index::Asked asked{0, segment.first, segment.last, true};
        if (auto done = findString(index::charactersOf(string), asked, segment, visit); !done)
            return done;
    }
    return {};
}

Done IndexReader::findString(std::span<const char32_t> string, const index::Asked &asked, const Segment &segment,
                             const index::VisitHit &visit) const
{
    const index::VisitHit visitLiving = [&](ArticleId article, const std::vector<index::Place> &places) {
        if (!segment.isGone(article))
            visit(article, places);
    };
    if (index::needsPlaces(string, asked)) {
        SegmentLeaves leaves(*m_connection, segment.id, index::pairOf(string.front(), 0));
        return index::findCharacter(string.front(), asked, leaves, visitLiving);
    }
    const auto open = [&](index::Term term) { return m_lists->list(segment.id, term, asked.from); };
    return index::findPhrase(string, asked, open, visitLiving);
}

} // namespace jianbao::store
