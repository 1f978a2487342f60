#include "bench/madelibrary.h"

#include "core/page/parse.h"
#include "core/store/pagestore.h"

namespace jianbao::bench {

const place::Gazetteer &gazetteer()
{
    static const place::Gazetteer loaded = place::Gazetteer::builtIn().value();
    return loaded;
}

void addPages(store::Library &library, Corpus &corpus, int count)
{
    QList<store::NewPage> pages;
    for (int i = 0; i < count; ++i) {
        const MadePage made = corpus.next();
        pages.append({made.name, made.name, QStringLiteral("UTF-8"), made.text,
                      page::parsePage(made.text, page::factsFromPath(made.name), gazetteer())});
    }
    if (const auto added = library.pages().add(pages); !added)
        qFatal("the library could not be filled: %s", qPrintable(added.error().detail));
}

int addAsMade(store::Library &library, const QList<MadePage> &pages)
{
    QList<store::NewPage> all;
    for (const MadePage &made : pages)
        all.append({made.name, made.name, QStringLiteral("UTF-8"), made.text, made.parse});
    const auto added = library.pages().add(all);
    if (!added)
        qFatal("the library could not be filled: %s", qPrintable(added.error().detail));
    int articles = 0;
    for (const store::AddedPage &page : *added)
        articles += page.articles;
    return articles;
}

} // namespace jianbao::bench
