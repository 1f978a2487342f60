#include "core/export/articletext.h"
#include "core/export/format.h"

#include "core/page/readingtext.h"
#include "core/store/articlestore.h"
#include "core/store/pagestore.h"
#include "core/store/tagstore.h"

namespace jianbao::exporting {

namespace {

QHash<QString, QString> namesOf(const page::Article &article, const place::Gazetteer &gazetteer)
{
    QHash<QString, QString> names;
    const auto add = [&](const QString &code) {
        if (const place::Place *place = gazetteer.byCode(code))
            names.insert(code, place->name);
    };
    add(article.countyCode);
    add(article.townshipCode);
    for (const page::PlaceChoice &choice : article.placeChoices)
        add(choice.code);
    for (const page::PlaceMention &mention : article.mentions)
        add(mention.code);
    return names;
}

ExportArticle assemble(const store::ArticleRecord &record, const store::PageRecord &page,
                       const QHash<TagId, QString> &tagPaths, const place::Gazetteer &gazetteer)
{
    ExportArticle article;
    article.record = record;
    article.reading = page::readingOf(page.text, record.article);
    article.pageText = page.text;
    article.pageFile = page.fileName;
    article.facts = page.facts;
    const QString &township = record.article.townshipCode;
    article.place = gazetteer.path(township.isEmpty() ? record.article.countyCode : township);
    for (const TagId tag : record.tags)
        article.tagNames.append(tagPaths.value(tag));
    article.tagPaths = tagPaths;
    article.placeNames = namesOf(record.article, gazetteer);
    return article;
}

} // namespace

Result<QList<ExportArticle>> collect(store::Library &library, const place::Gazetteer &gazetteer,
                                     const QList<ArticleId> &ids)
{
    const auto tags = library.tags().all();
    if (!tags)
        return failure(tags);
    const QHash<TagId, QString> paths = tagPaths(*tags);
    QHash<PageId, store::PageRecord> pages; // articles of one page share its text
    QList<ExportArticle> articles;
    for (const ArticleId id : ids) {
        const auto record = library.articles().article(id);
        if (!record)
            return failure(record);
        if (!pages.contains(record->page)) {
            const auto page = library.pages().page(record->page);
            if (!page)
                return failure(page);
            pages.insert(record->page, *page);
        }
        articles.append(assemble(*record, pages[record->page], paths, gazetteer));
    }
    return articles;
}

} // namespace jianbao::exporting
