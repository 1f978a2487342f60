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
    for (const Paragraph &paragraph : stream.paragraphs) {
        QString text;
        for (qsizetype piece : paragraph.pieces)
            text += pieces[piece].text;
        text.remove(u'\n');
        m_characters.add(charactersOf(text));
        m_pairs.add(bigramsOf(text));
        m_texts.push_back(std::move(text));
    }
    m_characters.weigh();
    m_pairs.weigh();
}

// The terms of several paragraphs are numbered in their order, so that sums are of the same numbers in the same order
// whatever else stands on the page.
void Cohesion::Terms::weigh()
{
    std::vector<Bigram> all;
    for (const std::vector<Bigram> &own : m_terms)
        all.insert(all.end(), own.begin(), own.end());
    std::sort(all.begin(), all.end());
    std::vector<double> weights; // by how many paragraphs have a term
    for (size_t count = 1; count <= m_terms.size(); ++count) {
        const double rarity = std::log(double(m_terms.size()) / double(count));
        weights.push_back(rarity * rarity);
    }
    std::vector<Bigram> numbered;
    for (size_t i = 0, next = 0; i < all.size(); i = next) {
        while (next < all.size() && all[next] == all[i])
            ++next;
        if (next - i == 1)
            continue;
        numbered.push_back(all[i]);
        m_weights.push_back(weights[next - i - 1]);
    }
    for (const std::vector<Bigram> &own : m_terms) {
        std::vector<quint64> set(numbered.size() / 64 + 1, 0);
        double several = 0;
        double alone = 0;
        auto number = numbered.begin();
        for (Bigram term : own) {
            number = std::lower_bound(number, numbered.end(), term);
            if (number == numbered.end() || *number != term) {
                alone += weights.front();
                continue;
            }
            const auto at = size_t(number - numbered.begin());
            set[at / 64] |= quint64(1) << (at % 64);
            several += m_weights[at];
        }
        m_sets.push_back(std::move(set));
        m_sums.push_back(several + alone);
        m_own.push_back(alone);
    }
    m_terms.clear();
}

double Cohesion::Terms::shared(qsizetype paragraph, const std::vector<qsizetype> &others) const
{
    const std::vector<quint64> &own = m_sets[size_t(paragraph)];
    double together = 0;
    double both = 0;
    for (qsizetype other : others)
        together += m_own[size_t(other)];
    for (size_t word = 0; word < own.size(); ++word) {
        quint64 set = 0;
        for (qsizetype other : others)
            set |= m_sets[size_t(other)][word];
        for (; set != 0; set &= set - 1) {
            const auto bit = size_t(std::countr_zero(set));
            const double weight = m_weights[64 * word + bit];
            together += weight;
            both += (own[word] >> bit & 1U) != 0 ? weight : 0;
        }
    }
    return both / std::sqrt((m_sums[size_t(paragraph)] + 1) * (together + 1));
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
