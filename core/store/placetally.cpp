#include "core/store/placetally.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace jianbao::store {

PlaceTally::PlaceTally(const ArticleFacts &facts, std::optional<int> firstMonth)
    : m_facts(facts), m_firstMonth(firstMonth.value_or(0)), m_places(std::size_t(facts.places.size())),
      m_months(firstMonth ? m_places.size() : 0)
{
}

PlaceCounts PlaceTally::counts() const
{
    PlaceCounts counts;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Counted &counted = m_places[i];
        counts.all += counted.all;
        counts.unread += counted.unread;
        if (m_facts.places[qsizetype(i)].township.isEmpty())
            counts.withoutTownship += counted.all;
    }
    counts.byCode = byCode(&Counted::all);
    // Where nothing was read yet the one table is the other, of tens of thousands of places.
    counts.unreadByCode = counts.unread == counts.all ? counts.byCode : byCode(&Counted::unread);
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const QString &code = m_facts.places[qsizetype(i)].code();
        if (code.isEmpty() || m_months[i] == std::array<int, recentMonths>{})
            continue;
        std::array<int, recentMonths> &months = counts.months[code];
        std::transform(months.begin(), months.end(), m_months[i].begin(), months.begin(), std::plus());
    }
    counts.firstMonth = m_firstMonth;
    counts.starred = m_starred;
    counts.doubtful = m_doubtful;
    return counts;
}

QHash<QString, int> PlaceTally::byCode(int Counted::*count) const
{
    QHash<QString, int> hash;
    hash.reserve(std::count_if(m_places.begin(), m_places.end(), [&](const Counted &counted) { return counted.*count > 0; }));
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const QString &code = m_facts.places[qsizetype(i)].code();
        if (m_places[i].*count > 0 && !code.isEmpty())
            hash[code] += m_places[i].*count;
    }
    return hash;
}

MentionTally::MentionTally(const NamedPlaces &named, std::optional<int> firstMonth)
    : m_named(named), m_firstMonth(firstMonth), m_last(std::size_t(named.codes.size()), -1),
      m_lastOwn(std::size_t(named.codes.size()), -1)
{
}

void MentionTally::add(ArticleId id, const ArticleFact &fact)
{
    const auto index = std::size_t(id);
    const int month = fact.month - m_firstMonth.value_or(fact.month + 1);
    const bool recent = month >= 0 && month < recentMonths;
    for (quint32 at = m_named.first[index]; at < m_named.first[index + 1]; ++at) {
        const NamedPlaces::Chain &chain = m_named.chains[m_named.placeOf[at]];
        if (std::exchange(m_lastOwn[chain.own], id) != id) {
            m_own.add(chain.own);
            if (fact.unread)
                m_unread.add(chain.own);
        }
        for (const quint32 level : chain.levels) {
            if (std::exchange(m_last[level], id) == id)
                continue;
            m_totals.add(level);
            if (recent)
                m_months.add(level * std::size_t(recentMonths) + std::size_t(month));
        }
    }
}

void MentionTally::write(PlaceCounts &counts) const
{
    const auto byCode = [&](const Tally &tally) {
        QHash<QString, int> hash;
        hash.reserve(tally.size());
        tally.each([&](std::size_t number, int count) {
            if (number > 0)
                hash.insert(m_named.codes[qsizetype(number)], count);
        });
        return hash;
    };
    counts.byCode = byCode(m_own);
    counts.unreadByCode = byCode(m_unread);
    counts.totals = byCode(m_totals);
    counts.months.clear();
    counts.months.reserve(m_months.size() / recentMonths);
    m_months.each([&](std::size_t number, int count) {
        if (number >= recentMonths)
            counts.months[m_named.codes[qsizetype(number / recentMonths)]][number % recentMonths] = count;
    });
}

} // namespace jianbao::store
