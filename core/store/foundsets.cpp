#include "core/store/foundsets.h"

#include "core/store/coveragestore.h"
#include "core/store/finder.h"

namespace jianbao::store {

namespace {

// The part of a filter that is not known of every article in memory, without its query.
ArticleFilter unknownPart(const ArticleFilter &filter)
{
    ArticleFilter part;
    part.lessSureThan = filter.lessSureThan;
    part.tags = filter.tags;
    part.contributor = filter.contributor;
    part.page = filter.page;
    if (filter.anyMention && !filter.placeCode.isEmpty()) {
        part.placeCode = filter.placeCode;
        part.anyMention = true;
    }
    return part;
}

// The other part.
class KnownPart
{
public:
    // Whether it asks for anything.
    static bool isIn(const ArticleFilter &filter)
    {
        ArticleFilter others = unknownPart(filter);
        others.query = filter.query;
        return others != filter;
    }

    KnownPart(const ArticleFilter &filter, const ArticleFacts &facts) : m_filter(filter), m_facts(facts)
    {
        m_paper = facts.papers.indexOf(filter.paper);
        m_from = filter.from.isValid() ? numberOf(filter.from) : 0;
        m_to = filter.to.isValid() ? numberOf(filter.to) : 0;
        m_places = placesIn(facts.places, filter.anyMention ? QString() : filter.placeCode);
        for (qsizetype i = 0; filter.withoutTownship && i < facts.places.size(); ++i)
            m_places[std::size_t(i)] = m_places[std::size_t(i)] && facts.places[i].township.isEmpty();
    }

    [[nodiscard]] bool holds(ArticleId id) const
    {
        const auto index = std::size_t(id);
        if (index >= m_facts.byId.size() || !m_facts.byId[index].known)
            return false;
        const ArticleFact &fact = m_facts.byId[index];
        const int day = fact.month == 0 ? 0 : numberOf(fact.month, fact.day);
        return m_places[fact.place] && (!m_filter.unread || fact.unread) && (!m_filter.starred || fact.starred)
               && (!m_filter.doubtful || fact.doubtful)
               && (m_filter.paper.isEmpty() || qsizetype(fact.paper) == m_paper) && day >= m_from
               && (m_to == 0 || (day > 0 && day <= m_to));
    }

private:
    static int numberOf(int month, int day) { return month * 32 + day; }
    static int numberOf(QDate date) { return numberOf(monthNumber(date.year(), date.month()), date.day()); }

    const ArticleFilter &m_filter;
    const ArticleFacts &m_facts;
    std::vector<bool> m_places;
    qsizetype m_paper;
    int m_from; // 0: open
    int m_to;
};

} // namespace

Result<IdSet> FoundSets::of(const ArticleFilter &filter)
{
    const auto facts = m_facts.facts();
    if (!facts)
        return failure(facts);
    ArticleFilter query;
    query.query = filter.query;
    std::optional<IdSet> candidates; // none: all
    for (const ArticleFilter &part : {query, unknownPart(filter)}) {
        if (part == ArticleFilter())
            continue;
        const auto found = asked(part);
        if (!found)
            return failure(found);
        if (candidates)
            *candidates &= **found;
        else
            candidates = **found;
    }
    if (candidates && !KnownPart::isIn(filter))
        return *candidates;
    const KnownPart known(filter, **facts);
    IdSet set;
    const auto take = [&](ArticleId id) {
        if (known.holds(id))
            set.insert(id);
    };
    if (candidates) {
        candidates->each(take);
    } else {
        for (std::size_t id = 0; id < (*facts)->byId.size(); ++id)
            take(ArticleId(id));
    }
    return set;
}

Result<FoundSets::Shared> FoundSets::kept(const ArticleFilter &filter)
{
    const auto changes = m_connection.changes();
    if (!changes)
        return failure(changes);
    if (*changes != m_asked)
        m_kept.clear();
    m_asked = *changes;
    const Shared *kept = m_kept.find(filter);
    return kept ? *kept : nullptr;
}

FoundSets::Shared FoundSets::keep(const ArticleFilter &filter, IdSet set)
{
    auto found = std::make_shared<const IdSet>(std::move(set));
    m_kept.add(filter, found);
    return found;
}

Result<FoundSets::Shared> FoundSets::asked(const ArticleFilter &filter)
{
    auto before = kept(filter);
    if (!before || *before)
        return before;
    auto set = Finder(m_connection, m_orders).find(filter);
    if (!set)
        return failure(set);
    return keep(filter, std::move(*set));
}

Result<QList<ArticleId>> FoundSets::ordered(const ArticleFilter &filter, const ArticleSort &sort, qsizetype limit)
{
    auto found = kept(filter);
    if (found && !*found && limit >= 0) {
        auto beginning = Finder(m_connection, m_orders).ordered(filter, sort, limit);
        if (!beginning)
            return failure(beginning);
        if (beginning->all)
            keep(filter, std::move(*beginning->all));
        return std::move(beginning->ids);
    }
    found = asked(filter);
    if (!found)
        return failure(found);
    const auto order = m_orders.of(sort);
    if (!order)
        return failure(order);
    QList<ArticleId> ids;
    for (const ArticleId id : **order) {
        if (ids.size() == limit)
            break;
        if ((*found)->contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace jianbao::store
