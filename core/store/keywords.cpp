#include "core/store/keywords.h"

#include "core/store/annotations.h"
#include "core/store/chunks.h"
#include "core/store/connection.h"
#include "core/store/pagereadings.h"
#include "core/store/searchtexts.h"

#include <QHash>

#include <algorithm>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

// What the lines of an article have in common.
struct Source {
    PageId page = 0;
    Keyword line;
};

search::Part partOf(page::BlockRole role)
{
    switch (role) {
    case page::BlockRole::Kicker:
    case page::BlockRole::Headline:
    case page::BlockRole::Subheadline: return search::Part::Titles;
    default: return isRunningText(role) ? search::Part::Body : search::Part::Contributors;
    }
}

// So many characters before and after, never half of one.
qsizetype back(const QString &text, qsizetype from, qsizetype characters)
{
    for (; from > 0 && characters > 0; --characters)
        from -= from > 1 && text[from - 1].isLowSurrogate() ? 2 : 1;
    return from;
}

qsizetype ahead(const QString &text, qsizetype from, qsizetype characters)
{
    for (; from < text.size() && characters > 0; --characters)
        from += from + 1 < text.size() && text[from].isHighSurrogate() ? 2 : 1;
    return from;
}

QString onOneLine(const QString &text, qsizetype from, qsizetype to)
{
    return text.sliced(from, to - from).replace(u'\n', u' ');
}

Keyword keywordAt(TextRange range, const QString &text, qsizetype width, const Keyword &source)
{
    Keyword line = source;
    line.range = range;
    line.left = onOneLine(text, back(text, range.start, width), range.start);
    line.words = onOneLine(text, range.start, range.end);
    line.right = onOneLine(text, range.end, ahead(text, range.end, width));
    return line;
}

void addLines(const page::ReadingText &reading, const search::Query &query, qsizetype width, const Keyword &source,
              QList<Keyword> &lines)
{
    for (const page::ReadingUnit &unit : reading.units) {
        for (const TextRange hit : search::hits(query, reading.unitText(unit), partOf(unit.role)))
            lines.append(keywordAt(hit.shifted(unit.range.start), reading.text, width, source));
    }
}

void addNoteLines(const NoteRecord &note, const search::Query &query, qsizetype width, const Keyword &source,
                  QList<Keyword> &lines)
{
    Keyword ofNote = source;
    ofNote.note = note.id;
    ofNote.highlight = note.highlight;
    for (const TextRange hit : search::hits(query, note.markdown, search::Part::Notes))
        lines.append(keywordAt(hit, note.markdown, width, ofNote));
}

Done readSources(const Connection &connection, const QString &ids, QHash<ArticleId, Source> &sources)
{
    const QString sql = u"SELECT a.id, a.page_id, a.headline, a.township, a.county, a.paper, a.date, a.page_no,"
                        " p.file_name FROM articles a JOIN pages p ON p.id = a.page_id WHERE a.id IN (%1)"_s.arg(ids);
    const auto read = connection.list(sql, {}, [&](Statement &columns) {
        Source source;
        source.line.article = columns.take<ArticleId>();
        source.page = columns.take<PageId>();
        source.line.headline = columns.take<QString>();
        source.line.townshipCode = columns.take<QString>();
        source.line.countyCode = columns.take<QString>();
        source.line.paper = columns.take<QString>();
        source.line.date = columns.take<QDate>();
        source.line.pageNo = columns.take<QString>();
        source.line.pageFile = columns.take<QString>();
        sources.insert(source.line.article, source);
        return source.line.article;
    });
    return read ? Done() : failure(read);
}

} // namespace

Result<QList<Keyword>> readKeywords(const Connection &connection, const QList<ArticleId> &ids,
                                    const search::Query &query, qsizetype width)
{
    QHash<ArticleId, Source> sources;
    const Done done = eachChunk(ids, [&](const QString &list) { return readSources(connection, list, sources); });
    if (!done)
        return failure(done);
    QHash<PageId, PageReadings> pages;
    QList<Keyword> lines;
    for (const ArticleId id : ids) {
        const auto source = sources.constFind(id);
        if (source == sources.cend())
            continue;
        auto page = pages.constFind(source->page);
        if (page == pages.cend()) {
            const auto readings = PageReadings::of(connection, source->page);
            if (!readings)
                return failure(readings);
            page = pages.insert(source->page, *readings);
        }
        addLines(page->reading(id), query, width, source->line, lines);
        const auto notes = notesOf(connection, id);
        if (!notes)
            return failure(notes);
        for (const NoteRecord &note : *notes)
            addNoteLines(note, query, width, source->line, lines);
    }
    return lines;
}

} // namespace jianbao::store
