// Pairs of neighbouring characters: the cheapest measure of what texts share, and of what reads on.
#pragma once

#include <QStringView>

#include <vector>

namespace jianbao::page {

// A pair of Han characters, Latin letters or digits; marks and white space part pairs. 0: none.
using Bigram = quint32;

// The pairs of a text, each once, sorted. Of a very long text only the beginning.
[[nodiscard]] std::vector<Bigram> bigramsOf(QStringView text);

// Its Han characters, each once, sorted, in the form of a pair.
[[nodiscard]] std::vector<Bigram> charactersOf(QStringView text);

// Which of many texts each pair occurs in.
class BigramIndex
{
public:
    // Adds the next text; they are numbered from 0.
    void add(QStringView text);
    // The same with the text's characters in place of its pairs; for an index of characters alone.
    void addCharacters(QStringView text);
    [[nodiscard]] qsizetype size() const { return m_size; }
    // In how many of the texts the pair occurs.
    [[nodiscard]] qsizetype count(Bigram pair) const { return m_slots.empty() ? 0 : m_slots[slotOf(pair)].count; }
    [[nodiscard]] bool knows(Bigram pair) const { return count(pair) > 0; }
    // Calls found(number) for each of them, ascending.
    template<typename Found>
    void each(Bigram pair, Found found) const
    {
        for (qint32 i = m_slots.empty() ? -1 : m_slots[slotOf(pair)].first; i >= 0; i = m_entries[size_t(i)].next)
            found(m_entries[size_t(i)].text);
    }

private:
    // A pair and its chain of entries.
    struct Slot {
        Bigram pair = 0;
        qint32 count = 0;
        qint32 first = -1;
        qint32 last = -1;
    };
    struct Entry {
        qint32 text = 0;
        qint32 next = -1;
    };

    void note(Bigram pair);
    void grow();
    // The slot that has the pair, or the free one for it. They are as many as a power of two, and half of them free.
    [[nodiscard]] size_t slotOf(Bigram pair) const
    {
        size_t slot = size_t(pair * 0x9E3779B1U >> 7U) & (m_slots.size() - 1);
        while (m_slots[slot].pair != pair && m_slots[slot].pair != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }

    std::vector<Slot> m_slots;
    std::vector<Entry> m_entries;
    size_t m_pairs = 0;
    qsizetype m_size = 0;
};

// The pair across the joint of two texts; 0 where a mark or Latin script stands there.
[[nodiscard]] Bigram bigramAcross(QStringView left, QStringView right);

} // namespace jianbao::page
