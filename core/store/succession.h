// Which article of a new parse goes on under which id. Internal to core/store; pure.
#pragma once

#include "core/base/ids.h"
#include "core/page/article.h"

#include <QList>

#include <optional>

namespace jianbao::store {

// An article of the library as far as its succession goes.
struct Predecessor {
    ArticleId id = 0;
    QList<page::Block> blocks; // empty: it came to an end before
    TextRange lead;
};

struct Succession {
    QList<ArticleId> ids;   // of each new article; 0: a new id
    QList<ArticleId> ended; // living predecessors without a successor
    // For each of those the index of the new article that has its lead, else most of its words; -1: none has any.
    QList<qsizetype> heirs;
};

// An id goes to the article that begins with its lead, the greater share of words first; then to one that begins with
// the lead of an article that came to an end before; then to one that has more than half of its words.
[[nodiscard]] Succession succession(const QList<Predecessor> &living, const QList<Predecessor> &retired,
                                    const QList<page::Article> &articles);

// The article that most units of the ranges lie in; -1: none.
[[nodiscard]] qsizetype articleOf(const QList<TextRange> &ranges, const QList<page::Article> &articles);

} // namespace jianbao::store
