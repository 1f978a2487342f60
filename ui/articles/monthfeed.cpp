#include "ui/articles/monthfeed.h"

#include "core/store/placestore.h"
#include "ui/session/session.h"

#include <chrono>

namespace jianbao::ui {

namespace {

using namespace std::chrono_literals;

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

MonthFeed::MonthFeed(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &MonthFeed::readNow);
}

void MonthFeed::read(const store::ArticleFilter &filter)
{
    ++m_asked;
    m_filter = filter;
    m_soon.start();
}

void MonthFeed::readNow()
{
    const quint64 mine = m_asked;
    m_session.read(this, [filter = m_filter](store::Library &library) { return readMonths(library, filter); },
                   [this, mine](const Result<Months> &months) {
                       if (mine == m_asked && months)
                           Q_EMIT ready(months->counts, {months->imported.cbegin(), months->imported.cend()});
                   });
}

} // namespace jianbao::ui
