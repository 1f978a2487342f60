#include "core/store/indexstore.h"

#include "core/store/connection.h"
#include "core/store/searchindex.h"

#include <algorithm>

namespace jianbao::store {

using namespace Qt::StringLiterals;

namespace {

const QString setting = u"search_texts"_s;

// As FTS5 writes the number of tokens in each column of a row: integers of seven bits a byte, high bits first
// (https://www.sqlite.org/fileformat2.html, section 1.6).
QByteArray sizesOf(const SearchTexts &texts)
{
    QByteArray sizes;
    for (const QString &text : {texts.body, texts.titles, texts.names, texts.rest}) {
        auto tokens = std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
        QByteArray bytes(1, char(tokens & 0x7f));
        while ((tokens >>= 7) > 0)
            bytes.prepend(char(0x80 | (tokens & 0x7f)));
        sizes += bytes;
    }
    return sizes;
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
    if (!m_connection.isReadOnly()) { // to SQLite the question is a change
        if (auto whole = m_connection.run(u"INSERT INTO search_index (search_index) VALUES ('integrity-check')"_s);
            !whole)
            return failure(whole);
    }
    const auto stray = m_connection.number(u"SELECT count(*) FROM search_index_docsize d WHERE NOT EXISTS"
                                           " (SELECT 1 FROM articles a WHERE a.id = d.id)"_s);
    if (!stray)
        return failure(stray);
    int wrong = int(*stray);
    Statement sizes(m_connection, u"SELECT sz FROM search_index_docsize WHERE id = ?"_s);
    const Done read = eachArticle(progress, [&](const IndexedArticle &article) -> Done {
        if (auto done = sizes.run({article.id}); !done)
            return done;
        wrong += !sizes.next() || sizes.take<QByteArray>() != sizesOf(article.texts);
        return {};
    });
    if (!read)
        return failure(read);
    return wrong;
}

Done IndexStore::rebuild(const Progress &progress)
{
    return m_connection.write([&]() -> Done {
        Done done = m_connection.run(u"INSERT INTO search_index (search_index) VALUES ('delete-all')"_s);
        Statement add(m_connection, addToIndexSql());
        if (done)
            done = eachArticle(progress, [&](const IndexedArticle &article) { return add.run(article.row()); });
        if (done)
            done = m_connection.run(u"INSERT INTO settings (key, value) VALUES (?, ?)"
                                    " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                    {setting, searchTextsVersion});
        return done;
    });
}

Result<bool> IndexStore::tidy(int pages)
{
    const auto before = m_connection.changes();
    if (!before)
        return failure(before);
    if (auto done = m_connection.run(u"INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)"_s, {pages});
        !done)
        return failure(done);
    const auto after = m_connection.changes();
    if (!after)
        return failure(after);
    return after->own - before->own >= 2; // https://www.sqlite.org/fts5.html, section 6.8: less is nothing done
}

Done IndexStore::refresh()
{
    const auto version = m_connection.number(u"SELECT value FROM settings WHERE key = ?"_s, {setting});
    if (!version)
        return failure(version);
    return *version == searchTextsVersion ? Done() : rebuild();
}

} // namespace jianbao::store
