#include "core/store/indexstore.h"

#include "core/store/connection.h"
#include "core/store/indexmerge.h"
#include "core/store/indexsegments.h"
#include "core/store/searchindex.h"

#include <QHash>

namespace jianbao::store {

using namespace Qt::StringLiterals;

namespace {

const QString setting = u"search_texts"_s;

// How many places the index has of each article: as many as the article has characters.
Done addPlaces(const Connection &connection, const Segment &segment, QHash<ArticleId, qint64> &counts)
{
    SegmentLeaves leaves(connection, segment.id, 0);
    std::vector<index::Place> places;
    while (true) {
        const auto data = leaves.next();
        if (!data)
            return failure(data);
        if (!*data)
            return {};
        index::LeafReader lists(**data);
        while (lists.next()) {
            index::PostingReader list = lists.list();
            while (!index::isSingle(lists.term()) && !index::endsText(lists.term()) && list.next()) {
                if (segment.isGone(list.posting().article))
                    continue;
                places.clear();
                index::appendPlaces(list.posting().standing, places);
                counts[list.posting().article] += qint64(places.size());
            }
            if (list.isDamaged())
                return index::damaged();
        }
        if (lists.isDamaged())
            return index::damaged();
    }
}

} // namespace

// Calls work(IndexedArticle) → Done for every article, page by page.
template<typename Work>
Done IndexStore::eachArticle(const Progress &progress, Work work)
{
    const auto pages = m_connection.list(u"SELECT id FROM pages ORDER BY id"_s, {},
                                       [](Statement &row) { return row.take<PageId>(); });
    if (!pages)
        return failure(pages);
    const auto total = m_connection.number(u"SELECT count(*) FROM articles"_s);
    if (!total)
        return failure(total);
    int seen = 0;
    for (const PageId page : *pages) {
        const auto articles = indexedArticles(m_connection, page);
        if (!articles)
            return failure(articles);
        for (const IndexedArticle &article : *articles) {
            if (Done done = work(article); !done)
                return done;
        }
        seen += int(articles->size());
        if (progress && !progress(seen, int(*total)))
            return failure(ErrorKind::Cancelled);
    }
    return {};
}

Result<int> IndexStore::check(const Progress &progress)
{
    return m_connection.read([&]() -> Result<int> {
        const auto segments = segmentsIn(m_connection, SegmentState::Living);
        if (!segments)
            return failure(segments);
        QHash<ArticleId, qint64> counts;
        for (const Segment &segment : *segments) {
            if (auto done = addPlaces(m_connection, segment, counts); !done)
                return failure(done);
        }
        int wrong = 0;
        Statement kept(m_connection, u"SELECT checksum FROM index_articles WHERE id = ?"_s);
        const Done read = eachArticle(progress, [&](const IndexedArticle &article) -> Done {
            if (auto done = kept.run({article.id}); !done)
                return done;
            const IndexedArticle::Sum sum = article.sum();
            wrong += counts.take(article.id) != sum.characters || !kept.next()
                     || kept.take<qint64>() != qint64(sum.check);
            return {};
        });
        if (!read)
            return failure(read);
        return wrong + int(counts.size());
    });
}

Done IndexStore::rebuild(const Progress &progress)
{
    return m_connection.write([&]() -> Done {
        for (const QString &table : {u"index_leaves"_s, u"index_segments"_s, u"index_articles"_s}) {
            if (auto done = m_connection.run(u"DELETE FROM "_s + table); !done)
                return done;
        }
        IndexWriter writer(m_connection);
        Done done = eachArticle(progress, [&](const IndexedArticle &article) { return writer.add(article); });
        if (done)
            done = writer.finish();
        if (done)
            done = m_connection.run(u"INSERT INTO settings (key, value) VALUES (?, ?)"
                                    " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                    {setting, searchTextsVersion});
        return done;
    });
}

Result<bool> IndexStore::tidy(int leaves)
{
    return tidyIndex(m_connection, leaves);
}

Done IndexStore::refresh()
{
    const auto version = m_connection.number(u"SELECT value FROM settings WHERE key = ?"_s, {setting});
    if (!version)
        return failure(version);
    return *version == searchTextsVersion ? Done() : rebuild();
}

} // namespace jianbao::store
