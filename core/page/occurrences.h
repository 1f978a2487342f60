// Which of many texts has which pairs of characters, or characters, in the order of these.
#pragma once

#include "core/page/bigrams.h"

#include <QStringView>

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

    // By terms, those of one term by texts, each once. Linear.
    [[nodiscard]] std::vector<Occurrence> sorted() &&;

private:
    std::vector<Occurrence> m_occurrences;
};

} // namespace jianbao::page
