#include "core/store/articlereader.h"

#include "core/store/chunks.h"
#include "core/store/connection.h"

#include <QHash>

namespace jianbao::store {

namespace {

ArticleDoubt takeDoubt(Statement &row)
{
    ArticleDoubt doubt;
    doubt.id = row.take<ArticleId>();
    doubt.least = row.take<double>();
    doubt.grouping = row.take<double>();
    doubt.titles = row.take<double>();
    doubt.township = row.take<double>();
    doubt.settled = row.take<bool>();
    const auto joins = row.take<double>();
    if (joins > 0)
        doubt.joins = joins;
    return doubt;
}

} // namespace

Result<QList<ArticleDoubt>> readDoubts(const Connection &connection, const QList<ArticleId> &ids)
{
    QHash<ArticleId, ArticleDoubt> found;
    const auto read = eachChunk(ids, [&](const QString &list) -> Done {
        const auto some = connection.list(
            QStringLiteral("SELECT a.id, a.doubt, a.confidence, a.title_confidence,"
                           " CASE WHEN a.township_by_person <> 0 THEN 1.0 ELSE a.place_confidence END, a.confirmed,"
                           " (SELECT min(b.join_confidence) FROM blocks b"
                           "   WHERE b.page_id = a.page_id AND b.article_id = a.id)"
                           " FROM articles a WHERE a.id IN (%1)").arg(list), {}, takeDoubt);
        if (!some)
            return failure(some);
        for (const ArticleDoubt &doubt : *some)
            found.insert(doubt.id, doubt);
        return {};
    });
    if (!read)
        return failure(read);
    QList<ArticleDoubt> doubts;
    for (const ArticleId id : ids) {
        if (const auto doubt = found.constFind(id); doubt != found.cend())
            doubts.append(*doubt);
    }
    return doubts;
}

} // namespace jianbao::store
