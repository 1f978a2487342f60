// Words that begin or end a text or stand in it, with their first and last characters, which say no to nearly all texts.
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <span>

namespace jianbao::page::signs {

// A set of characters that may say yes to one that is not in it, never no to one that is.
class CharacterSieve
{
public:
    constexpr void add(QChar c) { m_bits[c.unicode() / 64 % m_bits.size()] |= quint64(1) << (c.unicode() % 64); }
    [[nodiscard]] constexpr bool mayHave(QChar c) const
    {
        return (m_bits[c.unicode() / 64 % m_bits.size()] >> (c.unicode() % 64) & 1U) != 0;
    }

private:
    std::array<quint64, 64> m_bits{};
};

// As QStringView's own, but inlined: a page asks a million times.
[[nodiscard]] inline bool startsWith(QStringView text, QStringView word)
{
    return word.size() <= text.size() && std::equal(word.begin(), word.end(), text.begin());
}
[[nodiscard]] inline bool endsWith(QStringView text, QStringView word)
{
    return word.size() <= text.size() && std::equal(word.begin(), word.end(), text.end() - word.size());
}

class WordList
{
public:
    // The words, none of them empty, outlive the list.
    constexpr explicit WordList(std::span<const QStringView> words) : m_words(words)
    {
        for (QStringView word : words) {
            m_firsts.add(word.front());
            m_lasts.add(word.back());
        }
    }

    [[nodiscard]] constexpr auto begin() const { return m_words.begin(); }
    [[nodiscard]] constexpr auto end() const { return m_words.end(); }

    // The first of the words that the text starts with; empty: none.
    [[nodiscard]] QStringView startOf(QStringView text) const
    {
        if (text.isEmpty() || !m_firsts.mayHave(text.front()))
            return {};
        const auto word = std::find_if(begin(), end(), [&](QStringView each) { return startsWith(text, each); });
        return word == end() ? QStringView() : *word;
    }
    [[nodiscard]] bool anyEnds(QStringView text) const
    {
        return !text.isEmpty() && m_lasts.mayHave(text.back()) &&
               std::any_of(begin(), end(), [&](QStringView word) { return endsWith(text, word); });
    }
    [[nodiscard]] bool anyIn(QStringView text) const
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!startOf(text.sliced(i)).isEmpty())
                return true;
        }
        return false;
    }

private:
    std::span<const QStringView> m_words;
    CharacterSieve m_firsts;
    CharacterSieve m_lasts;
};

[[nodiscard]] inline bool containsAny(QStringView text, const WordList &words) { return words.anyIn(text); }
[[nodiscard]] inline bool startsWithAny(QStringView text, const WordList &words) { return !words.startOf(text).isEmpty(); }
[[nodiscard]] inline bool endsWithAny(QStringView text, const WordList &words) { return words.anyEnds(text); }

} // namespace jianbao::page::signs
