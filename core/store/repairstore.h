// Repairs: kept as decisions, replayed over what the segmenter finds, each undone and made again at any time.
#pragma once

#include "core/base/result.h"
#include "core/page/repair.h"
#include "core/store/records.h"
#include "core/text/collate.h"

#include <optional>

namespace jianbao::store {

class Connection;
class PageStore;

struct RepairRecord {
    RepairId id = 0;
    PageId page = 0;
    page::Repair repair;
    QDateTime created; // UTC
    bool undone = false;
    page::RepairProblem problem = page::RepairProblem::None; // why it does not apply to the page as it is parsed now

    bool operator==(const RepairRecord &) const = default;
};

// What became of a page.
struct RepairOutcome {
    bool changed = false;      // false: the page is as it was
    RepairId repair = 0;       // the one that was made; 0: none, because of the problem or because nothing would change
    page::RepairProblem problem = page::RepairProblem::None;
    QList<ArticleId> articles; // of the page now, in its order
    QList<ArticleId> added;    // were not there before
    QList<ArticleId> ended;    // are no more
    QList<ArticleId> heirs;    // for each of those the article that has its words; 0: none
    QList<ArticleId> reshaped; // have other blocks than before
    QList<RepairId> idle;      // repairs that applied before and no longer do
};

class RepairStore
{
public:
    RepairStore(Connection &connection, PageStore &pages) : m_connection(connection), m_pages(pages) {}

    // Parses the page again and repairs it, all in one transaction. A repair that does not apply, or changes nothing,
    // is not kept. Errors: NotFound; InvalidArgument when notes or highlights would be left without an article.
    [[nodiscard]] Result<RepairOutcome> add(PageId page, const page::Repair &repair, const place::Gazetteer &gazetteer);
    // Takes a repair back, or makes it again. One that is so already changes nothing.
    [[nodiscard]] Result<RepairOutcome> setUndone(RepairId id, bool undone, const place::Gazetteer &gazetteer);
    // Parses a page with the segmenter of this program and what other pages of its newspaper teach by now. What a
    // person confirmed and now has other words is to be checked again.
    [[nodiscard]] Result<RepairOutcome> reparse(PageId page, const place::Gazetteer &gazetteer);

    // What the repaired and settled pages of each newspaper say of its further pages: for the parser.
    [[nodiscard]] Result<page::HabitsOfPapers> habits();

    [[nodiscard]] Result<RepairRecord> repair(RepairId id); // NotFound
    // In the order of their making, with those undone.
    [[nodiscard]] Result<QList<RepairRecord>> ofPage(PageId page);
    [[nodiscard]] Result<QList<RepairRecord>> all();

private:
    // A page as the segmenter finds it now, and the repairs that stand.
    struct Sheet {
        PageRecord page;
        QList<RepairRecord> records;
        page::PageParse parse;
        [[nodiscard]] page::Repaired repaired(const place::Gazetteer &gazetteer) const;
    };
    [[nodiscard]] Result<Sheet> read(PageId page, const place::Gazetteer &gazetteer, bool learnAnew = false);
    [[nodiscard]] Result<RepairOutcome> write(const Sheet &sheet, const page::Repaired &repaired);
    [[nodiscard]] Result<QList<RepairRecord>> select(const QString &condition, const QVariantList &values);

    Connection &m_connection;
    PageStore &m_pages;
    std::optional<text::Collator> m_collator; // made when first needed
};

} // namespace jianbao::store
