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

PlaceCounts PlaceTally::sums() const
{
    PlaceCounts counts;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Counted &counted = m_places[i];
        counts.all += counted.all;
        counts.unread += counted.unread;
        if (m_facts.places[qsizetype(i)].township.isEmpty())
            counts.withoutTownship += counted.all;
    }
    counts.firstMonth = m_firstMonth;
    counts.starred = m_starred;
    counts.doubtful = m_doubtful;
    return counts;
}

PlaceCounts PlaceTally::counts() const
{
    PlaceCounts counts = sums();
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

namespace {

int sumOf(const Tally &tally)
{
    int sum = 0;
    tally.each([&](std::size_t, int count) { sum += count; });
    return sum;
}

} // namespace

MentionTally::MentionTally(const NamedPlaces &named, std::optional<int> firstMonth)
    : m_named(named), m_firstMonth(firstMonth), m_first(named.chains.size()),
      m_firstMonths(firstMonth ? named.chains.size() : 0)
{
}

void MentionTally::add(ArticleId id, const ArticleFact &fact)
{
    const auto index = std::size_t(id);
    const quint32 *first = m_named.placeOf.data() + m_named.first[index];
    const quint32 *end = m_named.placeOf.data() + m_named.first[index + 1];
    if (first == end)
        return;
    const int month = m_firstMonth ? fact.month - *m_firstMonth : -1;
    Counted &counted = m_first[*first];
    ++counted.all;
    counted.unread += fact.unread;
    if (isRecent(month))
        ++m_firstMonths[*first][std::size_t(month)];
    for (const quint32 *place = first + 1; place < end; ++place)
        addFurther(m_named.chains[*place], first, place, fact, month);
}

void MentionTally::addFurther(const Chain &chain, const quint32 *first, const quint32 *before, const ArticleFact &fact,
                              int month)
{
    const auto isNew = [&](auto same) {
        return std::none_of(first, before, [&](quint32 place) { return same(m_named.chains[place]); });
    };
    if (isNew([&](const Chain &other) { return other.own == chain.own; })) {
        m_own.add(chain.own);
        if (fact.unread)
            m_unread.add(chain.own);
    }
    for (std::size_t level = 0; level < chain.levels.size(); ++level) {
        const quint32 code = chain.levels[level];
        if (code == 0 || !isNew([&](const Chain &other) { return other.levels[level] == code; }))
            continue;
        m_totals.add(code);
        if (isRecent(month))
            m_months.add(code * std::size_t(recentMonths) + std::size_t(month));
    }
}

void MentionTally::write(PlaceCounts &counts) const
{
    Tally totals = m_totals, own = m_own, unread = m_unread, months = m_months;
    for (std::size_t place = 0; place < m_first.size(); ++place) {
        const Chain &chain = m_named.chains[place];
        if (m_first[place].all == 0)
            continue;
        own.add(chain.own, m_first[place].all);
        unread.add(chain.own, m_first[place].unread);
        for (const quint32 code : chain.levels) {
            totals.add(code, m_first[place].all);
            for (std::size_t month = 0; month < recentMonths && !m_firstMonths.empty(); ++month)
                months.add(code * std::size_t(recentMonths) + month, m_firstMonths[place][month]);
        }
    }
    const auto byCode = [&](const Tally &tally) {
        QHash<QString, int> hash;
        hash.reserve(tally.size());
        tally.each([&](std::size_t number, int count) {
            if (number > 0)
                hash.insert(m_named.codes[qsizetype(number)], count);
        });
        return hash;
    };
    counts.byCode = byCode(own);
    counts.unreadByCode = sumOf(unread) == sumOf(own) ? counts.byCode : byCode(unread);
    counts.totals = byCode(totals);
    counts.months.clear();
    counts.months.reserve(months.size() / recentMonths);
    months.each([&](std::size_t number, int count) {
        if (number >= recentMonths)
            counts.months[m_named.codes[qsizetype(number / recentMonths)]][number % recentMonths] = count;
    });
}

} // namespace jianbao::store
