#include "ui/places/savedfeed.h"

#include "core/store/articlestore.h"
#include "core/store/library.h"
#include "core/store/querynames.h"
#include "ui/session/session.h"

#include <algorithm>
#include <chrono>

namespace jianbao::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto pauseForOthers = 400ms;

Result<int> countOf(store::Library &library, const QString &expression, const search::Names &names)
{
    auto query = search::parseQuery(expression, names);
    if (!query)
        return failure(query);
    store::ArticleFilter filter;
    filter.query = std::move(*query);
    return library.articles().count(filter);
}

} // namespace

SavedFeed::SavedFeed(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_over(std::make_shared<std::atomic<bool>>(false))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SavedFeed::read);
    for (const auto changed : {&Session::savedSearchesChanged, &Session::placesChanged, &Session::pagesChanged,
                               &Session::tagsChanged, &Session::gazetteerChanged})
        connect(&session, changed, this, &SavedFeed::reload);
    connect(&session, &Session::annotationsChanged, this, &SavedFeed::reload);
    reload();
}

SavedFeed::~SavedFeed()
{
    *m_over = true;
}

void SavedFeed::reload()
{
    for (const store::SavedSearch &search : m_session.savedSearches()) {
        if (!m_waiting.contains(search.id))
            m_waiting.append(search.id);
    }
    if (!m_waiting.isEmpty() && !m_soon.isActive())
        m_soon.start(pauseForOthers);
}

void SavedFeed::giveWay()
{
    *m_over = true;
    if (!m_waiting.isEmpty())
        m_soon.start(pauseForOthers);
}

void SavedFeed::read()
{
    const store::SavedSearch *search = nullptr;
    while (!m_reading && !search && !m_waiting.isEmpty()) {
        search = m_session.savedSearch(m_waiting.first());
        if (!search)
            m_waiting.removeFirst(); // gone since
    }
    if (!search)
        return;
    m_reading = true;
    m_over = std::make_shared<std::atomic<bool>>(false);
    m_clock.start();
    const auto work = [expression = search->expression, gazetteer = m_session.gazetteer(), tags = m_session.tags(),
                       over = m_over](store::Library &library) {
        const std::function<bool()> isOver = [over] { return over->load(); };
        return library.unless(isOver, [&] { return countOf(library, expression, store::queryNames(gazetteer, tags)); });
    };
    m_session.read(this, work, [this, id = search->id](const Result<int> &count) { take(id, count); });
}

void SavedFeed::take(SavedSearchId id, const Result<int> &count)
{
    m_reading = false;
    if (count || count.error().kind != ErrorKind::Cancelled) {
        m_waiting.removeOne(id);
        Q_EMIT counted(id, count);
    }
    if (!m_waiting.isEmpty() && !m_soon.isActive())
        m_soon.start(std::clamp(4 * std::chrono::milliseconds(m_clock.elapsed()), 0ms, 3000ms));
}

} // namespace jianbao::ui
