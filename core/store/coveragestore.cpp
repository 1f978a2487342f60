#include "core/store/coveragestore.h"

#include "core/store/articlefacts.h"
#include "core/store/connection.h"
#include "core/store/foundsets.h"
#include "core/store/ownplacestore.h"

#include <unordered_map>
#include <utility>

namespace jianbao::store {

namespace {

// Two small numbers as the key of a count.
quint64 keyOf(quint32 first, quint32 second)
{
    return quint64(first) << 32 | second;
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
            ++m_townshipMonths[keyOf(number, fact.month)];
        const quint32 county = m_countyOf[number];
        if (!place.county.isEmpty() && std::exchange(m_last[county], id) != id)
            ++m_countyMonths[keyOf(county, fact.month)];
    }

    void write(Coverage &coverage) const
    {
        coverage.undated = m_undated;
        for (const auto &[key, count] : m_townshipMonths) {
            const ArticleFacts::Place &place = m_places[qsizetype(key >> 32)];
            coverage.places.append({place.county, place.township, int(quint32(key)), count});
        }
        for (const auto &[key, count] : m_countyMonths)
            coverage.places.append({m_counties[qsizetype(key >> 32)], {}, int(quint32(key)), count});
    }

private:
    const QList<ArticleFacts::Place> &m_places;
    QStringList m_counties;
    std::vector<quint32> m_countyOf; // by place
    std::vector<ArticleId> m_last;   // by county: the article that counted there last
    ArticleId m_lastUndated = -1;
    std::unordered_map<quint64, int> m_townshipMonths, m_countyMonths;
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
        tally.write(coverage);
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
                ++printed[keyOf(fact.paper, fact.place)];
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
