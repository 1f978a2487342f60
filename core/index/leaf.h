// A segment of the index is a run of leaves: pieces of some kilobytes, in the order of terms and, within a list that is
// longer than a leaf, of articles.
#pragma once

#include "core/base/result.h"
#include "core/index/postings.h"

#include <functional>

namespace jianbao::index {

inline constexpr std::size_t leafSize = 8000; // bytes, about

struct Leaf {
    Term term = 0;         // of its last list
    ArticleId article = 0; // the last one in that
    std::string data;
};

// Puts lists into leaves: begin(), add() in ascending order, for each term in ascending order; then finish().
class LeafWriter
{
public:
    using Write = std::function<Done(const Leaf &)>;

    explicit LeafWriter(Write write) : m_write(std::move(write)) {}

    void begin(Term term);
    [[nodiscard]] Done add(const Posting &posting);
    [[nodiscard]] Done finish();
    [[nodiscard]] qsizetype written() const { return m_written; } // leaves

private:
    void endList();
    [[nodiscard]] Done endLeaf();

    Write m_write;
    Leaf m_leaf;
    Term m_listed = 0; // term of the last list in the leaf
    Term m_term = 0;
    ArticleId m_last = 0;
    std::string m_list;
    qsizetype m_written = 0;
};

// Steps through the lists of a leaf. Data: for each, the distance from the term before, the size of the list, the list.
class LeafReader
{
public:
    LeafReader() = default;
    explicit LeafReader(std::string_view data) : m_data(data) {}

    // False at the end, and at what is no leaf, which isDamaged() tells apart.
    [[nodiscard]] bool next();
    [[nodiscard]] Term term() const { return m_term; }
    [[nodiscard]] PostingReader list() const { return {m_list, isSingle(m_term)}; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    std::string_view m_data;
    std::string_view m_list;
    Term m_term = 0;
    bool m_damaged = false;
};

// Storage; says how the index is mended.
[[nodiscard]] tl::unexpected<Error> damaged();

} // namespace jianbao::index
