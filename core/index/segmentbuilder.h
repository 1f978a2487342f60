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
    // Write what there is, and begin anew: about 6,000 articles, 100 MB.
    [[nodiscard]] bool isFull() const { return m_tokens.size() >= mostTokens / 2; }
    [[nodiscard]] const std::vector<ArticleId> &articles() const { return m_articles; }

    // Empties it.
    [[nodiscard]] Done write(LeafWriter &leaves);

private:
    static constexpr int numberBits = 64 - 2 * characterBits; // that a term leaves
    static constexpr std::size_t mostTokens = std::size_t(1) << numberBits;

    struct Token {
        quint32 article; // index
        Place place;     // of a pair
    };

    void add(Term term, Token token);
    [[nodiscard]] Done writeList(LeafWriter &leaves, std::size_t begin, std::size_t end) const;

    std::vector<ArticleId> m_articles;
    std::vector<Token> m_tokens;
    std::vector<quint64> m_order; // a term and, below, the number of a token: sorted as plain numbers
};

} // namespace jianbao::index
