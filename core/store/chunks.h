// Long lists of ids in pieces that fit a statement. Internal to core/store.
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <QList>

namespace jianbao::store {

// Calls work("1,2,3") → Done for every 500 ids, in order, until one fails.
template<typename Work>
[[nodiscard]] Done eachChunk(const QList<qint64> &ids, Work work)
{
    constexpr qsizetype size = 500;
    for (qsizetype at = 0; at < ids.size(); at += size) {
        if (Done done = work(idList(ids.mid(at, size))); !done)
            return done;
    }
    return {};
}

} // namespace jianbao::store
