#include "core/store/blocks.h"

#include "core/store/connection.h"

namespace jianbao::store {

namespace {

page::Block takeBlock(Statement &row)
{
    page::Block block;
    // A role that only a newer program knows is read as plain text, so that no word is lost.
    block.role = page::roleFromName(row.take<QString>()).value_or(page::BlockRole::Body);
    block.range.start = row.take<qint64>();
    block.range.end = row.take<qint64>();
    block.continues = row.take<bool>();
    return block;
}

Result<QList<page::Block>> select(const Connection &connection, const QString &condition, const QVariantList &values)
{
    const QString sql = QStringLiteral("SELECT role, start, \"end\", continues FROM blocks WHERE %1 ORDER BY seq");
    return connection.list(sql.arg(condition), values, takeBlock);
}

} // namespace

Result<QList<page::Block>> blocksOf(const Connection &connection, PageId page, ArticleId article)
{
    return select(connection, QStringLiteral("page_id = ? AND article_id = ?"), {page, article});
}

Result<QList<page::Block>> furnitureOf(const Connection &connection, PageId page)
{
    return select(connection, QStringLiteral("page_id = ? AND article_id IS NULL"), {page});
}

Result<QHash<ArticleId, QList<page::Block>>> articleBlocksOf(const Connection &connection, PageId page)
{
    QHash<ArticleId, QList<page::Block>> blocks;
    const auto read = connection.list(
        QStringLiteral("SELECT role, start, \"end\", continues, article_id FROM blocks"
                       " WHERE page_id = ? AND article_id IS NOT NULL ORDER BY article_id, seq"), {page},
        [&](Statement &row) {
            const page::Block block = takeBlock(row);
            blocks[row.take<ArticleId>()].append(block);
            return true;
        });
    if (!read)
        return failure(read);
    return blocks;
}

} // namespace jianbao::store
