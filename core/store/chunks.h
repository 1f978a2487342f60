// Long lists of ids in pieces that fit a statement. Internal to core/store.
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QList>

namespace jianbao::store {

inline constexpr qsizetype idsAtOnce = 500;

// Calls work("1,2,3") → Done for every 500 ids, in order, until one fails.
template<typename Work>
[[nodiscard]] Done eachChunk(const QList<qint64> &ids, Work work)
{
    for (qsizetype at = 0; at < ids.size(); at += idsAtOnce) {
        if (Done done = work(idList(ids.mid(at, idsAtOnce))); !done)
            return done;
    }
    return {};
}

// Whether the statement gives a row for any of the ids, which stand for %1.
[[nodiscard]] inline Result<bool> anyOf(const Connection &connection, const QString &sql, const QList<qint64> &ids,
                                        const QVariantList &values = {})
{
    bool found = false;
    for (qsizetype at = 0; at < ids.size() && !found; at += idsAtOnce) {
        const auto row = connection.first(sql.arg(idList(ids.mid(at, idsAtOnce))), values,
                                          [](Statement &) { return true; });
        if (!row)
            return failure(row);
        found = row->has_value();
    }
    return found;
}

} // namespace jianbao::store
