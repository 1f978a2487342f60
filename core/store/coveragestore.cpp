#include "core/store/coveragestore.h"

#include "core/store/articlefacts.h"
#include "core/store/connection.h"
#include "core/store/foundsets.h"
#include "core/store/ownplacestore.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace jianbao::store {

namespace {

using MonthsOfPlace = QList<PlaceMonths::Month>;

// A place has few months, which are dense where it has many: cheaper to hold than a table of keys.
void countIn(MonthsOfPlace &months, int month)
{
    const auto at = std::lower_bound(months.cbegin(), months.cend(), month,
                                     [](const PlaceMonths::Month &its, int wanted) { return its.month < wanted; });
    const qsizetype position = at - months.cbegin();
    if (at == months.cend() || at->month != month)
        months.insert(position, {month, 0});
    ++months[position].articles;
}

// Articles by place and month.
class MonthTally
{
public:
    explicit MonthTally(const QList<ArticleFacts::Place> &places) : m_places(places)
    {
        QHash<QString, quint32> numbers;
        for (const ArticleFacts::Place &place : places) {
            const auto number = numbers.constFind(place.county);
            if (number == numbers.cend()) {
                m_counties.append(place.county);
                m_countyOf.push_back(*numbers.insert(place.county, quint32(m_counties.size() - 1)));
            } else {
                m_countyOf.push_back(*number);
            }
        }
        m_last.resize(std::size_t(m_counties.size()), -1);
        m_ofTownships.resize(std::size_t(m_places.size()));
        m_ofCounties.resize(std::size_t(m_counties.size()));
    }

    // Of the places that an article counts at each once.
    void add(ArticleId id, const ArticleFact &fact, quint32 number)
    {
        const ArticleFacts::Place &place = m_places[number];
        if (place.code().isEmpty())
            return;
        if (fact.month == 0) {
            m_undated += std::exchange(m_lastUndated, id) != id;
            return;
        }
        if (!place.township.isEmpty())
            countIn(m_ofTownships[number], fact.month);
        const quint32 county = m_countyOf[number];
        if (!place.county.isEmpty() && std::exchange(m_last[county], id) != id)
            countIn(m_ofCounties[county], fact.month);
    }

    void moveTo(Coverage &coverage)
    {
        coverage.undated = m_undated;
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            if (MonthsOfPlace &months = m_ofTownships[std::size_t(i)]; !months.isEmpty())
                coverage.places.append({m_places[i].county, m_places[i].township, std::move(months)});
        }
        for (qsizetype i = 0; i < m_counties.size(); ++i) {
            if (MonthsOfPlace &months = m_ofCounties[std::size_t(i)]; !months.isEmpty())
                coverage.places.append({m_counties[i], {}, std::move(months)});
        }
    }

private:
    const QList<ArticleFacts::Place> &m_places;
    QStringList m_counties;
    std::vector<quint32> m_countyOf; // by place
    std::vector<ArticleId> m_last;   // by county: the article that counted there last
    ArticleId m_lastUndated = -1;
    std::vector<MonthsOfPlace> m_ofTownships; // by place
    std::vector<MonthsOfPlace> m_ofCounties;
    int m_undated = 0;
};

} // namespace

Result<Coverage> CoverageStore::coverage(const ArticleFilter &filter)
{
    ArticleFilter articles = filter;
    articles.from = articles.to = QDate();
    articles.withoutTownship = articles.unread = articles.starred = articles.doubtful = articles.anyMention = false;
    if (filter.anyMention)
        articles.placeCode.clear(); // an article may be filed elsewhere
    return m_connection.read([&]() -> Result<Coverage> {
        Coverage coverage;
        const auto facts = m_facts.facts();
        if (!facts)
            return failure(facts);
        const auto found = m_found.of(articles);
        if (!found)
            return failure(found);
        Result<std::shared_ptr<const NamedPlaces>> named;
        if (filter.anyMention)
            named = m_facts.namedPlaces();
        if (!named)
            return failure(named);
        MonthTally tally(filter.anyMention ? (*named)->places : (*facts)->places);
        const std::vector<bool> inside = filter.anyMention ? placesIn((*named)->places, filter.placeCode)
                                                           : std::vector<bool>();
        found->each([&](ArticleId id) {
            const auto index = std::size_t(id);
            const ArticleFact &fact = (*facts)->byId[index];
            if (!filter.anyMention)
                return tally.add(id, fact, fact.place);
            for (quint32 at = (*named)->first[index]; at < (*named)->first[index + 1]; ++at) {
                if (const quint32 place = (*named)->placeOf[at]; inside[place])
                    tally.add(id, fact, place);
            }
        });
        tally.moveTo(coverage);
        auto papers = imported(filter.paper);
        if (!papers)
            return failure(papers);
        static_cast<Imported &>(coverage) = std::move(*papers);
        return coverage;
    });
}

Result<Imported> CoverageStore::imported(const QString &paper)
{
    return m_connection.read([&]() -> Result<Imported> {
        const auto facts = m_facts.facts();
        if (!facts)
            return failure(facts);
        Imported imported;
        for (const ArticleFacts::Issues &issues : (*facts)->issues) {
            const QString &name = (*facts)->papers[issues.paper];
            if (paper.isEmpty() || name == paper)
                imported.issues.append({name, issues.month, issues.days});
        }
        std::unordered_map<quint64, int> printed;
        for (const ArticleFact &fact : (*facts)->byId) {
            if (fact.known)
                ++printed[quint64(fact.paper) << 32 | fact.place];
        }
        QHash<std::pair<QString, QString>, int> counties;
        for (const auto &[key, count] : printed) {
            const QString &county = (*facts)->places[qsizetype(quint32(key))].county;
            if (!county.isEmpty())
                counties[{(*facts)->papers[qsizetype(key >> 32)], county}] += count;
        }
        for (auto county = counties.cbegin(); county != counties.cend(); ++county)
            imported.printed.append({county.key().first, county.key().second, county.value()});
        auto names = OwnPlaceStore(m_connection).names();
        if (!names)
            return failure(names);
        imported.homes = std::move(names->homes);
        return imported;
    });
}

} // namespace jianbao::store
