// What words titles share with the texts of the page, rare ones weighing more.
#pragma once

#include "core/page/bigrams.h"
#include "core/page/stream.h"
#include "core/page/titles.h"

#include <span>
#include <utility>
#include <vector>

namespace jianbao::page {

class TitleWords
{
public:
    TitleWords(const Stream &stream, const QList<Piece> &pieces, const QList<TitleFacts> &titles);

    // For each strand, then each photo, the share (0..1) of a unit's words that occur in it: as many as there are shares,
    // which are 0 before.
    void addShares(qsizetype unit, const std::vector<int> &strandOfParagraph, int strands, std::span<double> shares) const;

private:
    // A unit's pairs of characters, and in which texts they occur.
    struct Unit {
        std::vector<double> weights;                   // of its pairs
        double all = 0;                                // their sum, and a little
        std::vector<std::pair<qint32, quint64>> masks; // text, which of the pairs occur in it
    };

    void addUnit(const TitleFacts &title, const BigramIndex &index, const BigramIndex &characters);

    std::vector<Unit> m_units;
};

} // namespace jianbao::page
