// What a paragraph's words say on whether an article goes on or begins with it.
#pragma once

#include "core/page/bigrams.h"
#include "core/page/stream.h"

#include <QList>
#include <QString>

#include <vector>

namespace jianbao::page {

class Cohesion
{
public:
    Cohesion(const Stream &stream, const QList<Piece> &pieces);

    // How much of what is rare on the page a paragraph shares with others: the cosine of their sets of characters, from
    // 0 to 1, a character weighing more the fewer paragraphs have it.
    [[nodiscard]] double shared(qsizetype paragraph, const std::vector<qsizetype> &others) const;
    // How many places (某某镇, 某某县), at most two, its beginning names that the others do not.
    [[nodiscard]] int newPlaces(qsizetype paragraph, const std::vector<qsizetype> &others) const;
    // Whether it begins with words that lean on what was said before: 他, 这, 于是, 镇里 …
    [[nodiscard]] bool refersBack(qsizetype paragraph) const;

private:
    std::vector<QString> m_texts;               // without line feeds
    std::vector<std::vector<quint64>> m_sets;   // of each paragraph, a bit for each character of the page that it has
    std::vector<double> m_sums;                 // of the weights of each paragraph's characters
    std::vector<double> m_weights;              // by character: the fewer paragraphs have it, the more
};

} // namespace jianbao::page
