#include "core/store/annotations.h"

#include "core/store/connection.h"
#include "core/text/fold.h"

#include <QHash>

#include <algorithm>

namespace jianbao::store {

namespace {

HighlightRecord takeHighlight(Statement &row)
{
    HighlightRecord highlight;
    highlight.id = row.take<HighlightId>();
    highlight.page = row.take<PageId>();
    highlight.article = row.take<ArticleId>();
    highlight.anchor.quote = row.take<QString>();
    highlight.colour = row.take<int>();
    highlight.created = row.take<QDateTime>();
    return highlight;
}

// Fills in what the highlights of a condition (on `h`) have in other tables.
Done addDetails(const Connection &connection, const QString &condition, qint64 value,
                QList<HighlightRecord> &highlights)
{
    QHash<HighlightId, HighlightRecord *> byId;
    for (HighlightRecord &highlight : highlights)
        byId.insert(highlight.id, &highlight);
    const auto ranges = connection.list(
        QStringLiteral("SELECT r.highlight_id, r.start, r.\"end\" FROM highlight_ranges r"
                       " JOIN highlights h ON h.id = r.highlight_id WHERE %1 ORDER BY r.highlight_id, r.seq")
            .arg(condition), {value}, [&](Statement &row) {
            const auto id = row.take<HighlightId>();
            TextRange range;
            range.start = row.take<qint64>();
            range.end = row.take<qint64>();
            byId[id]->anchor.ranges.append(range);
            return id;
        });
    if (!ranges)
        return failure(ranges);
    const auto tags = connection.list(
        QStringLiteral("SELECT t.highlight_id, t.tag_id FROM highlight_tags t"
                       " JOIN highlights h ON h.id = t.highlight_id WHERE %1 ORDER BY t.highlight_id, t.tag_id")
            .arg(condition), {value}, [&](Statement &row) {
            const auto id = row.take<HighlightId>();
            byId[id]->tags.append(row.take<TagId>());
            return id;
        });
    return tags ? Done() : failure(tags);
}

Result<QList<HighlightRecord>> select(const Connection &connection, const QString &condition, qint64 value)
{
    auto highlights = connection.list(
        QStringLiteral("SELECT h.id, h.page_id, h.article_id, h.quote, h.colour, h.created FROM highlights h"
                       " WHERE %1 ORDER BY h.id").arg(condition), {value}, takeHighlight);
    if (!highlights)
        return highlights;
    if (auto done = addDetails(connection, condition, value, *highlights); !done)
        return failure(done);
    std::stable_sort(highlights->begin(), highlights->end(), [](const HighlightRecord &a, const HighlightRecord &b) {
        return a.anchor.ranges < b.anchor.ranges;
    });
    return highlights;
}

} // namespace

Result<QList<NoteRecord>> notesOf(const Connection &connection, ArticleId article)
{
    return connection.list(
        QStringLiteral("SELECT id, article_id, highlight_id, markdown, modified FROM notes WHERE article_id = ?"
                       " ORDER BY CASE WHEN highlight_id IS NULL THEN 0 ELSE 1 END, id"), {article},
        [](Statement &row) {
            NoteRecord note;
            note.id = row.take<NoteId>();
            note.article = row.take<ArticleId>();
            note.highlight = row.take<std::optional<HighlightId>>();
            note.markdown = row.take<QString>();
            note.modified = row.take<QDateTime>();
            return note;
        });
}

Result<QList<HighlightRecord>> highlightsOfPage(const Connection &connection, PageId page)
{
    return select(connection, QStringLiteral("h.page_id = ?"), page);
}

Result<QList<HighlightRecord>> highlightsOfArticle(const Connection &connection, ArticleId article)
{
    return select(connection, QStringLiteral("h.article_id = ?"), article);
}

Result<HighlightRecord> highlight(const Connection &connection, HighlightId id)
{
    const auto found = select(connection, QStringLiteral("h.id = ?"), id);
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return failure(ErrorKind::NotFound, QString::number(id));
    return found->first();
}

Result<QString> noteText(const Connection &connection, ArticleId article, std::optional<HighlightId> highlight)
{
    const QString condition = highlight ? QStringLiteral("highlight_id = ?")
                                        : QStringLiteral("article_id = ? AND highlight_id IS NULL");
    const auto text = connection.first(QStringLiteral("SELECT markdown FROM notes WHERE %1").arg(condition),
                                       {highlight.value_or(article)},
                                       [](Statement &row) { return row.take<QString>(); });
    if (!text)
        return failure(text);
    return text->value_or(QString());
}

Done writeNote(const Connection &connection, ArticleId article, std::optional<HighlightId> highlight,
               const QString &markdown)
{
    const QString condition = highlight ? QStringLiteral("highlight_id = ?")
                                        : QStringLiteral("article_id = ? AND highlight_id IS NULL");
    const qint64 owner = highlight.value_or(article);
    if (markdown.isEmpty())
        return connection.run(QStringLiteral("DELETE FROM notes WHERE %1").arg(condition), {owner});
    const QString now = toColumn(QDateTime::currentDateTimeUtc());
    const QString folded = text::fold(markdown);
    const auto changed = connection.change(
        QStringLiteral("UPDATE notes SET markdown = ?, folded = ?, modified = ? WHERE %1").arg(condition),
        {markdown, folded, now, owner});
    if (!changed)
        return failure(changed);
    if (*changed > 0)
        return {};
    return connection.run(
        QStringLiteral("INSERT INTO notes (article_id, highlight_id, markdown, folded, created, modified)"
                       " VALUES (?, ?, ?, ?, ?, ?)"),
        {article, toColumn(highlight), markdown, folded, now, now});
}

} // namespace jianbao::store
