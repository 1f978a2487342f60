#include "core/store/changelog.h"

#include "core/store/connection.h"
#include "core/store/cursor.h"

#include <algorithm>

namespace jianbao::store {

using namespace Qt::StringLiterals;

namespace {

void keepEachOnce(QList<qint64> &ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

Result<qint64> lastChange(const Connection &connection)
{
    return connection.number(u"SELECT coalesce(max(id), 0) FROM changes"_s);
}

Result<std::optional<LoggedChanges>> changesSince(const Connection &connection, qint64 number)
{
    const auto last = lastChange(connection);
    if (!last)
        return failure(last);
    LoggedChanges changes;
    changes.last = number;
    bool gap = *last < number; // what had been seen was rolled back
    const Done done = eachRow(connection, u"SELECT id, what, row_id FROM changes WHERE id > ? ORDER BY id"_s, {number},
                              [&](const Cursor &row) {
        gap = gap || row.number(0) != changes.last + 1;
        changes.last = row.number(0);
        switch (Changed(row.number(1))) {
        case Changed::Marks: changes.marked.append(row.number(2)); break;
        case Changed::Article: changes.articles.append(row.number(2)); break;
        case Changed::Page: changes.pages.append(row.number(2)); break;
        case Changed::OwnPlace: changes.ownPlaces = true; break;
        }
    });
    if (!done)
        return failure(done);
    if (gap)
        return std::optional<LoggedChanges>();
    keepEachOnce(changes.articles);
    keepEachOnce(changes.pages);
    keepEachOnce(changes.marked);
    changes.marked.removeIf([&](ArticleId id) {
        return std::binary_search(changes.articles.cbegin(), changes.articles.cend(), id);
    });
    return std::optional(std::move(changes));
}

} // namespace jianbao::store
