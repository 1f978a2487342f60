// Golden pages: composed newspaper pages with their labels, and how much of them a parse got right.
#pragma once

#include "core/page/parse.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace jianbao::test {

// Right of all, for shares over a whole set.
struct Share {
    int right = 0;
    int all = 0;

    [[nodiscard]] double value() const { return all == 0 ? 1.0 : double(right) / all; }
    void add(bool good)
    {
        right += good ? 1 : 0;
        ++all;
    }
};

struct Scores {
    Share covered;    // non-blank lines that lie in exactly one block
    Share lines;      // lines of articles that lie in the article they belong to
    Share headlines;  // articles whose titles, read on, are right
    Share paragraphs; // articles whose paragraphs are all right
    Share people;     // articles whose contributors are all right
    Share kinds;      // of articles whose text was found
    QStringList wrong; // what was wrong where, for the message of a failing test
};

// Adds the page NAME.txt of a folder with its labels NAME.gold.tsv and NAME.gold.json to the scores.
void scorePage(const QString &folder, const QString &name, const place::Gazetteer &gazetteer, Scores &scores);

// Names of the labelled pages of a folder, sorted.
[[nodiscard]] QStringList goldenPages(const QString &folder);

// Non-blank lines that lie in no block or in several; empty when the parse keeps its promise.
[[nodiscard]] QStringList uncoveredLines(const QString &text, const page::PageParse &parse);

} // namespace jianbao::test
