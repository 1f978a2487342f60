// Pairs of neighbouring characters: the cheapest measure of what texts share, and of what reads on.
#pragma once

#include "core/page/signs.h"

#include <QStringView>

#include <algorithm>
#include <vector>

namespace jianbao::page {

// A pair of Han characters, Latin letters or digits; marks and white space part pairs. 0: none.
using Bigram = quint32;

constexpr qsizetype longestOfPairs = 6000; // characters of a text that are looked at; an article is shorter

[[nodiscard]] constexpr Bigram pairOf(char16_t first, char16_t second) { return (Bigram(first) << 16) | second; }

// Calls found(pair) for each pair of the text, also for those it has again.
template<typename Found>
void eachPair(QStringView text, Found found)
{
    char16_t before = 0;
    for (QChar c : text.first(std::min(text.size(), longestOfPairs))) {
        if (c == u'\n')
            continue;
        const bool counts = signs::isHan(c) || c.isLetterOrNumber();
        if (counts && before != 0)
            found(pairOf(before, c.unicode()));
        before = counts ? c.unicode() : 0;
    }
}

// Calls found(character) for each Han character, in the form of a pair, also for those it has again.
template<typename Found>
void eachCharacter(QStringView text, Found found)
{
    for (QChar c : text.first(std::min(text.size(), longestOfPairs))) {
        if (signs::isHan(c))
            found(Bigram(c.unicode()));
    }
}

// The pairs of a text, each once, sorted. Of a very long text only the beginning.
[[nodiscard]] std::vector<Bigram> bigramsOf(QStringView text);

// Its Han characters, each once, sorted, in the form of a pair.
[[nodiscard]] std::vector<Bigram> charactersOf(QStringView text);

[[nodiscard]] constexpr quint32 hashOf(Bigram pair) { return pair * 0x9E3779B1U >> 7U; }

// Where a pair lies, or may be put, in a table of slots by a hash: as many as a power of two, half of them free. A free
// one has the pair 0. pairOf(slot) gives its pair.
template<typename Slots, typename PairOf>
[[nodiscard]] size_t slotOfPair(const Slots &table, Bigram pair, PairOf pairOf)
{
    size_t slot = hashOf(pair) & (table.size() - 1);
    while (pairOf(table[slot]) != pair && pairOf(table[slot]) != 0)
        slot = (slot + 1) & (table.size() - 1);
    return slot;
}

// The pairs that any of some texts has.
class BigramSet
{
public:
    void add(QStringView text);
    [[nodiscard]] bool knows(Bigram pair) const { return pair != 0 && m_slots[slotOf(pair)] == pair; }

private:
    void grow();
    [[nodiscard]] size_t slotOf(Bigram pair) const
    {
        return slotOfPair(m_slots, pair, [](Bigram each) { return each; });
    }

    std::vector<Bigram> m_slots = std::vector<Bigram>(1024); // see slotOfPair()
    size_t m_count = 0; // of pairs
};

// Which of many texts each of some pairs occurs in. Few are asked for beside those that the texts have.
class BigramIndex
{
public:
    // Pairs are asked for before texts are added; the others are taken to occur in none.
    void ask(Bigram pair);
    // Adds the next text; they are numbered from 0.
    void add(QStringView text);
    // The same with the text's characters in place of its pairs; for an index of characters alone.
    void addCharacters(QStringView text);
    [[nodiscard]] qsizetype size() const { return m_size; }
    // In how many of the texts the pair occurs.
    [[nodiscard]] qsizetype count(Bigram pair) const { return m_slots.empty() ? 0 : m_slots[slotOf(pair)].count; }
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
    [[nodiscard]] size_t slotOf(Bigram pair) const
    {
        return slotOfPair(m_slots, pair, [](const Slot &slot) { return slot.pair; });
    }

    std::vector<Slot> m_slots; // see slotOfPair()
    std::vector<Entry> m_entries;
    size_t m_pairs = 0;
    qsizetype m_size = 0;
};

// The pair across the joint of two texts; 0 where a mark or Latin script stands there.
[[nodiscard]] Bigram bigramAcross(QStringView left, QStringView right);

} // namespace jianbao::page
