// Segments of the search index in memory, as the library keeps them.
#pragma once

#include "core/index/merger.h"
#include "core/index/phrase.h"
#include "core/index/segmentbuilder.h"

#include <QString>

#include <gtest/gtest.h>

#include <array>
#include <map>

namespace jianbao::index::testing {

using Texts = std::array<QString, 2>;

struct Segment {
    std::vector<Leaf> leaves;

    [[nodiscard]] LeafWriter writer()
    {
        return LeafWriter([this](const Leaf &leaf) {
            leaves.push_back(leaf);
            return Done();
        });
    }
};

class Leaves : public LeafSource
{
public:
    explicit Leaves(const Segment &segment, Term from = 0) : m_segment(segment)
    {
        while (m_at < segment.leaves.size() && segment.leaves[m_at].term < from)
            ++m_at;
    }
    Result<std::optional<std::string_view>> next() override
    {
        if (m_at == m_segment.leaves.size())
            return std::optional<std::string_view>();
        return std::optional<std::string_view>(m_segment.leaves[m_at++].data);
    }

private:
    const Segment &m_segment;
    std::size_t m_at = 0;
};

class ListLeaves : public TermLeaves
{
public:
    ListLeaves(const Segment &segment, Term term) : m_segment(segment), m_term(term) {}
    Result<std::optional<Found>> next(ArticleId article) override
    {
        for (; m_at < m_segment.leaves.size(); ++m_at) {
            const Leaf &leaf = m_segment.leaves[m_at];
            if (leaf.term > m_term || (leaf.term == m_term && leaf.article >= article)) {
                ++m_at;
                return std::optional<Found>({leaf.data, leaf.term == m_term});
            }
        }
        return std::optional<Found>();
    }

private:
    const Segment &m_segment;
    Term m_term;
    std::size_t m_at = 0;
};

inline Segment segmentOf(const std::map<ArticleId, Texts> &articles)
{
    SegmentBuilder builder;
    for (const auto &[id, texts] : articles)
        builder.add(id, texts);
    Segment segment;
    LeafWriter leaves = segment.writer();
    EXPECT_TRUE(builder.write(leaves));
    return segment;
}

using Hits = std::map<ArticleId, std::vector<Place>>;

inline Hits hitsIn(const Segment &segment, const QString &words, const Asked &asked)
{
    const auto characters = charactersOf(words);
    Hits hits;
    const auto note = [&](ArticleId article, const std::vector<Place> &places) { hits[article] = places; };
    Done done;
    if (needsPlaces(characters, asked)) {
        Leaves leaves(segment, pairOf(characters.front(), 0));
        done = findCharacter(characters.front(), asked, leaves, note);
    } else {
        done = findPhrase(characters, asked,
                          [&](Term term) { return PostingList(term, std::make_unique<ListLeaves>(segment, term)); },
                          note);
    }
    EXPECT_TRUE(done);
    return hits;
}

} // namespace jianbao::index::testing
