// Sorting many small numbers: a radix sort from the lowest digit on, linear, where each pass keeps the order of the one
// before.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace jianbao {

// By keyOf(item), of which the lowest bits count; items of one key stay in their order.
template<typename Item, typename KeyOf>
void sortByDigits(std::vector<Item> &items, unsigned bits, KeyOf keyOf)
{
    constexpr unsigned digitBits = 11;
    constexpr std::size_t digits = std::size_t(1) << digitBits;
    std::vector<Item> sorted(items.size());
    for (unsigned shift = 0; shift < bits; shift += digitBits) {
        const auto digitOf = [&](const Item &item) { return std::size_t(keyOf(item) >> shift & (digits - 1)); };
        std::array<std::size_t, digits + 1> places{};
        for (const Item &item : items)
            ++places[digitOf(item) + 1];
        if (std::find(places.begin(), places.end(), items.size()) != places.end())
            continue; // all have one digit
        for (std::size_t digit = 1; digit < digits; ++digit)
            places[digit] += places[digit - 1];
        for (const Item &item : items)
            sorted[places[digitOf(item)]++] = item;
        items.swap(sorted);
    }
}

} // namespace jianbao
