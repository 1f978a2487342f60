// Adds up articles by place, of all levels, in memory. Internal to core/store.
#pragma once

#include "core/store/articlefacts.h"
#include "core/store/placestore.h"

#include <array>
#include <optional>
#include <vector>

namespace jianbao::store {

// Counts by a small number.
class Tally
{
public:
    void add(std::size_t key, int by = 1)
    {
        if (key >= m_counts.size())
            m_counts.resize(key + key / 2 + 1);
        m_counts[key] += by;
    }
    [[nodiscard]] int at(std::size_t key) const { return key < m_counts.size() ? m_counts[key] : 0; }
    // Keys up to the largest: as many entries as each() may visit.
    [[nodiscard]] qsizetype size() const { return qsizetype(m_counts.size()); }
    // visit(key, count) for each that is not 0, in ascending order.
    template<typename Visit>
    void each(Visit visit) const
    {
        for (std::size_t key = 0; key < m_counts.size(); ++key) {
            if (m_counts[key] != 0)
                visit(key, m_counts[key]);
        }
    }

private:
    std::vector<int> m_counts;
};

// Of articles where they are filed; with a first month also by month, of the twelve from it on.
class PlaceTally
{
public:
    explicit PlaceTally(const ArticleFacts &facts, std::optional<int> firstMonth = {})
        : m_facts(facts), m_firstMonth(firstMonth)
    {
    }

    void add(const ArticleFact &fact)
    {
        m_places.add(fact.place);
        if (const int month = fact.month - m_firstMonth.value_or(fact.month + 1); month >= 0 && month < recentMonths)
            m_months.add(fact.place * std::size_t(recentMonths) + std::size_t(month));
        if (fact.unread)
            m_unread.add(fact.place);
        m_starred += fact.starred;
        m_doubtful += fact.doubtful;
    }
    [[nodiscard]] PlaceCounts counts() const;

private:
    const ArticleFacts &m_facts;
    std::optional<int> m_firstMonth;
    Tally m_places, m_unread, m_months;
    int m_starred = 0;
    int m_doubtful = 0;
};

// Of articles wherever they name a place: at each place of each level an article counts once.
class MentionTally
{
public:
    explicit MentionTally(const NamedPlaces &named, std::optional<int> firstMonth = {});

    void add(ArticleId id, const ArticleFact &fact);
    void write(PlaceCounts &counts) const; // byCode, totals, unreadByCode and months

private:
    const NamedPlaces &m_named;
    std::optional<int> m_firstMonth;
    std::vector<ArticleId> m_last, m_lastOwn; // by code: the article that counted there last
    Tally m_totals, m_own, m_unread, m_months;
};

} // namespace jianbao::store
