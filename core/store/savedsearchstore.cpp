#include "core/store/savedsearchstore.h"

#include "core/store/connection.h"
#include "core/text/collate.h"
#include "core/text/fold.h"

#include <algorithm>

namespace jianbao::store {

using namespace Qt::StringLiterals;

namespace {

SavedSearch searchOf(Statement &row)
{
    SavedSearch search;
    search.id = row.take<SavedSearchId>();
    search.name = row.take<QString>();
    search.expression = row.take<QString>();
    return search;
}

SavedSearch tidied(SavedSearch search)
{
    search.name = search.name.simplified();
    search.expression = search.expression.trimmed();
    return search;
}

Result<SavedSearch> searchWithId(const Connection &connection, SavedSearchId id)
{
    const auto found = connection.first(u"SELECT id, name, expression FROM saved_searches WHERE id = ?"_s, {id}, searchOf);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorKind::NotFound, QString::number(id));
    return **found;
}

Done checkSearch(const Connection &connection, const SavedSearch &search)
{
    if (search.name.isEmpty())
        return failure(ErrorKind::InvalidArgument, search.name, u"a saved search needs a name"_s);
    if (search.expression.isEmpty())
        return failure(ErrorKind::InvalidArgument, search.name, u"there is nothing to search for"_s);
    const auto namesakes = connection.number(
        u"SELECT count(*) FROM saved_searches WHERE name_folded = ? AND id <> ?"_s, {text::fold(search.name), search.id});
    if (!namesakes)
        return failure(namesakes);
    if (*namesakes > 0)
        return failure(ErrorKind::InvalidArgument, search.name, u"there is a saved search of this name"_s);
    return {};
}

} // namespace

Result<QList<SavedSearch>> SavedSearchStore::all()
{
    auto searches = m_connection.list(u"SELECT id, name, expression FROM saved_searches ORDER BY id"_s, {}, searchOf);
    if (searches) {
        const text::Collator collator;
        std::stable_sort(searches->begin(), searches->end(), [&](const SavedSearch &a, const SavedSearch &b) {
            return collator(a.name, b.name);
        });
    }
    return searches;
}

Result<SavedSearch> SavedSearchStore::named(const QString &name)
{
    const auto found = m_connection.first(u"SELECT id, name, expression FROM saved_searches WHERE name_folded = ?"_s,
                                          {text::fold(name.simplified())}, searchOf);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorKind::NotFound, name, u"there is no saved search of this name"_s);
    return **found;
}

Result<SavedSearch> SavedSearchStore::add(const SavedSearch &given)
{
    return m_connection.write([&]() -> Result<SavedSearch> {
        SavedSearch search = tidied(given);
        if (const Done checked = checkSearch(m_connection, search); !checked)
            return failure(checked);
        const auto id = m_connection.insert(
            u"INSERT INTO saved_searches (id, name, name_folded, expression) VALUES (?, ?, ?, ?)"_s,
            {toColumn(search.id == 0 ? std::nullopt : std::optional(search.id)), search.name, text::fold(search.name),
             search.expression});
        if (!id)
            return failure(id);
        search.id = *id;
        return search;
    });
}

Result<SavedSearch> SavedSearchStore::update(const SavedSearch &given)
{
    return m_connection.write([&]() -> Result<SavedSearch> {
        const SavedSearch search = tidied(given);
        const auto before = searchWithId(m_connection, search.id);
        if (!before)
            return before;
        if (const Done checked = checkSearch(m_connection, search); !checked)
            return failure(checked);
        const Done done = m_connection.run(
            u"UPDATE saved_searches SET name = ?, name_folded = ?, expression = ? WHERE id = ?"_s,
            {search.name, text::fold(search.name), search.expression, search.id});
        return done ? before : failure(done);
    });
}

Result<SavedSearch> SavedSearchStore::remove(SavedSearchId id)
{
    return m_connection.write([&]() -> Result<SavedSearch> {
        const auto before = searchWithId(m_connection, id);
        if (!before)
            return before;
        const Done done = m_connection.run(u"DELETE FROM saved_searches WHERE id = ?"_s, {id});
        return done ? before : failure(done);
    });
}

} // namespace jianbao::store
