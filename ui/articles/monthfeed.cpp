#include "ui/articles/monthfeed.h"

#include "core/store/placestore.h"
#include "ui/session/session.h"

namespace jianbao::ui {

namespace {

struct Months {
    QHash<QString, int> counts;
    QStringList imported;
};

Result<Months> readMonths(store::Library &library, const store::ArticleFilter &filter)
{
    auto counts = library.places().countsByMonth(filter);
    if (!counts)
        return failure(counts);
    auto imported = library.places().monthsImported();
    if (!imported)
        return failure(imported);
    return Months{std::move(*counts), std::move(*imported)};
}

} // namespace

void MonthFeed::read(const store::ArticleFilter &filter)
{
    const quint64 mine = ++m_asked;
    m_session.read(this, [filter](store::Library &library) { return readMonths(library, filter); },
                   [this, mine](const Result<Months> &months) {
                       if (mine == m_asked && months)
                           Q_EMIT ready(months->counts, {months->imported.cbegin(), months->imported.cend()});
                   });
}

} // namespace jianbao::ui
