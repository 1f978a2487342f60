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
    explicit PlaceTally(const ArticleFacts &facts, std::optional<int> firstMonth = {});

    void add(const ArticleFact &fact)
    {
        Counted &counted = m_places[fact.place];
        ++counted.all;
        counted.unread += fact.unread;
        if (!m_months.empty()) {
            const int month = fact.month - m_firstMonth;
            if (month >= 0 && month < recentMonths)
                ++m_months[fact.place][std::size_t(month)];
        }
        m_starred += fact.starred;
        m_doubtful += fact.doubtful;
    }
    [[nodiscard]] PlaceCounts counts() const;
    [[nodiscard]] PlaceCounts sums() const; // the same without the counts of each place

private:
    struct Counted {
        int all = 0;
        int unread = 0;
    };

    [[nodiscard]] QHash<QString, int> byCode(int Counted::*count) const;

    const ArticleFacts &m_facts;
    int m_firstMonth;
    std::vector<Counted> m_places;                      // as the facts number them
    std::vector<std::array<int, recentMonths>> m_months; // likewise; empty without a first month
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
    using Chain = NamedPlaces::Chain;

    // Articles by the first place that each names: what they count at the places above is added up once for all.
    struct Counted {
        int all = 0;
        int unread = 0;
    };

    [[nodiscard]] bool isRecent(int month) const { return month >= 0 && month < recentMonths; }
    // Of a further place: the levels at which none of those before it in the article lies in the same.
    void addFurther(const Chain &chain, const quint32 *first, const quint32 *before, const ArticleFact &fact, int month);

    const NamedPlaces &m_named;
    std::optional<int> m_firstMonth;
    std::vector<Counted> m_first;                              // by place
    std::vector<std::array<int, recentMonths>> m_firstMonths; // likewise; empty without a first month
    Tally m_totals, m_own, m_unread, m_months;                // by code, of further places
};

} // namespace jianbao::store
