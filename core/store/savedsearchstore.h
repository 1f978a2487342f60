// Searches that a person keeps under a name.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

namespace jianbao::store {

class Connection;

class SavedSearchStore
{
public:
    explicit SavedSearchStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<SavedSearch>> all(); // by their names in pinyin order
    // Names are compared in folded form. Errors: NotFound.
    [[nodiscard]] Result<SavedSearch> named(const QString &name);
    // Adds a search (id is ignored unless it is not 0: then that id is used again, for undo). The expression is kept as
    // it is: whether it can be read depends on places and tags. Errors: InvalidArgument (no name, no expression, or
    // another one has the name).
    [[nodiscard]] Result<SavedSearch> add(const SavedSearch &search);
    // Changes name or expression and gives the record before. Errors: NotFound, and those of add.
    [[nodiscard]] Result<SavedSearch> update(const SavedSearch &search);
    [[nodiscard]] Result<SavedSearch> remove(SavedSearchId id); // gives what was there; NotFound

private:
    Connection &m_connection;
};

} // namespace jianbao::store
