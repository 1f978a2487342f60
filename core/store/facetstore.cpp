#include "core/store/facetstore.h"

#include "core/store/articlefacts.h"
#include "core/store/foundsets.h"
#include "core/store/placetally.h"
#include "core/store/tagrows.h"

#include <algorithm>
#include <map>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

template<typename Key>
void sortByCount(QList<Facet<Key>> &facets)
{
    std::sort(facets.begin(), facets.end(), [](const Facet<Key> &a, const Facet<Key> &b) {
        return a.count != b.count ? a.count > b.count : a.key < b.key;
    });
}

class Counting
{
public:
    explicit Counting(const ArticleFacts &facts) : m_facts(facts), m_places(facts) {}

    void add(ArticleId id)
    {
        const auto index = std::size_t(id);
        const ArticleFact &fact = m_facts.byId[index];
        m_places.add(fact);
        m_months.add(fact.month);
        m_papers.add(fact.paper);
        m_kinds.add(fact.kind);
        for (quint32 name = m_facts.firstName[index]; name < m_facts.firstName[index + 1]; ++name)
            m_names.add(m_facts.nameOf[name]);
    }

    [[nodiscard]] Facets result(qsizetype mostContributors) const
    {
        Facets facets;
        facets.places = m_places.counts();
        std::map<int, int, std::greater<>> years;
        m_months.each([&](std::size_t month, int count) {
            years[int(month / 12)] += count;
            if (month > 0)
                facets.months.insert(u"%1-%2"_s.arg(month / 12, 4, 10, '0'_L1).arg(month % 12 + 1, 2, 10, '0'_L1),
                                     count);
        });
        for (const auto &[year, count] : years)
            facets.years.append({year > 0 ? QString::number(year) : QString(), count});
        m_papers.each([&](std::size_t paper, int count) {
            facets.papers.append({m_facts.papers[qsizetype(paper)], count});
        });
        m_kinds.each([&](std::size_t kind, int count) {
            facets.kinds.append({page::kindName(page::ArticleKind(kind)), count});
        });
        facets.contributors = contributors(mostContributors);
        sortByCount(facets.papers);
        sortByCount(facets.kinds);
        return facets;
    }

private:
    // Of the many names only those are spelled out that are shown.
    [[nodiscard]] QList<Facet<QString>> contributors(qsizetype most) const
    {
        QList<Facet<std::size_t>> numbers;
        m_names.each([&](std::size_t name, int count) { numbers.append({name, count}); });
        const auto more = [](const Facet<std::size_t> &a, const Facet<std::size_t> &b) {
            return a.count != b.count ? a.count > b.count : a.key < b.key;
        };
        const qsizetype shown = std::min(most, numbers.size());
        std::partial_sort(numbers.begin(), numbers.begin() + shown, numbers.end(), more);
        QList<Facet<QString>> names;
        for (qsizetype i = 0; i < shown; ++i)
            names.append({m_facts.names[qsizetype(numbers[i].key)], numbers[i].count});
        sortByCount(names);
        return names;
    }

    const ArticleFacts &m_facts;
    PlaceTally m_places;
    Tally m_months, m_papers, m_kinds, m_names;
};

Result<QList<Facet<TagId>>> tagsOf(const Connection &connection, const IdSet &found)
{
    const auto counts = countTags(connection, found);
    if (!counts)
        return failure(counts);
    QList<Facet<TagId>> tags;
    for (auto count = counts->cbegin(); count != counts->cend(); ++count)
        tags.append({count.key(), count.value()});
    sortByCount(tags);
    return tags;
}

} // namespace

Result<Facets> FacetStore::facets(const ArticleFilter &filter, qsizetype mostContributors)
{
    return m_connection.read([&]() -> Result<Facets> {
        const auto facts = m_facts.facts();
        if (!facts)
            return failure(facts);
        const auto found = m_found.of(filter);
        if (!found)
            return failure(found);
        Counting counting(**facts);
        found->each([&](ArticleId id) { counting.add(id); });
        Facets facets = counting.result(mostContributors);
        auto tags = tagsOf(m_connection, *found);
        if (!tags)
            return failure(tags);
        facets.tags = std::move(*tags);
        return facets;
    });
}

} // namespace jianbao::store
