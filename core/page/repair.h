// Repairs: a person's corrections of what the segmenter found. Each is one decision on page ranges, so that all of them
// can be replayed over any parse of the page.
#pragma once

#include "core/page/parse.h"

namespace jianbao::page {

enum class RepairKind {
    Split,        // words, those that lie in the article of the first of them, become an article of their own; all of
                  // them, whoever holds them, where article is empty
    Merge,        // words: leads of articles that become part of article
    Move,         // words go to article (empty: to the furniture), where `after` says or else in the order of the page
    Role,         // words have the role; furniture and banner take them out of their article
    Join,         // the paragraph that begins with words goes on with the one before it
    Break,        // a paragraph begins with words
    Title,        // article has text as its kicker, headline or subheadline: role says which
    Contributors, // article is by contributors
    Date,         // article has date
    Township,     // article is about townshipCode and countyCode; both empty: about none
    Correct,      // text is read instead of words (one range)
};

struct Repair {
    RepairKind kind = RepairKind::Split;
    QList<TextRange> words; // page ranges
    TextRange article;      // the lead of the article it is about, when it was made
    TextRange after;        // of Move: words of the article; empty: not said
    BlockRole role = BlockRole::Body;
    QString text;
    QList<Contributor> contributors;
    QDate date; // invalid: none
    QString countyCode;
    QString townshipCode;

    bool operator==(const Repair &) const = default;
};

// Why a repair does not apply to a parse. Nothing else is done in its place.
enum class RepairProblem {
    None,
    ArticleGone,   // no article begins with the words that name it
    WordsGone,     // its words do not lie where it says: in the article, or in any
    NothingLeft,   // of the article: a split without words, as splitFrom() gives it at an article's beginning
    NothingBefore, // that a paragraph could go on with
    Overlap,       // some of the words, not all, are corrected already
};

[[nodiscard]] QString repairKindName(RepairKind kind); // "split", "merge", …
[[nodiscard]] std::optional<RepairKind> repairKindFromName(const QString &name);
[[nodiscard]] QString repairProblemName(RepairProblem problem); // empty for None
[[nodiscard]] RepairProblem repairProblemFromName(const QString &name);

struct Repaired {
    PageParse parse;
    QList<bool> placedByPerson;     // one for each article: a repair says its township
    QList<RepairProblem> problems;  // one for each repair

    bool operator==(const Repaired &) const = default;
};

// Replays repairs in their order. What they leave alone is as it was; of articles whose blocks or words they change,
// titles, contributors, dateline and places are read off again. A repair that is fulfilled already counts as applied.
// Every non-blank line stays in exactly one block. Pure; any thread.
[[nodiscard]] Repaired applyRepairs(const QString &text, const PageParse &parse, const QList<Repair> &repairs,
                                    const place::Gazetteer &gazetteer);

// Corrections in the order of their making → those in force, in page order: a later one wins over those it covers.
// problems: one for each; Overlap where it covers a part of another only and so is left out.
[[nodiscard]] QList<Correction> correctionsInForce(const QList<Correction> &made,
                                                   QList<RepairProblem> *problems = nullptr);
// Those that touch the blocks.
[[nodiscard]] QList<Correction> correctionsIn(const QList<Block> &blocks, const QList<Correction> &corrections);

// The decision that what is read from a position of the page on, to the end of the article, is an article of its own.
// Nothing to split off, or nothing left: without words.
[[nodiscard]] Repair splitFrom(const QString &text, const QList<Block> &blocks, qsizetype position);

} // namespace jianbao::page
