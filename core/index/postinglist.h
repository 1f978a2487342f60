// The list of a term in one segment, read leaf by leaf.
#pragma once

#include "core/index/leaf.h"

#include <memory>

namespace jianbao::index {

// The leaves that hold a term's list: the first is the first of the segment whose last posting is not before the term
// and an article, the others follow it.
class TermLeaves
{
public:
    struct Found {
        std::string_view data; // valid until the next call
        bool goesOn = false;   // the list may go on in the next leaf
    };

    virtual ~TermLeaves() = default;
    // The next that may hold this article or a later one; none at the end.
    [[nodiscard]] virtual Result<std::optional<Found>> next(ArticleId article) = 0;
};

class PostingList
{
public:
    PostingList(Term term, std::unique_ptr<TermLeaves> leaves) : m_term(term), m_leaves(std::move(leaves)) {}

    // To the first posting of this article or a later one, never back. False: there is none, or ended() says an error.
    [[nodiscard]] bool seek(ArticleId article);
    [[nodiscard]] const Posting &posting() const { return m_reader.posting(); }
    [[nodiscard]] const Done &ended() const { return m_done; }

private:
    bool nextLeaf(ArticleId article);

    Term m_term;
    std::unique_ptr<TermLeaves> m_leaves;
    PostingReader m_reader;
    bool m_goesOn = true;
    Done m_done;
};

} // namespace jianbao::index
