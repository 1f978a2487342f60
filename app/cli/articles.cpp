#include "app/cli/articles.h"

#include "app/cli/commands.h"

#include "core/store/articlestore.h"
#include "core/store/library.h"

#include <QSet>

namespace jianbao::cli {

Done checkArticles(store::Library &library, const QList<ArticleId> &articles)
{
    const auto rows = library.articles().rows(articles);
    if (!rows)
        return failure(rows);
    QSet<ArticleId> there;
    for (const store::ArticleRow &row : *rows)
        there.insert(row.id);
    for (const ArticleId article : articles) {
        if (!there.contains(article))
            return failure(ErrorKind::NotFound, Cli::tr("article %1").arg(article));
    }
    return {};
}

} // namespace jianbao::cli
