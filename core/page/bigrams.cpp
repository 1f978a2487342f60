#include "core/page/bigrams.h"

#include <utility>

namespace jianbao::page {

namespace {

std::vector<Bigram> eachOnce(std::vector<Bigram> pairs)
{
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace

std::vector<Bigram> bigramsOf(QStringView text)
{
    std::vector<Bigram> pairs;
    pairs.reserve(size_t(std::min(text.size(), longestOfPairs)));
    eachPair(text, [&](Bigram pair) { pairs.push_back(pair); });
    return eachOnce(std::move(pairs));
}

std::vector<Bigram> charactersOf(QStringView text)
{
    std::vector<Bigram> characters;
    eachCharacter(text, [&](Bigram character) { characters.push_back(character); });
    return eachOnce(std::move(characters));
}

void BigramSet::add(QStringView text)
{
    eachPair(text, [this](Bigram pair) {
        Bigram &slot = m_slots[slotOf(pair)];
        if (slot == pair)
            return;
        slot = pair;
        if (2 * ++m_count > m_slots.size())
            grow();
    });
}

void BigramSet::grow()
{
    const std::vector<Bigram> before = std::exchange(m_slots, std::vector<Bigram>(4 * m_slots.size()));
    for (Bigram pair : before) {
        if (pair != 0)
            m_slots[slotOf(pair)] = pair;
    }
}

void BigramIndex::ask(Bigram pair)
{
    if (m_slots.size() <= 2 * m_pairs)
        grow();
    Slot &slot = m_slots[slotOf(pair)];
    m_pairs += slot.pair == 0;
    slot.pair = pair;
}

void BigramIndex::add(QStringView text)
{
    if (!m_slots.empty())
        eachPair(text, [this](Bigram pair) { note(pair); });
    ++m_size;
}

void BigramIndex::addCharacters(QStringView text)
{
    if (!m_slots.empty())
        eachCharacter(text, [this](Bigram character) { note(character); });
    ++m_size;
}

// That the text which is being added has the pair.
void BigramIndex::note(Bigram pair)
{
    Slot &slot = m_slots[slotOf(pair)];
    if (slot.pair == 0 || (slot.last >= 0 && m_entries[size_t(slot.last)].text == qint32(m_size)))
        return;
    const qint32 entry = qint32(m_entries.size());
    m_entries.push_back({qint32(m_size), -1});
    if (slot.last >= 0)
        m_entries[size_t(slot.last)].next = entry;
    else
        slot.first = entry;
    slot.last = entry;
    ++slot.count;
}

void BigramIndex::grow()
{
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(std::max<size_t>(1024, 4 * m_slots.size())));
    for (const Slot &slot : before) {
        if (slot.pair != 0)
            m_slots[slotOf(slot.pair)] = slot;
    }
}

Bigram bigramAcross(QStringView left, QStringView right)
{
    if (left.isEmpty() || right.isEmpty() || !signs::isHan(left.back()) || !signs::isHan(right.front()))
        return 0;
    return pairOf(left.back().unicode(), right.front().unicode());
}

} // namespace jianbao::page
