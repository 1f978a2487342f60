// A set of articles: a bit for each id. Ids are small, as SQLite counts them up from 1.
#pragma once

#include "core/base/ids.h"

#include <bit>
#include <limits>
#include <vector>

namespace jianbao {

class IdSet
{
public:
    static constexpr ArticleId none = std::numeric_limits<ArticleId>::max();

    void insert(ArticleId id)
    {
        const auto word = std::size_t(id) / bits;
        if (word >= m_words.size())
            m_words.resize(word + 1 + word / 2);
        m_words[word] |= quint64(1) << (std::size_t(id) % bits);
    }
    [[nodiscard]] bool contains(ArticleId id) const
    {
        const auto word = std::size_t(id) / bits;
        return word < m_words.size() && (m_words[word] >> (std::size_t(id) % bits) & 1) != 0;
    }
    // The first from this one on, or `none`.
    [[nodiscard]] ArticleId from(ArticleId id) const
    {
        auto word = std::size_t(id) / bits;
        if (word >= m_words.size())
            return none;
        quint64 left = m_words[word] & (~quint64(0) << (std::size_t(id) % bits));
        while (left == 0) {
            if (++word == m_words.size())
                return none;
            left = m_words[word];
        }
        return ArticleId(word * bits + std::size_t(std::countr_zero(left)));
    }
    [[nodiscard]] bool isEmpty() const { return from(0) == none; }
    [[nodiscard]] qsizetype count() const
    {
        qsizetype all = 0;
        for (const quint64 word : m_words)
            all += std::popcount(word);
        return all;
    }

    IdSet &operator&=(const IdSet &other)
    {
        m_words.resize(std::min(m_words.size(), other.m_words.size()));
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    IdSet &operator|=(const IdSet &other)
    {
        m_words.resize(std::max(m_words.size(), other.m_words.size()));
        for (std::size_t i = 0; i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    IdSet &operator-=(const IdSet &other)
    {
        for (std::size_t i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }

    // visit(id) for each, in ascending order.
    template<typename Visit>
    void each(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                visit(ArticleId(i * bits + std::size_t(std::countr_zero(word))));
        }
    }

private:
    static constexpr std::size_t bits = 64;

    std::vector<quint64> m_words;
};

} // namespace jianbao
