#include "ui/reader/reading.h"

#include "core/store/articlestore.h"
#include "core/store/pagestore.h"

namespace jianbao::ui {

namespace {

Result<QList<PageShare>> readShares(store::Library &library, PageId page)
{
    store::ArticleFilter ofPage;
    ofPage.page = page;
    const auto ids = library.articles().ids(ofPage, {});
    if (!ids)
        return failure(ids);
    QList<PageShare> shares;
    for (const ArticleId id : *ids) {
        const auto other = library.articles().article(id);
        if (!other)
            return failure(other);
        shares.append({id, other->article.blocks});
    }
    return shares;
}

} // namespace

Result<Reading> readArticle(store::Library &library, ArticleId article, bool withShares)
{
    const auto record = library.articles().article(article);
    if (!record)
        return failure(record);
    const auto page = library.pages().page(record->page);
    if (!page)
        return failure(page);
    const auto rows = library.articles().rows({article});
    if (!rows)
        return failure(rows);
    Reading reading{.record = *record, .page = *page};
    if (!rows->isEmpty()) {
        reading.doubtful = rows->first().doubtful;
        reading.characters = rows->first().characters;
    }
    if (withShares) {
        auto shares = readShares(library, record->page);
        if (!shares)
            return failure(shares);
        reading.shares = std::move(*shares);
    }
    return reading;
}

} // namespace jianbao::ui
