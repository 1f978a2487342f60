// What the texts around a joint share: by their words a column goes on where the same article does.
#pragma once

#include <QString>

#include <span>
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
    // Some texts that stand right below each other.
    struct Stretch {
        qsizetype first = 0;
        qsizetype last = -1;
        double count = 0; // of the terms that they have
    };
    [[nodiscard]] std::vector<int> readTerms(const std::vector<QString> &texts);
    [[nodiscard]] std::span<const quint32> termsOf(const Stretch &stretch) const
    {
        return {m_terms.data() + m_starts[size_t(stretch.first)], m_terms.data() + m_starts[size_t(stretch.last) + 1]};
    }
    int mark(const Stretch &stretch) const;

    std::vector<qsizetype> m_numbers; // of the texts before each and itself
    std::vector<quint32> m_terms;     // of each text the pairs of characters that others have, too, by their numbers
    std::vector<size_t> m_starts;     // of each text among them, and one more
    std::vector<Stretch> m_upTo; // of each text itself and some above it, as far as no article surely begins
    std::vector<Stretch> m_from; // … below it
    std::vector<double> m_above; // what each shares with the text right above it, and one more
    std::vector<double> m_weights; // by term: the fewer texts have it, the more
    // The texts that are held against many, and by term whether they have it. One thread parses a page.
    mutable Stretch m_marked;
    mutable std::vector<bool> m_marks;
    mutable std::vector<quint32> m_common; // shared() with others; kept for its room
};

} // namespace jianbao::page
