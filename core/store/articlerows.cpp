#include "core/store/articlereader.h"

#include "core/store/chunks.h"
#include "core/store/connection.h"
#include "core/store/pagereadings.h"
#include "core/store/searchtexts.h"

#include <QHash>

namespace jianbao::store {

namespace {

constexpr qsizetype snippetWidth = 80; // characters; a list elides what does not fit

using RowsById = QHash<ArticleId, ArticleRow>;

ArticleRow takeRow(Statement &columns)
{
    ArticleRow row;
    row.id = columns.take<ArticleId>();
    row.page = columns.take<PageId>();
    row.kind = page::kindFromName(columns.take<QString>()).value_or(page::ArticleKind::News);
    row.headline = columns.take<QString>();
    row.kicker = columns.take<QString>();
    row.opening = columns.take<QString>();
    row.townshipCode = columns.take<QString>();
    row.countyCode = columns.take<QString>();
    row.paper = columns.take<QString>();
    row.date = columns.take<QDate>();
    row.pageNo = columns.take<QString>();
    row.pageFile = columns.take<QString>();
    row.read = columns.take<bool>();
    row.starred = columns.take<bool>();
    row.doubtful = columns.take<double>() < doubtBelow;
    row.characters = columns.take<int>();
    row.hasNote = columns.take<bool>();
    return row;
}

Done readColumns(const Connection &connection, const QString &ids, RowsById &rows)
{
    const QString sql = QStringLiteral(
        "SELECT a.id, a.page_id, a.kind, a.headline, a.kicker, a.opening, a.township, a.county, a.paper, a.date,"
        " a.page_no, p.file_name, a.read, a.starred, a.doubt, a.characters,"
        " EXISTS (SELECT 1 FROM notes n WHERE n.article_id = a.id)"
        " FROM articles a JOIN pages p ON p.id = a.page_id WHERE a.id IN (%1)").arg(ids);
    const auto read = connection.list(sql, {}, [&](Statement &columns) {
        const ArticleRow row = takeRow(columns);
        rows.insert(row.id, row);
        return row.id;
    });
    return read ? Done() : failure(read);
}

Done readContributors(const Connection &connection, const QString &ids, RowsById &rows)
{
    const QString sql = QStringLiteral("SELECT article_id, role, name FROM contributors WHERE article_id IN (%1)"
                                       " ORDER BY article_id, seq").arg(ids);
    const auto read = connection.list(sql, {}, [&](Statement &columns) {
        const auto id = columns.take<ArticleId>();
        page::Contributor contributor;
        contributor.role = columns.take<QString>();
        contributor.name = columns.take<QString>();
        rows[id].contributors.append(contributor);
        return id;
    });
    return read ? Done() : failure(read);
}

Done readTags(const Connection &connection, const QString &ids, RowsById &rows)
{
    const QString sql = QStringLiteral("SELECT article_id, tag_id FROM article_tags WHERE article_id IN (%1)"
                                       " ORDER BY article_id, tag_id").arg(ids);
    const auto read = connection.list(sql, {}, [&](Statement &columns) {
        const auto id = columns.take<ArticleId>();
        rows[id].tags.append(columns.take<TagId>());
        return id;
    });
    return read ? Done() : failure(read);
}

// The first snippet with a hit stays, else the first.
void offer(ArticleRow &row, const search::Query &query, const QString &text, search::Part part)
{
    if (!row.snippet.hits.isEmpty())
        return;
    search::Snippet snippet = search::snippet(query, text, snippetWidth, part);
    if (!snippet.hits.isEmpty() || row.snippet.text.isEmpty())
        row.snippet = std::move(snippet);
}

Done readBodySnippets(const Connection &connection, const search::Query &query, RowsById &rows)
{
    QHash<PageId, QList<ArticleRow *>> byPage;
    for (ArticleRow &row : rows)
        byPage[row.page].append(&row);
    for (auto page = byPage.cbegin(); page != byPage.cend(); ++page) {
        const auto readings = PageReadings::of(connection, page.key());
        if (!readings)
            return failure(readings);
        for (ArticleRow *row : page.value())
            offer(*row, query, runningTextOf(readings->reading(row->id)), search::Part::Body);
    }
    return {};
}

Done readNoteSnippets(const Connection &connection, const QString &ids, const search::Query &query, RowsById &rows)
{
    const auto read = connection.list(
        QStringLiteral("SELECT article_id, markdown FROM notes WHERE article_id IN (%1) ORDER BY id").arg(ids), {},
        [&](Statement &columns) {
            const auto id = columns.take<ArticleId>();
            offer(rows[id], query, columns.take<QString>(), search::Part::Notes);
            return id;
        });
    return read ? Done() : failure(read);
}

// Words of the body around the first hit; of a note, when only that has one.
Done readSnippets(const Connection &connection, const QList<ArticleId> &ids, const search::Query &query,
                  RowsById &rows)
{
    for (ArticleRow &row : rows)
        row.headlineHits = search::hits(query, row.headline, search::Part::Titles);
    if (auto done = readBodySnippets(connection, query, rows); !done)
        return done;
    return eachChunk(ids, [&](const QString &list) { return readNoteSnippets(connection, list, query, rows); });
}

} // namespace

Result<QList<ArticleRow>> readRows(const Connection &connection, const QList<ArticleId> &ids,
                                   const search::Query &query)
{
    QList<ArticleRow> ordered;
    ordered.reserve(ids.size());
    RowsById rows;
    const auto read = eachChunk(ids, [&](const QString &list) -> Done {
        Done done = readColumns(connection, list, rows);
        if (done)
            done = readContributors(connection, list, rows);
        if (done)
            done = readTags(connection, list, rows);
        return done;
    });
    if (!read)
        return failure(read);
    if (!query.isEmpty()) {
        if (const auto done = readSnippets(connection, ids, query, rows); !done)
            return failure(done);
    }
    for (const ArticleId id : ids) {
        if (const auto row = rows.constFind(id); row != rows.cend())
            ordered.append(*row);
    }
    return ordered;
}

} // namespace jianbao::store
