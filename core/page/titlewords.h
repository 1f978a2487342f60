// What words titles share with the texts of the page, rare ones weighing more.
#pragma once

#include "core/page/bigrams.h"
#include "core/page/stream.h"
#include "core/page/titles.h"

#include <vector>

namespace jianbao::page {

class TitleWords
{
public:
    TitleWords(const Stream &stream, const QList<Piece> &pieces, const QList<TitleFacts> &titles);

    // Which of a unit's words occur in a paragraph or, numbered behind the paragraphs, a photo: a bit for each.
    [[nodiscard]] quint64 wordsIn(qsizetype unit, size_t text) const { return m_units[size_t(unit)].masks[text]; }
    // The share (0..1) of a unit's words that these are.
    [[nodiscard]] double share(qsizetype unit, quint64 words) const;

private:
    // A unit's pairs of characters, and in which texts they occur.
    struct Unit {
        std::vector<double> weights; // of its pairs
        double all = 0;              // their sum, and a little
        std::vector<quint64> masks;  // by text, which of the pairs occur in it
    };

    void addUnit(const TitleFacts &title, const BigramIndex &index, const BigramIndex &characters);

    std::vector<Unit> m_units;
};

} // namespace jianbao::page
