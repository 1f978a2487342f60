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

// Articles by a place, which is a number; with a first month also by month, of the twelve from it on.
class CountsByPlace
{
public:
    struct Counts {
        int all = 0;
        int unread = 0;
    };
    using Months = std::array<int, recentMonths>;

    CountsByPlace(std::size_t places, std::optional<int> firstMonth)
        : m_firstMonth(firstMonth), m_counts(places), m_months(firstMonth ? places : 0)
    {
    }

    void add(std::size_t place, const ArticleFact &fact)
    {
        ++m_counts[place].all;
        m_counts[place].unread += fact.unread;
        if (const auto month = monthOf(fact))
            ++m_months[place][*month];
    }
    [[nodiscard]] const std::vector<Counts> &counts() const { return m_counts; } // by place
    // Without a first month no month has any.
    [[nodiscard]] Months monthsAt(std::size_t place) const { return m_months.empty() ? Months{} : m_months[place]; }
    // Of the twelve, from 0; none: another, or they are not counted.
    [[nodiscard]] std::optional<std::size_t> monthOf(const ArticleFact &fact) const
    {
        const int month = m_firstMonth ? fact.month - *m_firstMonth : -1;
        return month >= 0 && month < recentMonths ? std::optional(std::size_t(month)) : std::nullopt;
    }

private:
    std::optional<int> m_firstMonth;
    std::vector<Counts> m_counts;
    std::vector<Months> m_months; // empty without a first month
};

// Of articles where they are filed.
class PlaceTally
{
public:
    explicit PlaceTally(const ArticleFacts &facts, std::optional<int> firstMonth = {});

    void add(const ArticleFact &fact)
    {
        m_places.add(fact.place, fact);
        m_starred += fact.starred;
        m_doubtful += fact.doubtful;
    }
    [[nodiscard]] PlaceCounts counts() const;
    [[nodiscard]] PlaceCounts sums() const; // the same without the counts of each place

private:
    [[nodiscard]] QHash<QString, int> byCode(int CountsByPlace::Counts::*count) const;

    const ArticleFacts &m_facts;
    int m_firstMonth;
    CountsByPlace m_places; // as the facts number them
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

    // Of a further place: the levels at which none of those before it in the article lies in the same.
    void addFurther(const Chain &chain, const quint32 *first, const quint32 *before, const ArticleFact &fact);

    const NamedPlaces &m_named;
    CountsByPlace m_first; // by the first place that each names: what it counts at those above is added up once for all
    Tally m_totals, m_own, m_unread, m_months; // by code, of further places
};

} // namespace jianbao::store
