// Which of many texts has which pairs of characters, or characters, in the order of these.
#pragma once

#include "core/page/bigrams.h"

#include <QStringView>

#include <cstddef>
#include <vector>

namespace jianbao::page {

struct Occurrence {
    Bigram term = 0; // a pair, or a character in the form of one
    quint32 text = 0;

    bool operator==(const Occurrence &) const = default;
};

class Occurrences
{
public:
    // Adds what a text has; texts come in the order of their numbers.
    void addPairs(QStringView text, quint32 number);
    void addCharacters(QStringView text, quint32 number);

    // Those of terms that several texts may have, by terms, those of one term by texts, each once; and of each text how many
    // other terms it has. Linear.
    struct Sorted {
        std::vector<Occurrence> shared;
        std::vector<int> alone;
    };
    [[nodiscard]] Sorted sorted(std::size_t texts) &&;

private:
    std::vector<Occurrence> m_occurrences;
};

} // namespace jianbao::page
