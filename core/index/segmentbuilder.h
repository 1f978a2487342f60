// A segment out of texts.
#pragma once

#include "core/index/leaf.h"

#include <span>

namespace jianbao::index {

// The tokens of a text: each of its characters and the end of each paragraph with what is behind it, and each character
// alone.
class SegmentBuilder
{
public:
    // Each article once, in any order. Column n is the nth text, folded; of texts beyond what a Place can say the rest
    // is not found.
    void add(ArticleId article, std::span<const QString> columns);
    // Write what there is, and begin anew: about 2,000 articles, 50 MB.
    [[nodiscard]] bool isFull() const { return m_tokens.size() >= mostTokens / 2; }
    [[nodiscard]] const std::vector<ArticleId> &articles() const { return m_articles; }

    // Empties it.
    [[nodiscard]] Done write(LeafWriter &leaves);

private:
    static constexpr int numberBits = 64 - 2 * characterBits; // that a term leaves
    static constexpr std::size_t mostTokens = std::size_t(1) << numberBits;

    // A pair at its place. The characters alone are known from the pairs that begin with them.
    struct Token {
        quint32 article; // index
        Place place;
    };

    void add(Term term, Token token);
    [[nodiscard]] const Token &token(std::size_t i) const { return m_tokens[m_order[i] & (mostTokens - 1)]; }
    [[nodiscard]] Done writePair(LeafWriter &leaves, Term term, std::size_t begin, std::size_t end) const;
    [[nodiscard]] Done writeCharacter(LeafWriter &leaves, Term term, std::vector<quint32> &articles) const;
    [[nodiscard]] static Done writeList(LeafWriter &leaves, Term term, std::vector<Posting> &list);

    std::vector<ArticleId> m_articles;
    std::vector<Token> m_tokens;
    std::vector<quint64> m_order; // a term and, below, the number of a token
};

} // namespace jianbao::index
