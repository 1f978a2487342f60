// Which numbers have the keys, in ascending order, that begin with two given characters: told by a look at one slot, where
// a search would touch the memory in many places.
#pragma once

#include <QChar>

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
        const quint32 pair = quint32(first.unicode()) << 16 | second.unicode();
        const quint32 hash = hashOf(pair);
        if ((m_filter[hash >> 6 & (m_filter.size() - 1)] >> (hash & 63) & 1U) == 0)
            return {};
        return m_slots[slotOf(pair)].range;
    }

private:
    struct Slot {
        quint32 pair = 0; // 0: free
        WordRange range;
    };

    [[nodiscard]] static quint32 hashOf(quint32 pair) { return pair * 0x9E3779B1U >> 7U; }
    [[nodiscard]] size_t slotOf(quint32 pair) const
    {
        size_t slot = hashOf(pair) & (m_slots.size() - 1);
        while (m_slots[slot].pair != pair && m_slots[slot].pair != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }

    std::vector<Slot> m_slots;     // as many as a power of two
    std::vector<quint64> m_filter; // a bit for each hash: says no to nearly all pairs that have no words
};

template<typename KeyOf>
void WordRanges::read(qint32 count, KeyOf keyOf)
{
    constexpr size_t filterWords = 1 << 13;
    size_t pairs = 0;
    for (qint32 i = 0; i < count; ++i)
        pairs += i == 0 || keyOf(i) >> 32 != keyOf(i - 1) >> 32;
    size_t size = 2;
    while (size < 2 * pairs)
        size *= 2;
    m_slots.resize(size);
    m_filter.resize(filterWords);
    for (qint32 i = 0; i < count; ++i) {
        const auto pair = quint32(keyOf(i) >> 32);
        Slot &slot = m_slots[slotOf(pair)];
        if (slot.pair == 0) {
            slot = {pair, {i, i}};
            const quint32 hash = hashOf(pair);
            m_filter[hash >> 6 & (filterWords - 1)] |= quint64(1) << (hash & 63);
        }
        slot.range.end = i + 1;
    }
}

} // namespace jianbao::page
