#include "core/page/occurrences.h"

#include <algorithm>
#include <array>

namespace jianbao::page {

void Occurrences::addPairs(QStringView text, quint32 number)
{
    eachPair(text, [&](Bigram pair) { m_occurrences.push_back({pair, number}); });
}

void Occurrences::addCharacters(QStringView text, quint32 number)
{
    eachCharacter(text, [&](Bigram character) { m_occurrences.push_back({character, number}); });
}

// A radix sort from the lowest digit: each pass keeps the order of the one before, and the first that of the texts.
std::vector<Occurrence> Occurrences::sorted() &&
{
    constexpr unsigned digitBits = 11;
    constexpr size_t digits = size_t(1) << digitBits;
    std::vector<Occurrence> from = std::move(m_occurrences);
    std::vector<Occurrence> to(from.size());
    for (unsigned shift = 0; shift < 32; shift += digitBits) {
        const auto digitOf = [shift](const Occurrence &each) { return each.term >> shift & (digits - 1); };
        std::array<quint32, digits + 1> places{};
        for (const Occurrence &each : from)
            ++places[digitOf(each) + 1];
        if (std::find(places.begin(), places.end(), from.size()) != places.end())
            continue; // all have one digit
        for (size_t digit = 1; digit < digits; ++digit)
            places[digit] += places[digit - 1];
        for (const Occurrence &each : from)
            to[places[digitOf(each)]++] = each;
        from.swap(to);
    }
    from.erase(std::unique(from.begin(), from.end()), from.end());
    return from;
}

} // namespace jianbao::page
