#include "core/store/highlightstore.h"

#include "core/store/annotations.h"
#include "core/store/connection.h"

namespace jianbao::store {

namespace {

Done check(const HighlightRecord &highlight)
{
    if (highlight.anchor.ranges.isEmpty())
        return failure(ErrorKind::InvalidArgument, highlight.anchor.quote, QStringLiteral("no words marked"));
    if (highlight.colour < 1 || highlight.colour > 8)
        return failure(ErrorKind::InvalidArgument, QString::number(highlight.colour), QStringLiteral("no such colour"));
    return {};
}

Done writeRanges(Connection &connection, const HighlightRecord &highlight)
{
    if (auto done = connection.run(QStringLiteral("DELETE FROM highlight_ranges WHERE highlight_id = ?"),
                                   {highlight.id}); !done)
        return done;
    Statement insert(connection, QStringLiteral(
        "INSERT INTO highlight_ranges (highlight_id, seq, start, \"end\") VALUES (?, ?, ?, ?)"));
    for (qsizetype i = 0; i < highlight.anchor.ranges.size(); ++i) {
        const TextRange range = highlight.anchor.ranges[i];
        if (auto done = insert.run({highlight.id, i, range.start, range.end}); !done)
            return done;
    }
    return {};
}

// A tag that is gone meanwhile is left out.
Done writeTags(Connection &connection, const HighlightRecord &highlight)
{
    for (const TagId tag : highlight.tags) {
        if (auto done = connection.run(QStringLiteral("INSERT INTO highlight_tags (tag_id, highlight_id)"
                                                      " SELECT id, ? FROM tags WHERE id = ?"), {highlight.id, tag});
            !done)
            return done;
    }
    return {};
}

} // namespace

Result<HighlightRecord> HighlightStore::add(const HighlightRecord &highlight)
{
    if (auto checked = check(highlight); !checked)
        return failure(checked);
    return m_connection.write([&]() -> Result<HighlightRecord> {
        const auto onPage = m_connection.number(
            QStringLiteral("SELECT count(*) FROM articles WHERE id = ? AND page_id = ?"),
            {highlight.article, highlight.page});
        if (!onPage)
            return failure(onPage);
        if (*onPage == 0)
            return failure(ErrorKind::NotFound, QString::number(highlight.article));
        HighlightRecord added = highlight;
        if (!added.created.isValid())
            added.created = QDateTime::currentDateTimeUtc();
        const auto id = m_connection.insert(
            QStringLiteral("INSERT INTO highlights (id, page_id, article_id, quote, colour, created)"
                           " VALUES (?, ?, ?, ?, ?, ?)"),
            {toColumn(added.id == 0 ? std::nullopt : std::optional(added.id)), added.page, added.article,
             added.anchor.quote, added.colour, toColumn(added.created)});
        if (!id)
            return failure(id);
        added.id = *id;
        if (auto done = writeRanges(m_connection, added); !done)
            return failure(done);
        if (auto done = writeTags(m_connection, added); !done)
            return failure(done);
        return store::highlight(m_connection, *id);
    });
}

Result<HighlightRecord> HighlightStore::update(const HighlightRecord &highlight)
{
    if (auto checked = check(highlight); !checked)
        return failure(checked);
    return m_connection.write([&]() -> Result<HighlightRecord> {
        const auto before = store::highlight(m_connection, highlight.id);
        if (!before)
            return before;
        Done done = m_connection.run(QStringLiteral("UPDATE highlights SET quote = ?, colour = ? WHERE id = ?"),
                                     {highlight.anchor.quote, highlight.colour, highlight.id});
        if (done)
            done = writeRanges(m_connection, highlight);
        if (!done)
            return failure(done);
        return before;
    });
}

Result<HighlightStore::Removed> HighlightStore::remove(HighlightId id)
{
    return m_connection.write([&]() -> Result<Removed> {
        const auto highlight = store::highlight(m_connection, id);
        if (!highlight)
            return failure(highlight);
        const auto note = noteText(m_connection, highlight->article, id);
        if (!note)
            return failure(note);
        // Its ranges, tags and note go with it.
        if (auto done = m_connection.run(QStringLiteral("DELETE FROM highlights WHERE id = ?"), {id}); !done)
            return failure(done);
        return Removed{*highlight, *note};
    });
}

Done HighlightStore::restore(const Removed &removed)
{
    return m_connection.write([&]() -> Done {
        const auto added = add(removed.highlight);
        if (!added)
            return failure(added);
        return writeNote(m_connection, added->article, added->id, removed.note);
    });
}

Result<HighlightRecord> HighlightStore::highlight(HighlightId id)
{
    return m_connection.read([&] { return store::highlight(m_connection, id); });
}

Result<QList<HighlightRecord>> HighlightStore::ofPage(PageId page)
{
    return m_connection.read([&] { return highlightsOfPage(m_connection, page); });
}

} // namespace jianbao::store
