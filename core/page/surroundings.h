// What the texts around a joint share: by their words a column goes on where the same article does.
#pragma once

#include <QString>

#include <vector>

namespace jianbao::page {

class Surroundings
{
public:
    Surroundings() = default;
    // texts: what stands one below the other, without line feeds; something else than text where empty. begins: of each,
    // whether an article surely begins with it.
    Surroundings(const std::vector<QString> &texts, const std::vector<char> &begins);

    // Whether the second is the next text behind the first.
    [[nodiscard]] bool areNext(qsizetype first, qsizetype second) const
    {
        return m_numbers[size_t(second)] == m_numbers[size_t(first)] + 1;
    }
    // How much the text up to one and the text from another one on share: 0 where nothing, about 3 in one article.
    [[nodiscard]] double shared(qsizetype upTo, qsizetype from) const;
    // … the text up to the second of two and that from it on, and the first's: what speaks for their standing where
    // they do, each with its neighbour. Nothing where they are neighbours.
    [[nodiscard]] double sharedWhereTheyStand(qsizetype first, qsizetype second) const
    {
        return second == first + 1 ? 0 : m_above[size_t(second)] + m_above[size_t(first) + 1];
    }

private:
    // A bit for each of 64 pairs of characters that several texts have; those without any are left out, so that a long text
    // takes no more room than it has words.
    struct Bits {
        size_t number = 0;
        quint64 terms = 0;
    };
    using Terms = std::vector<Bits>; // ascending

    // Some texts that stand right below each other.
    struct Stretch {
        qsizetype first = 0;
        qsizetype last = -1;
        Terms terms;
        double count = 0; // of these, and those that only one text has
    };
    static void join(Stretch &stretch, const std::vector<Terms> &sets, const std::vector<int> &own);

    std::vector<qsizetype> m_numbers; // of the texts before each and itself
    std::vector<Stretch> m_upTo; // of each text itself and some above it, as far as no article surely begins
    std::vector<Stretch> m_from; // … below it
    std::vector<double> m_above; // what each shares with the text right above it, and one more
    std::vector<double> m_weights; // by term: the fewer texts have it, the more
};

} // namespace jianbao::page
