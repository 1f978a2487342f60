#include "core/page/surroundings.h"

#include "core/page/occurrences.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace jianbao::page {

namespace {

constexpr qsizetype most = 3; // texts on each side

} // namespace

Surroundings::Surroundings(const std::vector<QString> &texts, const std::vector<char> &begins)
    : m_upTo(texts.size()), m_from(texts.size())
{
    const auto count = qsizetype(texts.size());
    const auto isText = [&](qsizetype i) { return i >= 0 && i < count && !texts[size_t(i)].isEmpty(); };
    Occurrences occurrences;
    qsizetype number = 0;
    for (qsizetype i = 0; i < count; ++i) {
        number += isText(i);
        m_numbers.push_back(number);
        occurrences.addPairs(texts[size_t(i)], quint32(i));
    }
    const std::vector<Occurrence> sorted = std::move(occurrences).sorted();
    std::vector<std::vector<quint64>> sets(texts.size());
    std::vector<int> own(texts.size(), 0); // pairs that no other text has
    for (auto first = sorted.begin(), end = first; first != sorted.end(); first = end) {
        end = std::find_if(first, sorted.end(), [&](const Occurrence &each) { return each.term != first->term; });
        if (end - first == 1) {
            ++own[first->text];
            continue;
        }
        const size_t term = m_weights.size();
        const double rarity = std::log(double(number) / double(end - first));
        m_weights.push_back(rarity * rarity);
        for (auto each = first; each != end; ++each) {
            std::vector<quint64> &set = sets[each->text];
            set.resize(term / 64 + 1, 0);
            set[term / 64] |= quint64(1) << (term % 64);
        }
    }
    for (qsizetype i = 0; i < count; ++i) {
        if (!isText(i))
            continue;
        Stretch &above = m_upTo[size_t(i)] = {i, i, {}, 0};
        while (!begins[size_t(above.first)] && isText(above.first - 1) && i - above.first + 1 < most)
            --above.first;
        Stretch &below = m_from[size_t(i)] = {i, i, {}, 0};
        while (isText(below.last + 1) && !begins[size_t(below.last + 1)] && below.last - i + 1 < most)
            ++below.last;
        join(above, sets, own);
        join(below, sets, own);
    }
}

void Surroundings::join(Stretch &stretch, const std::vector<std::vector<quint64>> &sets, const std::vector<int> &own) const
{
    for (qsizetype i = stretch.first; i <= stretch.last; ++i) {
        const std::vector<quint64> &set = sets[size_t(i)];
        stretch.terms.resize(std::max(stretch.terms.size(), set.size()), 0);
        for (size_t word = 0; word < set.size(); ++word)
            stretch.terms[word] |= set[word];
        stretch.count += own[size_t(i)];
    }
    for (quint64 word : stretch.terms)
        stretch.count += std::popcount(word);
}

double Surroundings::shared(qsizetype upTo, qsizetype from) const
{
    constexpr double scale = 10;
    const Stretch &above = m_upTo[size_t(upTo)];
    const Stretch &below = m_from[size_t(from)];
    if (above.first <= below.last && below.first <= above.last) // they would share themselves
        return 0;
    double both = 0;
    for (size_t word = 0; word < std::min(above.terms.size(), below.terms.size()); ++word) {
        for (quint64 set = above.terms[word] & below.terms[word]; set != 0; set &= set - 1)
            both += m_weights[64 * word + size_t(std::countr_zero(set))];
    }
    return std::log1p(scale * both / std::sqrt(above.count * below.count + 1));
}

double Surroundings::sharedWhereTheyStand(qsizetype first, qsizetype second) const
{
    if (second == first + 1)
        return 0;
    const auto isText = [&](qsizetype i) { return i >= 0 && size_t(i) < m_from.size() && m_from[size_t(i)].last >= i; };
    return (isText(second - 1) ? shared(second - 1, second) : 0) + (isText(first + 1) ? shared(first, first + 1) : 0);
}

} // namespace jianbao::page
