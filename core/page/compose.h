// The sixth stage: the arrangement → articles with blocks; what is read off those (titles, contributors,
// dateline, kind) reread() says.
#pragma once

#include "core/page/article.h"
#include "core/page/stages.h"

#include <QList>
#include <QString>

namespace jianbao::page {

struct Composed {
    QList<Article> articles; // without places
    QList<Block> furniture;
};

[[nodiscard]] Composed composeArticles(const QString &page, const PageStages &stages);

} // namespace jianbao::page
