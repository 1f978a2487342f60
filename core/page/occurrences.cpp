#include "core/page/occurrences.h"

#include "core/base/digitsort.h"

#include <algorithm>

namespace jianbao::page {

void Occurrences::addPairs(QStringView text, quint32 number)
{
    eachPair(text, [&](Bigram pair) { m_occurrences.push_back({pair, number}); });
}

void Occurrences::addCharacters(QStringView text, quint32 number)
{
    eachCharacter(text, [&](Bigram character) { m_occurrences.push_back({character, number}); });
}

std::vector<Occurrence> Occurrences::sorted() &&
{
    sortByDigits(m_occurrences, 32, [](const Occurrence &each) { return each.term; });
    m_occurrences.erase(std::unique(m_occurrences.begin(), m_occurrences.end()), m_occurrences.end());
    return std::move(m_occurrences);
}

} // namespace jianbao::page
