#include "core/page/cohesion.h"

#include "core/page/signs.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace jianbao::page {

namespace {

constexpr qsizetype beginning = 40; // characters in which an article says where it happens
constexpr int mostPlaces = 2;

// The last character of a place's name and how long the name is with two characters before it.
qsizetype placeEndingAt(QStringView text, qsizetype at)
{
    const auto han = [&](qsizetype i) { return i >= 0 && signs::isHan(text[i]); };
    if (!han(at - 1) || !han(at - 2))
        return 0;
    const QChar c = text[at];
    if (c == u'镇' || c == u'乡' || c == u'县' || c == u'市')
        return 3;
    return c == u'道' && text[at - 1] == u'街' && han(at - 3) ? 4 : 0;
}

} // namespace

Cohesion::Cohesion(const Stream &stream, const QList<Piece> &pieces)
{
    Occurrences characters;
    Occurrences pairs;
    for (const Paragraph &paragraph : stream.paragraphs) {
        QString text;
        for (qsizetype piece : paragraph.pieces)
            text += pieces[piece].text;
        text.remove(u'\n');
        characters.addCharacters(text, quint32(m_texts.size()));
        pairs.addPairs(text, quint32(m_texts.size()));
        m_texts.push_back(std::move(text));
    }
    m_characters.weigh(std::move(characters).sorted(m_texts.size()));
    m_pairs.weigh(std::move(pairs).sorted(m_texts.size()));
}

// The terms of several paragraphs are numbered in their order, so that sums are of the same numbers in the same order
// whatever else stands on the page.
void Cohesion::Terms::weigh(const Occurrences::Sorted &sorted)
{
    const std::vector<Occurrence> &occurrences = sorted.shared;
    const std::vector<int> &alone = sorted.alone;
    const size_t paragraphs = alone.size();
    std::vector<double> weights; // by how many paragraphs have a term
    for (size_t count = 1; count <= paragraphs; ++count) {
        const double rarity = std::log(double(paragraphs) / double(count));
        weights.push_back(rarity * rarity);
    }
    const auto endOf = [&](auto first) {
        return std::find_if(first, occurrences.end(), [&](const Occurrence &each) { return each.term != first->term; });
    };
    for (auto first = occurrences.begin(), end = first; first != occurrences.end(); first = end) {
        end = endOf(first);
        if (end - first > 1)
            m_weights.push_back(weights[size_t(end - first) - 1]);
    }
    m_sets.assign(paragraphs, std::vector<quint64>(m_weights.size() / 64 + 1, 0));
    m_sums.assign(paragraphs, 0);
    m_own.assign(paragraphs, 0);
    for (size_t paragraph = 0; paragraph < paragraphs; ++paragraph) {
        for (int i = 0; i < alone[paragraph]; ++i)
            m_own[paragraph] += weights.front();
    }
    size_t number = 0;
    for (auto first = occurrences.begin(), end = first; first != occurrences.end(); first = end) {
        end = endOf(first);
        if (end - first == 1) {
            m_own[first->text] += weights.front();
            continue;
        }
        for (auto each = first; each != end; ++each) {
            m_sets[each->text][number / 64] |= quint64(1) << (number % 64);
            m_sums[each->text] += m_weights[number];
        }
        ++number;
    }
    for (size_t paragraph = 0; paragraph < paragraphs; ++paragraph)
        m_sums[paragraph] += m_own[paragraph];
}

Cohesion::Joined Cohesion::Terms::join(const std::vector<qsizetype> &paragraphs) const
{
    Joined joined{std::vector<quint64>(m_weights.size() / 64 + 1, 0), 0};
    for (qsizetype paragraph : paragraphs) {
        joined.weight += m_own[size_t(paragraph)];
        for (size_t word = 0; word < joined.terms.size(); ++word)
            joined.terms[word] |= m_sets[size_t(paragraph)][word];
    }
    for (size_t word = 0; word < joined.terms.size(); ++word) {
        for (quint64 set = joined.terms[word]; set != 0; set &= set - 1)
            joined.weight += m_weights[64 * word + size_t(std::countr_zero(set))];
    }
    return joined;
}

double Cohesion::Terms::shared(qsizetype paragraph, const Joined &others) const
{
    const std::vector<quint64> &own = m_sets[size_t(paragraph)];
    double both = 0;
    for (size_t word = 0; word < own.size(); ++word) {
        for (quint64 set = own[word] & others.terms[word]; set != 0; set &= set - 1)
            both += m_weights[64 * word + size_t(std::countr_zero(set))];
    }
    return both / std::sqrt((m_sums[size_t(paragraph)] + 1) * (others.weight + 1));
}

int Cohesion::newPlaces(qsizetype paragraph, const std::vector<qsizetype> &others) const
{
    const QStringView text = m_texts[size_t(paragraph)];
    int count = 0;
    for (qsizetype i = 2; i < std::min(text.size(), beginning) && count < mostPlaces; ++i) {
        const qsizetype length = placeEndingAt(text, i);
        if (length == 0)
            continue;
        const QStringView name = text.sliced(i + 1 - length, length);
        const auto knows = [&](qsizetype other) { return m_texts[size_t(other)].contains(name); };
        count += std::none_of(others.begin(), others.end(), knows);
    }
    return count;
}

} // namespace jianbao::page
