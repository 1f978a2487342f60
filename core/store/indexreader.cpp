#include "core/store/indexreader.h"

#include "core/index/phrase.h"
#include "core/store/connection.h"

#include <QRegularExpression>

#include <algorithm>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

bool isWithin(const Segment &segment, IdRange range)
{
    return segment.first <= range.last && segment.last >= range.first;
}

} // namespace

// The strings of a pattern, and what may lie between each two; wildcards at its ends are left out.
struct IndexReader::Chain {
    explicit Chain(const search::Pattern &pattern)
    {
        index::Distance distance;
        for (qsizetype i = 0; i < pattern.pieces.size(); ++i) {
            if (!pattern.pieces[i].isEmpty()) {
                if (!pieces.isEmpty())
                    distances.push_back(distance);
                distance = {};
                pieces.append(pattern.pieces[i]);
                lengths.push_back(quint32(index::charactersOf(pattern.pieces[i]).size()));
            }
            if (i < pattern.gaps.size()) {
                distance.least += quint32(pattern.gaps[i].least);
                distance.most += quint32(pattern.gaps[i].most);
            }
        }
    }

    QStringList pieces; // at least one
    std::vector<quint32> lengths;
    std::vector<index::Distance> distances;
};

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
    const Chain chain(pattern);
    qint64 least = std::numeric_limits<qint64>::max();
    for (const QString &piece : chain.pieces) {
        for (const index::PhrasePart &part : index::partsOf(index::charactersOf(piece))) {
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

Done IndexReader::find(const search::Pattern &pattern, index::Columns columns, IdRange range, IdSet &into,
                       const IdSet *among) const
{
    const Chain chain(pattern);
    index::Asked asked{columns, range.first, range.last, chain.pieces.size() > 1};
    if (among)
        asked.among = [among](ArticleId article) { return among->from(article); };
    for (const Segment &segment : m_segments) {
        if (!isWithin(segment, range))
            continue;
        if (pattern.isLiteral()) {
            const auto insert = [&](ArticleId article, const std::vector<index::Place> &) { into.insert(article); };
            if (auto done = findString(chain.pieces.first(), asked, segment, insert); !done)
                return done;
            continue;
        }
        const auto articles = inOrder(chain, asked, segment);
        if (!articles)
            return failure(articles);
        const QRegularExpression expression(pattern.toRegularExpression());
        for (const ArticleId article : *articles) { // the lists do not say where paragraphs end
            const auto matches = matchesText(expression, columns, article);
            if (!matches)
                return failure(matches);
            if (*matches)
                into.insert(article);
        }
    }
    return {};
}

Done IndexReader::places(const QString &string, const index::VisitHit &visit) const
{
    for (const Segment &segment : m_segments) {
        const index::Asked asked{0, segment.first, segment.last, true};
        if (auto done = findString(string, asked, segment, visit); !done)
            return done;
    }
    return {};
}

Done IndexReader::findString(const QString &string, const index::Asked &asked, const Segment &segment,
                             const index::VisitHit &visit) const
{
    const std::vector<char32_t> characters = index::charactersOf(string);
    const index::VisitHit visitLiving = [&](ArticleId article, const std::vector<index::Place> &places) {
        if (!segment.isGone(article))
            visit(article, places);
    };
    if (index::needsPlaces(characters, asked)) {
        SegmentLeaves leaves(*m_connection, segment.id, index::pairOf(characters.front(), 0));
        return index::findCharacter(characters.front(), asked, leaves, visitLiving);
    }
    const auto open = [&](index::Term term) { return m_lists->list(segment.id, term, asked.from); };
    return index::findPhrase(characters, asked, open, visitLiving);
}

Result<std::vector<ArticleId>> IndexReader::inOrder(const Chain &chain, const index::Asked &asked,
                                                    const Segment &segment) const
{
    using Places = std::vector<std::vector<index::Place>>; // of each piece so far
    std::vector<std::pair<ArticleId, Places>> found;
    for (const QString &piece : chain.pieces) {
        const bool isFirst = &piece == &chain.pieces.first();
        auto at = found.begin();
        const auto note = [&](ArticleId article, const std::vector<index::Place> &places) {
            if (isFirst) {
                found.push_back({article, {places}});
                return;
            }
            while (at != found.end() && at->first < article)
                ++at;
            if (at != found.end() && at->first == article)
                at->second.push_back(places);
        };
        if (auto done = findString(piece, asked, segment, note); !done)
            return failure(done);
        const auto count = std::size_t(&piece - &chain.pieces.first() + 1);
        std::erase_if(found, [&](const auto &article) { return article.second.size() < count; });
    }
    std::vector<ArticleId> articles;
    for (const auto &[article, places] : found) {
        if (!asked.places || index::standInOrder(places, chain.lengths, chain.distances))
            articles.push_back(article);
    }
    return articles;
}

Result<bool> IndexReader::matchesText(const QRegularExpression &expression, index::Columns columns,
                                      ArticleId article) const
{
    std::optional<Column> column;
    if (columns != 0)
        column = Column(std::countr_zero(columns));
    const auto text = indexedText(*m_connection, article, column);
    if (!text)
        return failure(text);
    return expression.match(*text).hasMatch();
}

} // namespace jianbao::store
