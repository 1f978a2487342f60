#include "core/store/pagereadings.h"

#include "core/page/repair.h"
#include "core/store/blocks.h"
#include "core/store/connection.h"
#include "core/store/repairpayload.h"

namespace jianbao::store {

Result<QList<page::Correction>> correctionsOfPage(const Connection &connection, PageId page)
{
    const auto made = connection.list(
        QStringLiteral("SELECT payload FROM repairs WHERE page_id = ? AND kind = 'correct' AND undone = 0"
                       " AND problem = '' ORDER BY id"), {page}, [](Statement &row) {
            const page::Repair repair = repairFromPayload(page::RepairKind::Correct, row.take<QString>());
            return page::Correction{repair.words.value(0), repair.text};
        });
    if (!made)
        return failure(made);
    return page::correctionsInForce(*made);
}

Result<PageReadings> PageReadings::of(const Connection &connection, PageId page)
{
    const auto text = connection.first(QStringLiteral("SELECT text FROM page_texts WHERE page_id = ?"), {page},
                                       [](Statement &row) { return row.take<QString>(); });
    if (!text)
        return failure(text);
    const auto blocks = articleBlocksOf(connection, page);
    if (!blocks)
        return failure(blocks);
    const auto corrections = correctionsOfPage(connection, page);
    if (!corrections)
        return failure(corrections);
    PageReadings readings;
    readings.m_text = text->value_or(QString());
    readings.m_blocks = *blocks;
    readings.m_corrections = *corrections;
    return readings;
}

page::ReadingText PageReadings::reading(ArticleId article) const
{
    const QList<page::Block> blocks = m_blocks.value(article);
    return page::composeReading(m_text, blocks, page::correctionsIn(blocks, m_corrections));
}

} // namespace jianbao::store
