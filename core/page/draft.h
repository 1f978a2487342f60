// A page under repair: blocks that can be cut, taken out and put elsewhere. Internal to the repairs.
#pragma once

#include "core/page/repair.h"

#include <QHash>

namespace jianbao::page {

// Titles, bylines, text, notes: the order in which an article is read.
[[nodiscard]] int rankOf(BlockRole role);
[[nodiscard]] bool isTitleRole(BlockRole role); // kicker, headline, subheadline

struct DraftArticle {
    Article article;
    bool changed = false;   // other blocks or words: what was read off them must be read again
    bool gathered = false;  // a person said what belongs to it …
    bool titled = false;    // … or what of it is a title
    QHash<BlockRole, QString> titles = {}; // what a person set, kept whatever is read off
    std::optional<QList<Contributor>> contributors = {};
    std::optional<QDate> date = {};
    std::optional<Repair> township = {};
};

struct Draft {
    const QString &text;
    QList<DraftArticle> articles;
    QList<Block> furniture;

    // The article that begins with these words; -1: none.
    [[nodiscard]] qsizetype beginningWith(TextRange lead) const;
    // The article in whose blocks the position lies; -1: none.
    [[nodiscard]] qsizetype holding(qsizetype position) const;
    // Takes words out of all articles and the furniture; articles left without a block are removed by dropEmpty().
    [[nodiscard]] QList<Block> takeOut(const QList<TextRange> &words);
    void sendToFurniture(QList<Block> blocks, BlockRole role); // furniture or banner
    void dropEmpty();
};

// Cuts blocks at the edges of the words, in place; tells of each block then whether it lies in the words.
[[nodiscard]] QList<bool> cutAt(const QString &text, QList<Block> &blocks, const QList<TextRange> &words);

// The parts of the words that lie in the blocks are taken out of them and given back, both in the order of the blocks.
// What is left of a paragraph stays one.
[[nodiscard]] QList<Block> cutOut(const QString &text, QList<Block> &blocks, const QList<TextRange> &words);

// Puts a block where it is read: titles first, notes last, text in the order of the page; between two parts of a
// paragraph it goes on with that.
void putIn(const QString &text, QList<Block> &blocks, Block block);

// Blocks first to last have come there or have another role: all lines of a title go on with each other, and so does
// text that ends no sentence with what stands behind it.
void joinAround(const QString &text, QList<Block> &blocks, qsizetype first, qsizetype last);

// Only what follows a block of its own role can go on with it.
void settleContinuations(QList<Block> &blocks);

[[nodiscard]] bool holdsAny(const QList<Block> &blocks, const QList<TextRange> &words);

} // namespace jianbao::page
