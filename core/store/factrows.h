// How facts stand in rows of the library: what reading all of them and bringing them up to date have in common. Internal
// to core/store.
#pragma once

#include "core/store/articlefacts.h"
#include "core/store/cursor.h"

namespace jianbao::store {

struct IssueDay {
    quint16 month = 0; // as in ArticleFact
    quint8 day = 0;
};
// "2021-03-20" → 2021 * 12 + 2, 20
[[nodiscard]] IssueDay issueDayOf(std::string_view date);

// The columns of `articles a` that factOf takes: id, county, township, page_id and on.
[[nodiscard]] QString factColumns();
// All but the place.
[[nodiscard]] ArticleFact factOf(const Cursor &row, const ArticleFacts::Page &page);

[[nodiscard]] QList<ArticleFacts::Issues> issuesOf(const std::vector<ArticleFacts::Page> &pages);

[[nodiscard]] inline QString textFrom(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// The entry of an id, which is made where there was none.
template<typename T>
[[nodiscard]] T &atId(std::vector<T> &all, qint64 id)
{
    const auto index = std::size_t(id);
    if (index >= all.size())
        all.resize(index + index / 2 + 1);
    return all[index];
}

} // namespace jianbao::store
