// The sixth stage: the arrangement → articles with blocks; what is read off those (titles, contributors,
// dateline, kind) reread() says.
#pragma once

#include "core/page/arrange.h"
#include "core/page/article.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>

namespace jianbao::page {

// All earlier stages of one page.
struct PageStages {
    QList<Line> lines;
    QList<Piece> pieces;
    Stream stream;
    QList<TitleFacts> titles;
    Arrangement arrangement;
};

// Whether a title line is nothing but a place.
using PlaceTest = std::function<bool(const QString &)>;

struct Composed {
    QList<Article> articles; // without places
    QList<Block> furniture;
};

[[nodiscard]] Composed composeArticles(const QString &text, const PageStages &stages, QDate issue,
                                       const PlaceTest &isPlace);

} // namespace jianbao::page
