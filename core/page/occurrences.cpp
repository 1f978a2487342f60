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

// Most terms stand in a page once: they are told by what hash nothing else has, and need not be sorted.
Occurrences::Sorted Occurrences::sorted(std::size_t texts) &&
{
    constexpr std::size_t hashes = 1 << 15;
    std::vector<quint8> counts(hashes, 0); // up to two
    const auto countOf = [&](const Occurrence &each) -> quint8 & { return counts[hashOf(each.term) % hashes]; };
    for (const Occurrence &each : m_occurrences) {
        quint8 &count = countOf(each);
        count += count < 2;
    }
    Sorted sorted{{}, std::vector<int>(texts, 0)};
    std::erase_if(m_occurrences, [&](const Occurrence &each) {
        const bool alone = countOf(each) == 1;
        sorted.alone[each.text] += alone;
        return alone;
    });
    sortByDigits(m_occurrences, 32, [](const Occurrence &each) { return each.term; });
    m_occurrences.erase(std::unique(m_occurrences.begin(), m_occurrences.end()), m_occurrences.end());
    sorted.shared = std::move(m_occurrences);
    return sorted;
}

} // namespace jianbao::page
