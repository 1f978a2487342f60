#include "core/page/cohesion.h"

#include "core/page/signs.h"

#include <algorithm>
#include <cmath>
#include <iterator>

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

Cohesion::Cohesion(const Stream &stream, const QList<Piece> &pieces) : m_weights(0x10000, 0)
{
    std::vector<int> frequencies(m_weights.size(), 0);
    for (const Paragraph &paragraph : stream.paragraphs) {
        QString text;
        for (qsizetype piece : paragraph.pieces)
            text += pieces[piece].text;
        text.remove(u'\n');
        m_characters.push_back(charactersOf(text));
        for (Bigram character : m_characters.back())
            ++frequencies[character];
        m_texts.push_back(std::move(text));
    }
    for (size_t character = 0; character < frequencies.size(); ++character) {
        if (frequencies[character] == 0)
            continue;
        const double rarity = std::log(double(m_texts.size()) / frequencies[character]);
        m_weights[character] = rarity * rarity;
    }
}

double Cohesion::shared(qsizetype paragraph, const std::vector<qsizetype> &others) const
{
    std::vector<Bigram> together;
    for (qsizetype other : others) {
        std::vector<Bigram> sum;
        std::set_union(together.begin(), together.end(), m_characters[size_t(other)].begin(),
                       m_characters[size_t(other)].end(), std::back_inserter(sum));
        together = std::move(sum);
    }
    const std::vector<Bigram> &own = m_characters[size_t(paragraph)];
    std::vector<Bigram> both;
    std::set_intersection(own.begin(), own.end(), together.begin(), together.end(), std::back_inserter(both));
    const auto sumOf = [&](const std::vector<Bigram> &characters) {
        double sum = 0;
        for (Bigram character : characters)
            sum += m_weights[character];
        return sum;
    };
    return sumOf(both) / std::sqrt((sumOf(own) + 1) * (sumOf(together) + 1));
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

bool Cohesion::refersBack(qsizetype paragraph) const
{
    return signs::startsWithAny(m_texts[size_t(paragraph)], signs::backWords());
}

} // namespace jianbao::page
