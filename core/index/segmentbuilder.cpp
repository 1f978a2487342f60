#include "core/index/segmentbuilder.h"

#include "core/base/digitsort.h"

#include <algorithm>

namespace jianbao::index {

void SegmentBuilder::add(Term term, Token token)
{
    if (m_tokens.size() >= mostTokens)
        return; // an article of four million characters
    m_order.push_back(term << numberBits | m_tokens.size());
    m_tokens.push_back(token);
}

void SegmentBuilder::add(ArticleId article, std::span<const QString> columns)
{
    const auto index = quint32(m_articles.size());
    m_articles.push_back(article);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        std::vector<char32_t> characters = charactersOf(columns[column]);
        if (characters.empty())
            continue;
        characters.insert(characters.end(), {paragraphEnd, textEnd});
        for (std::size_t i = 0; i + 1 < characters.size() && i <= lastPosition; ++i)
            add(pairOf(characters[i], characters[i + 1]), {index, placeOf(int(column), quint32(i))});
    }
}

Done SegmentBuilder::write(LeafWriter &leaves)
{
    sortByDigits(m_order, 2 * characterBits, [](quint64 token) { return token >> numberBits; });
    std::vector<quint32> articles; // that have the character which all pairs begin with since the last list of one
    for (std::size_t begin = 0; begin < m_order.size();) {
        const Term term = m_order[begin] >> numberBits;
        std::size_t end = begin;
        for (; end < m_order.size() && m_order[end] >> numberBits == term; ++end)
            articles.push_back(token(end).article);
        if (auto done = writePair(leaves, term, begin, end); !done)
            return done;
        begin = end;
        const Term character = single(char32_t(term >> characterBits));
        if (begin < m_order.size() && m_order[begin] >> numberBits < character)
            continue;
        if (auto done = writeCharacter(leaves, character, articles); !done)
            return done;
        articles.clear();
    }
    *this = {};
    return leaves.finish();
}

// Tokens of one pair: those of an article stand together, numbered in the order of places.
Done SegmentBuilder::writePair(LeafWriter &leaves, Term term, std::size_t begin, std::size_t end) const
{
    std::vector<Posting> list;
    std::string data;
    data.reserve((end - begin) * 10 + 10); // what a place takes at most: nothing moves
    std::vector<Place> places;
    for (std::size_t i = begin; i < end;) {
        const quint32 article = token(i).article;
        places.clear();
        for (; i < end && token(i).article == article; ++i)
            places.push_back(token(i).place);
        list.push_back({m_articles[article], standingAt(places, data)});
    }
    return writeList(leaves, term, list);
}

// articles: their indexes, in any order, some more than once.
Done SegmentBuilder::writeCharacter(LeafWriter &leaves, Term term, std::vector<quint32> &articles) const
{
    std::sort(articles.begin(), articles.end());
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
    std::vector<Posting> list;
    for (const quint32 article : articles)
        list.push_back({m_articles[article], {}});
    return writeList(leaves, term, list);
}

Done SegmentBuilder::writeList(LeafWriter &leaves, Term term, std::vector<Posting> &list)
{
    const auto before = [](const Posting &a, const Posting &b) { return a.article < b.article; };
    if (!std::is_sorted(list.begin(), list.end(), before))
        std::sort(list.begin(), list.end(), before);
    leaves.begin(term);
    for (const Posting &posting : list) {
        if (auto done = leaves.add(posting); !done)
            return done;
    }
    return {};
}

} // namespace jianbao::index
