// Writes the articles of a page into their tables. Internal to core/store.
#pragma once

#include "core/store/records.h"
#include "core/store/searchtexts.h"
#include "core/store/statement.h"
#include "core/text/collate.h"

namespace jianbao::store {

class Connection;

// For one page: its statements are prepared once.
class ArticleWriter
{
public:
    ArticleWriter(Connection &connection, PageId page, const QString &pageText, const page::PageFacts &facts,
                  const text::Collator &collator);

    // With an id that is not 0 the article has that id; one that is there already is written over, and what people set
    // on it stays. Its blocks, contributors, mentions and what the index holds of it must have been removed.
    [[nodiscard]] Result<ArticleId> add(const page::Article &article, int seq, ArticleId id = 0);
    [[nodiscard]] Done addFurniture(const QList<page::Block> &blocks);

private:
    [[nodiscard]] Result<ArticleId> addRow(const page::Article &article, int seq, ArticleId id,
                                           const page::ReadingText &reading);
    [[nodiscard]] Done addToIndex(ArticleId id, const SearchTexts &texts);
    [[nodiscard]] Done addBlocks(std::optional<ArticleId> article, const QList<page::Block> &blocks,
                                 const QList<page::Join> &joins = {});
    [[nodiscard]] Done addContributors(ArticleId id, const QList<page::Contributor> &contributors);
    [[nodiscard]] Done addMentions(ArticleId id, const QList<page::PlaceMention> &mentions);
    [[nodiscard]] Done addPlaceChoices(ArticleId id, const QList<page::PlaceChoice> &choices);
    [[nodiscard]] Done addTurns(ArticleId id, const QList<page::Turn> &turns);

    PageId m_page;
    const QString &m_pageText;
    const page::PageFacts &m_facts;
    const text::Collator &m_collator;
    Statement m_article;
    Statement m_index;
    Statement m_block;
    Statement m_contributor;
    Statement m_mention;
    Statement m_placeChoice;
    Statement m_turn;
};

} // namespace jianbao::store
