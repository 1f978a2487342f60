// Writes the articles of a page into their tables. Internal to core/store.
#pragma once

#include "core/store/records.h"
#include "core/store/searchindex.h"
#include "core/store/statement.h"
#include "core/text/collate.h"

namespace jianbao::store {

class Connection;

// The page that articles are written of; what it refers to must outlive it.
struct WrittenPage {
    PageId id = 0;
    const QString &text;
    const page::PageFacts &facts;
};

// For many pages: its statements are prepared once.
class ArticleWriter
{
public:
    ArticleWriter(Connection &connection, const text::Collator &collator);

    // With an id that is not 0 the article has that id; one that is there already is written over, and what people set
    // on it stays. Its blocks, contributors, mentions and what the index holds of it must have been removed.
    [[nodiscard]] Result<ArticleId> add(const WrittenPage &page, const page::Article &article, int seq,
                                        ArticleId id = 0);
    [[nodiscard]] Done addFurniture(PageId page, const QList<page::Block> &blocks);
    // Writes what the search index holds of all articles added.
    [[nodiscard]] Done finish();

private:
    [[nodiscard]] Result<ArticleId> addRow(const WrittenPage &page, const page::Article &article, int seq, ArticleId id,
                                           const page::ReadingText &reading);
    [[nodiscard]] Done addBlocks(PageId page, std::optional<ArticleId> article, const QList<page::Block> &blocks,
                                 const QList<page::Join> &joins = {});
    [[nodiscard]] Done addContributors(ArticleId id, const QList<page::Contributor> &contributors);
    [[nodiscard]] Done addMentions(ArticleId id, const QList<page::PlaceMention> &mentions);
    [[nodiscard]] Done addPlaceChoices(ArticleId id, const QList<page::PlaceChoice> &choices);
    [[nodiscard]] Done addTurns(PageId page, ArticleId id, const QList<page::Turn> &turns);

    Connection &m_connection;
    const text::Collator &m_collator;
    QList<IndexedArticle> m_indexed; // not written yet
    Statement m_article;
    Statement m_block;
    Statement m_contributor;
    Statement m_mention;
    Statement m_placeChoice;
    Statement m_turn;
};

} // namespace jianbao::store
