// What was changed lately of articles, pages and own places, by whomever: triggers of the library write it down, so that
// what is in memory of all articles need not be read again for a few. Internal to core/store.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>

#include <optional>

namespace jianbao::store {

class Connection;

// The numbers of changes.what.
enum class Changed { Marks, Article, Page, OwnPlace };

struct LoggedChanges {
    qint64 last = 0;           // the number of the latest change
    QList<ArticleId> marked;   // of which only read, starred or confirmed changed
    QList<ArticleId> articles; // of which more changed, that are gone or that came back; each once
    QList<PageId> pages;       // whose newspaper or date changed, or that are gone
    bool ownPlaces = false;

    bool operator==(const LoggedChanges &) const = default;
};

// The number of the latest change; 0: none is remembered.
[[nodiscard]] Result<qint64> lastChange(const Connection &connection);
// What came after this number, but for new rows, whose ids are larger than all before; none: too much to be remembered.
[[nodiscard]] Result<std::optional<LoggedChanges>> changesSince(const Connection &connection, qint64 number);

} // namespace jianbao::store
