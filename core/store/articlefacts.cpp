#include "core/store/articlefacts.h"

#include "core/place/codes.h"
#include "core/store/factreader.h"

namespace jianbao::store {

std::vector<bool> placesIn(const QList<ArticleFacts::Place> &places, const QString &code)
{
    const bool township = code.startsWith(u'u') || code.size() > place::countyDigits;
    if (code.isEmpty())
        return std::vector<bool>(std::size_t(places.size()), true);
    std::vector<bool> in;
    in.reserve(std::size_t(places.size()));
    for (const ArticleFacts::Place &place : places)
        in.push_back(township ? place.township == code : place.county.startsWith(code));
    return in;
}

Result<std::shared_ptr<const ArticleFacts>> FactTable::facts()
{
    const auto changes = m_connection.changes();
    if (!changes)
        return failure(changes);
    if (m_facts && *changes == m_read)
        return m_facts;
    const Done done = m_connection.read([&]() -> Done {
        const Result<bool> current = update();
        if (!current)
            return failure(current);
        return *current ? Done() : readAll();
    });
    if (!done)
        return failure(done);
    m_read = *changes;
    return m_facts;
}

Result<bool> FactTable::update()
{
    if (!m_facts)
        return false;
    const auto changes = changesSince(m_connection, m_lastChange);
    if (!changes)
        return failure(changes);
    if (!*changes)
        return false;
    if (m_facts.use_count() > 1) // somebody still counts with them
        m_facts = std::make_shared<ArticleFacts>(*m_facts);
    const ArticleId before = m_facts->lastArticle;
    if (const Done done = updateFacts(m_connection, **changes, *m_facts); !done)
        return failure(done);
    if (!(*changes)->articles.isEmpty() || (*changes)->ownPlaces || m_facts->lastArticle != before)
        m_named.reset();
    m_lastChange = (*changes)->last;
    return true;
}

Done FactTable::readAll()
{
    const auto last = lastChange(m_connection);
    if (!last)
        return failure(last);
    m_facts.reset(); // as large as those that come
    m_named.reset();
    auto facts = readFacts(m_connection);
    if (!facts)
        return failure(facts);
    m_facts = std::make_shared<ArticleFacts>(std::move(*facts));
    m_lastChange = *last;
    return {};
}

Result<std::shared_ptr<const NamedPlaces>> FactTable::namedPlaces()
{
    const auto current = facts();
    if (!current)
        return failure(current);
    if (!m_named) {
        auto named = readNamedPlaces(m_connection, **current);
        if (!named)
            return failure(named);
        m_named = std::make_shared<const NamedPlaces>(std::move(*named));
    }
    return m_named;
}

} // namespace jianbao::store
