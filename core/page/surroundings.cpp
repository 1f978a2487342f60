#include "core/page/surroundings.h"

#include "core/page/occurrences.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jianbao::page {

namespace {

constexpr qsizetype most = 3; // texts on each side

} // namespace

Surroundings::Surroundings(const std::vector<QString> &texts, const std::vector<char> &begins)
    : m_upTo(texts.size()), m_from(texts.size())
{
    const std::vector<int> own = readTerms(texts);
    const auto count = qsizetype(texts.size());
    const auto isText = [&](qsizetype i) { return i >= 0 && i < count && !texts[size_t(i)].isEmpty(); };
    const auto countTerms = [&](Stretch &stretch) {
        stretch.count = std::accumulate(own.begin() + stretch.first, own.begin() + stretch.last + 1, mark(stretch));
    };
    for (qsizetype i = 0; i < count; ++i) {
        m_numbers.push_back((i > 0 ? m_numbers.back() : 0) + isText(i));
        if (!isText(i))
            continue;
        Stretch &above = m_upTo[size_t(i)] = {i, i, 0};
        while (!begins[size_t(above.first)] && isText(above.first - 1) && i - above.first + 1 < most)
            --above.first;
        Stretch &below = m_from[size_t(i)] = {i, i, 0};
        while (isText(below.last + 1) && !begins[size_t(below.last + 1)] && below.last - i + 1 < most)
            ++below.last;
        countTerms(above);
        countTerms(below);
    }
    m_above.assign(texts.size() + 1, 0);
    for (qsizetype i = 1; i < count; ++i) {
        if (isText(i - 1) && isText(i))
            m_above[size_t(i)] = shared(i - 1, i);
    }
}

// Gives of each text how many terms no other has.
std::vector<int> Surroundings::readTerms(const std::vector<QString> &texts)
{
    Occurrences occurrences;
    for (size_t i = 0; i < texts.size(); ++i)
        occurrences.addPairs(texts[i], quint32(i));
    auto [sorted, own] = std::move(occurrences).sorted(texts.size());
    const auto number = double(texts.size()) - double(std::count(texts.begin(), texts.end(), QString()));
    m_starts.assign(texts.size() + 1, 0);
    auto kept = sorted.begin();
    for (auto first = sorted.begin(), end = first; first != sorted.end(); first = end) {
        end = std::find_if(first, sorted.end(), [&](const Occurrence &each) { return each.term != first->term; });
        if (end - first == 1) {
            ++own[first->text];
            continue;
        }
        const double rarity = std::log(number / double(end - first));
        for (auto each = first; each != end; ++each) {
            ++m_starts[each->text + 1];
            *kept++ = {Bigram(m_weights.size()), each->text};
        }
        m_weights.push_back(rarity * rarity);
    }
    sorted.erase(kept, sorted.end());
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_terms.resize(sorted.size());
    std::vector<size_t> next = m_starts;
    for (const Occurrence &each : sorted)
        m_terms[next[each.text]++] = each.term;
    m_marks.assign(m_weights.size(), false);
    return own;
}

// How many terms the texts have.
int Surroundings::mark(const Stretch &stretch) const
{
    for (quint32 term : termsOf(m_marked))
        m_marks[term] = false;
    m_marked = stretch;
    int count = 0;
    for (quint32 term : termsOf(stretch)) {
        count += !m_marks[term];
        m_marks[term] = true;
    }
    return count;
}

double Surroundings::shared(qsizetype upTo, qsizetype from) const
{
    constexpr double scale = 10;
    const Stretch &above = m_upTo[size_t(upTo)];
    const Stretch &below = m_from[size_t(from)];
    if (above.first <= below.last && below.first <= above.last) // they would share themselves
        return 0;
    if (m_marked.first != above.first || m_marked.last != above.last)
        mark(above);
    m_common.clear();
    for (quint32 term : termsOf(below)) {
        if (m_marks[term])
            m_common.push_back(term);
    }
    std::sort(m_common.begin(), m_common.end());
    m_common.erase(std::unique(m_common.begin(), m_common.end()), m_common.end());
    double both = 0;
    for (quint32 term : m_common)
        both += m_weights[term];
    return std::log1p(scale * both / std::sqrt(above.count * below.count + 1));
}

} // namespace jianbao::page
