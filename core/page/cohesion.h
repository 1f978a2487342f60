// What a paragraph shares with others: whether an article goes on or begins with it.
#pragma once

#include "core/page/occurrences.h"
#include "core/page/stream.h"

#include <QList>
#include <QString>

#include <vector>

namespace jianbao::page {

class Cohesion
{
public:
    Cohesion(const Stream &stream, const QList<Piece> &pieces);

    // What some paragraphs have together: a bit for each term that several of the page have, and what all their terms weigh.
    struct Joined {
        std::vector<quint64> terms;
        double weight = 0;
    };
    [[nodiscard]] Joined characters(const std::vector<qsizetype> &paragraphs) const { return m_characters.join(paragraphs); }
    [[nodiscard]] Joined pairs(const std::vector<qsizetype> &paragraphs) const { return m_pairs.join(paragraphs); }
    // How much of what is rare on the page a paragraph shares with others: the cosine of their sets of characters, from
    // 0 to 1, a character weighing more the fewer paragraphs have it; and of their sets of pairs of characters.
    [[nodiscard]] double sharedCharacters(qsizetype paragraph, const Joined &others) const
    {
        return m_characters.shared(paragraph, others);
    }
    [[nodiscard]] double sharedPairs(qsizetype paragraph, const Joined &others) const
    {
        return m_pairs.shared(paragraph, others);
    }
    // How many places (某某镇, 某某县), at most two, its beginning names that the others do not.
    [[nodiscard]] int newPlaces(qsizetype paragraph, const std::vector<qsizetype> &others) const;
    [[nodiscard]] QStringView text(qsizetype paragraph) const { return m_texts[size_t(paragraph)]; }

private:
    // Which terms (characters, or pairs of them) the paragraphs have.
    class Terms
    {
    public:
        void weigh(const Occurrences::Sorted &sorted);
        [[nodiscard]] Joined join(const std::vector<qsizetype> &paragraphs) const;
        [[nodiscard]] double shared(qsizetype paragraph, const Joined &others) const;

    private:
        std::vector<std::vector<quint64>> m_sets; // of each paragraph a bit for each term of several paragraphs that it has
        std::vector<double> m_sums;               // … of the weights of all its terms
        std::vector<double> m_own;                // … of those that no other paragraph has
        std::vector<double> m_weights;            // by term: the fewer paragraphs have it, the more
    };

    std::vector<QString> m_texts; // without line feeds
    Terms m_characters;
    Terms m_pairs;
};

} // namespace jianbao::page
