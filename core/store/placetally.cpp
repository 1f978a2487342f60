#include "core/store/placetally.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace jianbao::store {

PlaceTally::PlaceTally(const ArticleFacts &facts, std::optional<int> firstMonth)
    : m_facts(facts), m_firstMonth(firstMonth.value_or(0)), m_places(std::size_t(facts.places.size()), firstMonth)
{
}

PlaceCounts PlaceTally::sums() const
{
    PlaceCounts counts;
    for (std::size_t i = 0; i < m_places.counts().size(); ++i) {
        const CountsByPlace::Counts &its = m_places.counts()[i];
        counts.all += its.all;
        counts.unread += its.unread;
        if (m_facts.places[qsizetype(i)].township.isEmpty())
            counts.withoutTownship += its.all;
    }
    counts.firstMonth = m_firstMonth;
    counts.starred = m_starred;
    counts.doubtful = m_doubtful;
    return counts;
}

PlaceCounts PlaceTally::counts() const
{
    PlaceCounts counts = sums();
    counts.byCode = byCode(&CountsByPlace::Counts::all);
    // Where nothing was read yet the one table is the other, of tens of thousands of places.
    counts.unreadByCode = counts.unread == counts.all ? counts.byCode : byCode(&CountsByPlace::Counts::unread);
    for (std::size_t i = 0; i < m_places.counts().size(); ++i) {
        const QString &code = m_facts.places[qsizetype(i)].code();
        const CountsByPlace::Months its = m_places.monthsAt(i);
        if (code.isEmpty() || its == CountsByPlace::Months{})
            continue;
        CountsByPlace::Months &months = counts.months[code];
        std::transform(months.begin(), months.end(), its.begin(), months.begin(), std::plus());
    }
    return counts;
}

QHash<QString, int> PlaceTally::byCode(int CountsByPlace::Counts::*count) const
{
    const auto &counts = m_places.counts();
    QHash<QString, int> hash;
    hash.reserve(std::count_if(counts.begin(), counts.end(), [&](const auto &its) { return its.*count > 0; }));
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const QString &code = m_facts.places[qsizetype(i)].code();
        if (counts[i].*count > 0 && !code.isEmpty())
            hash[code] += counts[i].*count;
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
    : m_named(named), m_first(named.chains.size(), firstMonth)
{
}

void MentionTally::add(ArticleId id, const ArticleFact &fact)
{
    const auto index = std::size_t(id);
    const quint32 *first = m_named.placeOf.data() + m_named.first[index];
    const quint32 *end = m_named.placeOf.data() + m_named.first[index + 1];
    if (first == end)
        return;
    m_first.add(*first, fact);
    for (const quint32 *place = first + 1; place < end; ++place)
        addFurther(m_named.chains[*place], first, place, fact);
}

void MentionTally::addFurther(const Chain &chain, const quint32 *first, const quint32 *before, const ArticleFact &fact)
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
        if (const auto month = m_first.monthOf(fact))
            m_months.add(code * std::size_t(recentMonths) + *month);
    }
}

void MentionTally::write(PlaceCounts &counts) const
{
    Tally totals = m_totals, own = m_own, unread = m_unread, months = m_months;
    for (std::size_t place = 0; place < m_first.counts().size(); ++place) {
        const Chain &chain = m_named.chains[place];
        const CountsByPlace::Counts &its = m_first.counts()[place];
        if (its.all == 0)
            continue;
        own.add(chain.own, its.all);
        unread.add(chain.own, its.unread);
        const CountsByPlace::Months itsMonths = m_first.monthsAt(place);
        const std::size_t counted = itsMonths == CountsByPlace::Months{} ? 0 : recentMonths;
        for (const quint32 code : chain.levels) {
            totals.add(code, its.all);
            for (std::size_t month = 0; month < counted; ++month)
                months.add(code * std::size_t(recentMonths) + month, itsMonths[month]);
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
