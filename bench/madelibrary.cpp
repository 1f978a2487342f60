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
    const Done added = library.transaction([&]() -> Done {
        for (int i = 0; i < count; ++i) {
            const MadePage made = corpus.next();
            store::NewPage page{made.name, made.name, QStringLiteral("UTF-8"), made.text, {}};
            page.parse = page::parsePage(made.text, page::factsFromPath(made.name), gazetteer());
            if (const auto result = library.pages().add(page); !result)
                return failure(result);
        }
        return {};
    });
    if (!added)
        qFatal("the library could not be filled: %s", qPrintable(added.error().detail));
}

} // namespace jianbao::bench
