// Which numbers have the keys, in ascending order, that begin with two given characters: told by a look at one slot, where
// a search would touch the memory in many places.
#pragma once

#include "core/page/bigrams.h"

#include <QChar>

#include <bit>
#include <vector>

namespace jianbao::page {

// Words by their numbers, which are those of their order: all that begin with the same characters.
struct WordRange {
    qint32 low = 0; // the word that is nothing but these, if it is one
    qint32 end = 0;
};

class WordRanges
{
public:
    // keys: of up to four UTF-16 units, the first the highest, ascending; keyOf(number) gives them.
    template<typename KeyOf>
    void read(qint32 count, KeyOf keyOf);

    // low is end where none does.
    [[nodiscard]] WordRange of(QChar first, QChar second) const
    {
        const Bigram pair = pairOf(first.unicode(), second.unicode());
        const quint32 hash = hashOf(pair);
        if ((m_filter[hash >> 6 & (m_filter.size() - 1)] >> (hash & 63) & 1U) == 0)
            return {};
        const Slot &slot = m_slots[slotOf(pair)];
        return {qint32(slot.low), qint32(slot.low + slot.count)};
    }

    // Has the processor fetch what of() will look at.
    void prefetch(QChar first, QChar second) const
    {
        __builtin_prefetch(&m_slots[hashOf(pairOf(first.unicode(), second.unicode())) & (m_slots.size() - 1)]);
    }

private:
    struct Slot { // eight of them fit a line of the processor's cache
        Bigram pair = 0; // 0: free
        quint32 low : 18 = 0;
        quint32 count : 14 = 0;
    };

    [[nodiscard]] size_t slotOf(Bigram pair) const
    {
        return slotOfPair(m_slots, pair, [](const Slot &slot) { return slot.pair; });
    }

    std::vector<Slot> m_slots;     // see slotOfPair()
    std::vector<quint64> m_filter; // a bit for each hash: says no to nearly all pairs that have no words
};

template<typename KeyOf>
void WordRanges::read(qint32 count, KeyOf keyOf)
{
    Q_ASSERT(count < (1 << 18));
    constexpr size_t filterWords = 1 << 13;
    size_t pairs = 0;
    for (qint32 i = 0; i < count; ++i)
        pairs += i == 0 || keyOf(i) >> 32 != keyOf(i - 1) >> 32;
    m_slots.resize(std::bit_ceil(2 * pairs + 2));
    m_filter.resize(filterWords);
    for (qint32 i = 0; i < count; ++i) {
        const auto pair = Bigram(keyOf(i) >> 32);
        Slot &slot = m_slots[slotOf(pair)];
        if (slot.pair == 0) {
            slot.pair = pair;
            slot.low = quint32(i);
            const quint32 hash = hashOf(pair);
            m_filter[hash >> 6 & (filterWords - 1)] |= quint64(1) << (hash & 63);
        }
        ++slot.count;
        Q_ASSERT(qint32(slot.low) + qint32(slot.count) == i + 1);
    }
}

} // namespace jianbao::page
