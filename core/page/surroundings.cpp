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
    auto [sorted, own] = std::move(occurrences).sorted(texts.size()); // pairs, and how many no other text has
    std::vector<Terms> sets(texts.size());
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
            Terms &set = sets[each->text];
            if (set.empty() || set.back().number != term / 64)
                set.push_back({term / 64, 0});
            set.back().terms |= quint64(1) << (term % 64);
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
    m_above.assign(texts.size() + 1, 0);
    for (qsizetype i = 1; i < count; ++i) {
        if (isText(i - 1) && isText(i))
            m_above[size_t(i)] = shared(i - 1, i);
    }
}

void Surroundings::join(Stretch &stretch, const std::vector<Terms> &sets, const std::vector<int> &own)
{
    Terms all;
    for (qsizetype i = stretch.first; i <= stretch.last; ++i) {
        all.insert(all.end(), sets[size_t(i)].begin(), sets[size_t(i)].end());
        stretch.count += own[size_t(i)];
    }
    std::sort(all.begin(), all.end(), [](const Bits &a, const Bits &b) { return a.number < b.number; });
    for (const Bits &bits : all) {
        if (stretch.terms.empty() || stretch.terms.back().number != bits.number)
            stretch.terms.push_back(bits);
        else
            stretch.terms.back().terms |= bits.terms;
    }
    for (const Bits &bits : stretch.terms)
        stretch.count += std::popcount(bits.terms);
}

double Surroundings::shared(qsizetype upTo, qsizetype from) const
{
    constexpr double scale = 10;
    const Stretch &above = m_upTo[size_t(upTo)];
    const Stretch &below = m_from[size_t(from)];
    if (above.first <= below.last && below.first <= above.last) // they would share themselves
        return 0;
    double both = 0;
    auto other = below.terms.begin();
    for (const Bits &bits : above.terms) {
        while (other != below.terms.end() && other->number < bits.number)
            ++other;
        if (other == below.terms.end())
            break;
        const quint64 common = other->number == bits.number ? bits.terms & other->terms : 0;
        for (quint64 set = common; set != 0; set &= set - 1)
            both += m_weights[64 * bits.number + size_t(std::countr_zero(set))];
    }
    return std::log1p(scale * both / std::sqrt(above.count * below.count + 1));
}

} // namespace jianbao::page
