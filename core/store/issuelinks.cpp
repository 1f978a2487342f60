#include "core/store/issuelinks.h"

#include "core/page/turnlinks.h"
#include "core/store/connection.h"
#include "core/store/pagereadings.h"
#include "core/store/searchtexts.h"
#include "core/store/statement.h"

#include <QHash>
#include <QSet>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

struct IssuePage {
    PageId id = 0;
    QString pageNo;
};

struct IssueTurn {
    ArticleId article = 0;
    PageId page = 0;
    page::Turn turn;
};

Result<QList<IssuePage>> pagesOf(Connection &connection, const page::PageFacts &facts)
{
    return connection.list(u"SELECT id, page_no FROM pages WHERE date = ? AND paper = ? AND page_no <> ''"_s,
                           {toColumn(facts.date), facts.paper}, [](Statement &row) {
                               const auto id = row.take<PageId>();
                               return IssuePage{id, row.take<QString>()};
                           });
}

Result<QList<IssueTurn>> turnsOf(Connection &connection, const QList<PageId> &pages)
{
    using page::TurnWay;
    return connection.list(u"SELECT article_id, page_id, way, page_no, words, start, \"end\" FROM turns"
                           " WHERE page_id IN (%1)"_s.arg(idList(pages)), {}, [](Statement &row) {
                               IssueTurn turn;
                               turn.article = row.take<ArticleId>();
                               turn.page = row.take<PageId>();
                               turn.turn.way = page::turnWayFromName(row.take<QString>()).value_or(TurnWay::Onward);
                               turn.turn.pageNo = row.take<QString>();
                               turn.turn.words = row.take<QString>();
                               turn.turn.range.start = row.take<qint64>();
                               turn.turn.range.end = row.take<qint64>();
                               return turn;
                           });
}

struct IssueParts {
    QList<ArticleId> ids;
    QList<page::IssuePart> parts;
};

// The articles of the pages that have turns or are named by one.
Result<IssueParts> partsOf(Connection &connection, const QList<IssuePage> &pages, const QList<IssueTurn> &turns)
{
    QHash<ArticleId, QList<page::Turn>> own;
    QSet<PageId> turning;
    QSet<QString> named;
    for (const IssueTurn &turn : turns) {
        own[turn.article].append(turn.turn);
        turning.insert(turn.page);
        named.insert(turn.turn.pageNo);
    }
    QList<PageId> wanted;
    for (const IssuePage &page : pages) {
        if (turning.contains(page.id) || named.contains(page.pageNo))
            wanted.append(page.id);
    }
    IssueParts found;
    for (const PageId page : std::as_const(wanted)) {
        const auto readings = PageReadings::of(connection, page);
        if (!readings)
            return failure(readings);
        const auto read = connection.list(
            u"SELECT a.id, a.page_no, a.kicker || ' ' || a.headline || ' ' || a.subheadline FROM articles a"
            " WHERE a.page_id = ?"_s, {page}, [&](Statement &row) {
                const auto id = row.take<ArticleId>();
                page::IssuePart part;
                part.page = page;
                part.pageNo = row.take<QString>();
                part.titles = row.take<QString>();
                part.text = runningTextOf(readings->reading(id));
                part.turns = own.value(id);
                found.ids.append(id);
                found.parts.append(part);
                return id;
            });
        if (!read)
            return failure(read);
    }
    return found;
}

} // namespace

Done linkIssue(Connection &connection, const page::PageFacts &facts)
{
    if (facts.paper.isEmpty() || !facts.date.isValid())
        return {};
    const auto pages = pagesOf(connection, facts);
    if (!pages)
        return failure(pages);
    QList<PageId> pageIds;
    for (const IssuePage &page : *pages)
        pageIds.append(page.id);
    const auto turns = turnsOf(connection, pageIds);
    if (!turns)
        return failure(turns);
    if (turns->isEmpty())
        return {};
    const auto parts = partsOf(connection, *pages, *turns);
    if (!parts)
        return failure(parts);
    const QString before = u"DELETE FROM continuations WHERE article_id IN (%1)"_s.arg(idList(parts->ids));
    if (auto done = connection.run(before); !done)
        return done;
    for (const page::TurnLink &link : page::linkTurns(parts->parts)) {
        if (auto done = connection.run(u"INSERT INTO continuations (article_id, next_id) VALUES (?, ?)"_s,
                                       {parts->ids[link.from], parts->ids[link.to]}); !done)
            return done;
    }
    return {};
}

Done unlinkPage(Connection &connection, PageId page)
{
    return connection.run(u"DELETE FROM continuations WHERE article_id IN (SELECT id FROM articles WHERE page_id = ?)"
                          " OR next_id IN (SELECT id FROM articles WHERE page_id = ?)"_s, {page, page});
}

} // namespace jianbao::store
