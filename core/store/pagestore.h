// Pages: immutable text, their facts, and the articles found in them.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"
#include "core/text/collate.h"

#include <QSet>

#include <optional>

namespace jianbao::store {

class ArticleWriter;
class Connection;

struct AddedPage {
    PageId id = 0;
    bool alreadyThere = false; // the same text was imported before: nothing was changed
    int articles = 0;

    bool operator==(const AddedPage &) const = default;
};

// The identity of a page: the SHA-256 of its text's UTF-8 form, in hexadecimal digits. Any thread.
[[nodiscard]] QString hashOf(const QString &text);

class PageStore
{
public:
    explicit PageStore(Connection &connection) : m_connection(connection) {}

    // Adds a page with its articles, contributors and mentions in one transaction. Identity is the SHA-256 of the text.
    [[nodiscard]] Result<AddedPage> add(const NewPage &page);
    // All of them in one transaction, or none. The search index keeps a segment of its own for each transaction: an
    // import adds many pages by this.
    [[nodiscard]] Result<QList<AddedPage>> add(const QList<NewPage> &pages);
    // hashOf() of the texts of all pages.
    [[nodiscard]] Result<QSet<QString>> hashes();
    [[nodiscard]] Result<std::optional<PageId>> findByText(const QString &text);
    [[nodiscard]] Result<PageRecord> page(PageId id); // NotFound
    [[nodiscard]] Result<QList<PageRow>> rows(); // newest import first
    // Sets paper, date and page number, as the user gives them; what has FactSource::None is left as it is. Gives the
    // facts before, for undo.
    [[nodiscard]] Result<page::PageFacts> setFacts(PageId id, const page::PageFacts &facts);
    // Puts back what setFacts gave, also what was unknown.
    [[nodiscard]] Done restoreFacts(PageId id, const page::PageFacts &facts);
    [[nodiscard]] Result<int> count();

private:
    [[nodiscard]] Result<AddedPage> addOne(const NewPage &page, ArticleWriter &writer);
    const text::Collator &collator(); // made when first needed

    Connection &m_connection;
    std::optional<text::Collator> m_collator;
};

} // namespace jianbao::store
