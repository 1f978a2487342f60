#include "core/index/segmentbuilder.h"

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
    std::vector<char32_t> singles;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        std::vector<char32_t> characters = charactersOf(columns[column]);
        if (characters.empty())
            continue;
        characters.push_back(paragraphEnd);
        singles.insert(singles.end(), characters.begin(), characters.end());
        characters.push_back(textEnd);
        for (std::size_t i = 0; i + 1 < characters.size() && i <= lastPosition; ++i)
            add(pairOf(characters[i], characters[i + 1]), {index, placeOf(int(column), quint32(i))});
    }
    std::sort(singles.begin(), singles.end());
    singles.erase(std::unique(singles.begin(), singles.end()), singles.end());
    for (const char32_t c : singles)
        add(single(c), {index, 0});
}

Done SegmentBuilder::write(LeafWriter &leaves)
{
    std::sort(m_order.begin(), m_order.end());
    for (std::size_t begin = 0; begin < m_order.size();) {
        const Term term = m_order[begin] >> numberBits;
        std::size_t end = begin;
        while (end < m_order.size() && m_order[end] >> numberBits == term)
            ++end;
        leaves.begin(term);
        if (auto done = writeList(leaves, begin, end); !done)
            return done;
        begin = end;
    }
    *this = {};
    return leaves.finish();
}

// Tokens of one term: those of an article stand together, numbered in the order of places.
Done SegmentBuilder::writeList(LeafWriter &leaves, std::size_t begin, std::size_t end) const
{
    const auto token = [&](std::size_t i) { return m_tokens[m_order[i] & (mostTokens - 1)]; };
    const bool alone = isSingle(m_order[begin] >> numberBits);
    std::vector<Posting> list;
    std::string data;
    data.reserve((end - begin) * 10 + 10); // what a place takes at most: nothing moves
    std::vector<Place> places;
    for (std::size_t i = begin; i < end;) {
        const quint32 article = token(i).article;
        places.clear();
        for (; i < end && token(i).article == article; ++i)
            places.push_back(token(i).place);
        list.push_back({m_articles[article], alone ? Standing() : standingAt(places, data)});
    }
    const auto before = [](const Posting &a, const Posting &b) { return a.article < b.article; };
    if (!std::is_sorted(list.begin(), list.end(), before))
        std::sort(list.begin(), list.end(), before);
    for (const Posting &posting : list) {
        if (auto done = leaves.add(posting); !done)
            return done;
    }
    return {};
}

} // namespace jianbao::index
