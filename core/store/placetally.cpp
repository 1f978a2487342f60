#include "core/store/placetally.h"

#include <utility>

namespace jianbao::store {

PlaceCounts PlaceTally::counts() const
{
    PlaceCounts counts;
    counts.byCode.reserve(m_places.size());
    counts.unreadByCode.reserve(m_unread.size());
    counts.months.reserve(m_months.size() / recentMonths);
    m_places.each([&](std::size_t number, int count) {
        const ArticleFacts::Place &place = m_facts.places[qsizetype(number)];
        counts.all += count;
        if (place.township.isEmpty())
            counts.withoutTownship += count;
        if (!place.code().isEmpty())
            counts.byCode[place.code()] += count;
    });
    m_unread.each([&](std::size_t number, int count) {
        const QString &code = m_facts.places[qsizetype(number)].code();
        counts.unread += count;
        if (!code.isEmpty())
            counts.unreadByCode[code] += count;
    });
    m_months.each([&](std::size_t number, int count) {
        const QString &code = m_facts.places[qsizetype(number / recentMonths)].code();
        if (!code.isEmpty())
            counts.months[code][number % recentMonths] += count;
    });
    counts.firstMonth = m_firstMonth.value_or(0);
    counts.starred = m_starred;
    counts.doubtful = m_doubtful;
    return counts;
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
