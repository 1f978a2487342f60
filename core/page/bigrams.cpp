#include "core/page/bigrams.h"

#include "core/page/signs.h"

#include <algorithm>

namespace jianbao::page {

namespace {

constexpr qsizetype longestText = 6000; // characters looked at; an article is shorter

Bigram pairOf(QChar a, QChar b)
{
    return (Bigram(a.unicode()) << 16) | b.unicode();
}

} // namespace

std::vector<Bigram> bigramsOf(QStringView text)
{
    std::vector<Bigram> pairs;
    text = text.first(std::min(text.size(), longestText));
    pairs.reserve(size_t(text.size()));
    QChar before;
    for (QChar c : text) {
        if (c == u'\n')
            continue;
        const bool counts = signs::isHan(c) || c.isLetterOrNumber();
        if (counts && !before.isNull())
            pairs.push_back(pairOf(before, c));
        before = counts ? c : QChar();
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

std::vector<Bigram> charactersOf(QStringView text)
{
    std::vector<Bigram> characters;
    for (QChar c : text.first(std::min(text.size(), longestText))) {
        if (signs::isHan(c))
            characters.push_back(c.unicode());
    }
    std::sort(characters.begin(), characters.end());
    characters.erase(std::unique(characters.begin(), characters.end()), characters.end());
    return characters;
}

void BigramIndex::add(QStringView text)
{
    add(bigramsOf(text));
}

void BigramIndex::addCharacters(QStringView text)
{
    add(charactersOf(text));
}

void BigramIndex::add(const std::vector<Bigram> &pairs)
{
    for (Bigram pair : pairs)
        m_texts[pair].append(qint32(m_size));
    ++m_size;
}

const QList<qint32> &BigramIndex::texts(Bigram pair) const
{
    static const QList<qint32> none;
    const auto found = m_texts.constFind(pair);
    return found == m_texts.constEnd() ? none : *found;
}

Bigram bigramAcross(QStringView left, QStringView right)
{
    if (left.isEmpty() || right.isEmpty() || !signs::isHan(left.back()) || !signs::isHan(right.front()))
        return 0;
    return pairOf(left.back(), right.front());
}

} // namespace jianbao::page
