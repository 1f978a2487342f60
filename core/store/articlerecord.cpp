#include "core/store/articlereader.h"

#include "core/page/repair.h"
#include "core/store/annotations.h"
#include "core/store/blocks.h"
#include "core/store/connection.h"
#include "core/store/pagereadings.h"

namespace jianbao::store {

namespace {

ArticleRecord takeArticle(Statement &row)
{
    ArticleRecord record;
    record.id = row.take<ArticleId>();
    record.page = row.take<PageId>();
    page::Article &article = record.article;
    article.kind = page::kindFromName(row.take<QString>()).value_or(page::ArticleKind::News);
    article.kicker = row.take<QString>();
    article.headline = row.take<QString>();
    article.subheadline = row.take<QString>();
    article.dateline = row.take<QString>();
    article.date = row.take<QDate>();
    article.countyCode = row.take<QString>();
    article.townshipCode = row.take<QString>();
    article.confidence = row.take<double>();
    article.titleConfidence = row.take<double>();
    article.placeConfidence = row.take<double>();
    record.townshipByPerson = row.take<bool>();
    record.read = row.take<bool>();
    record.starred = row.take<bool>();
    return record;
}

Result<ArticleRecord> readColumns(const Connection &connection, ArticleId id)
{
    auto found = connection.first(
        QStringLiteral("SELECT id, page_id, kind, kicker, headline, subheadline, dateline, dateline_date, county,"
                       " township, confidence, title_confidence, place_confidence, township_by_person, read, starred"
                       " FROM articles WHERE id = ?"), {id}, takeArticle);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorKind::NotFound, QString::number(id));
    return **found;
}

Result<QList<page::Contributor>> contributorsOf(const Connection &connection, ArticleId id)
{
    const QString sql = QStringLiteral("SELECT role, name FROM contributors WHERE article_id = ? ORDER BY seq");
    return connection.list(sql, {id}, [](Statement &row) {
        page::Contributor contributor;
        contributor.role = row.take<QString>();
        contributor.name = row.take<QString>();
        return contributor;
    });
}

Result<QList<page::PlaceMention>> mentionsOf(const Connection &connection, ArticleId id)
{
    return connection.list(QStringLiteral("SELECT code, ranges FROM mentions WHERE article_id = ? ORDER BY seq"), {id},
                           [](Statement &row) {
                               page::PlaceMention mention;
                               mention.code = row.take<QString>();
                               mention.ranges = annotate::rangesFromString(row.take<QString>());
                               return mention;
                           });
}

Result<QList<page::PlaceChoice>> placeChoicesOf(const Connection &connection, ArticleId id)
{
    return connection.list(QStringLiteral("SELECT code, weight FROM place_choices WHERE article_id = ? ORDER BY seq"),
                           {id}, [](Statement &row) {
                               const QString code = row.take<QString>();
                               return page::PlaceChoice{code, row.take<double>()};
                           });
}

Result<QList<page::Join>> joinsOf(const Connection &connection, PageId page, ArticleId id)
{
    return connection.list(QStringLiteral("SELECT seq, join_confidence FROM blocks WHERE page_id = ? AND article_id = ?"
                                          " AND join_confidence IS NOT NULL ORDER BY seq"), {page, id},
                           [](Statement &row) {
                               const auto block = row.take<qint64>();
                               return page::Join{qsizetype(block), row.take<double>()};
                           });
}

Result<QList<page::Turn>> turnsOf(const Connection &connection, ArticleId id)
{
    return connection.list(QStringLiteral("SELECT way, page_no, words, start, \"end\" FROM turns WHERE article_id = ?"
                                          " ORDER BY start"), {id}, [](Statement &row) {
                               page::Turn turn;
                               turn.way = page::turnWayFromName(row.take<QString>()).value_or(page::TurnWay::Onward);
                               turn.pageNo = row.take<QString>();
                               turn.words = row.take<QString>();
                               turn.range.start = row.take<qint64>();
                               turn.range.end = row.take<qint64>();
                               return turn;
                           });
}

// The part linked over one column of continuations; id stands in the other.
Result<std::optional<OtherPart>> otherPart(const Connection &connection, const QString &linked, const QString &own,
                                           ArticleId id)
{
    return connection.first(QStringLiteral("SELECT a.id, a.page_no, a.headline FROM continuations c"
                                           " JOIN articles a ON a.id = c.%1 WHERE c.%2 = ?").arg(linked, own), {id},
                            [](Statement &row) {
                                OtherPart part;
                                part.article = row.take<ArticleId>();
                                part.pageNo = row.take<QString>();
                                part.headline = row.take<QString>();
                                return part;
                            });
}

Result<QList<TagId>> tagsOf(const Connection &connection, ArticleId id)
{
    return connection.list(QStringLiteral("SELECT tag_id FROM article_tags WHERE article_id = ? ORDER BY tag_id"), {id},
                           [](Statement &row) { return row.take<TagId>(); });
}

// Moves a value out of a result, or the error.
template<typename T>
Done into(T &target, Result<T> result)
{
    if (!result)
        return failure(result);
    target = std::move(*result);
    return {};
}

} // namespace

Result<ArticleRecord> readArticle(const Connection &connection, ArticleId id)
{
    auto record = readColumns(connection, id);
    if (!record)
        return record;
    Done done = into(record->article.blocks, blocksOf(connection, record->page, id));
    QList<page::Correction> corrections;
    if (done)
        done = into(corrections, correctionsOfPage(connection, record->page));
    if (done)
        done = into(record->article.contributors, contributorsOf(connection, id));
    if (done)
        done = into(record->article.mentions, mentionsOf(connection, id));
    if (done)
        done = into(record->article.placeChoices, placeChoicesOf(connection, id));
    if (done)
        done = into(record->article.joins, joinsOf(connection, record->page, id));
    if (done)
        done = into(record->article.turns, turnsOf(connection, id));
    if (done)
        done = into(record->next, otherPart(connection, QStringLiteral("next_id"), QStringLiteral("article_id"), id));
    if (done)
        done = into(record->previous,
                    otherPart(connection, QStringLiteral("article_id"), QStringLiteral("next_id"), id));
    if (done)
        done = into(record->tags, tagsOf(connection, id));
    if (done)
        done = into(record->notes, notesOf(connection, id));
    if (done)
        done = into(record->highlights, highlightsOfArticle(connection, id));
    if (!done)
        return failure(done);
    record->article.corrections = page::correctionsIn(record->article.blocks, corrections);
    return record;
}

} // namespace jianbao::store
