#include "ui/coverage/coveragefeed.h"

#include "core/store/coveragestore.h"
#include "ui/session/session.h"

#include <chrono>

namespace jianbao::ui {

using namespace std::chrono_literals;
using lists::CoverageTable;

CoverageFeed::CoverageFeed(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &CoverageFeed::start);
    connect(&session, &Session::placesChanged, this, &CoverageFeed::readAgain);
    connect(&session, &Session::pagesChanged, this, &CoverageFeed::readAgain);
}

void CoverageFeed::read(const store::ArticleFilter &filter, bool withSilent)
{
    store::ArticleFilter wanted = filter;
    wanted.from = wanted.to = QDate();
    wanted.unread = wanted.starred = wanted.doubtful = wanted.withoutTownship = false;
    wanted.placeCode = lists::coveragePlace(m_session.gazetteer(), wanted.placeCode);
    if (wanted == m_filter && withSilent == m_withSilent)
        return;
    m_filter = wanted;
    m_withSilent = withSilent;
    m_wanted = true;
    if (m_active)
        m_soon.start(0ms);
}

void CoverageFeed::readAgain()
{
    m_wanted = true;
    if (m_active && !m_soon.isActive())
        m_soon.start(500ms); // an import changes the library again and again
}

void CoverageFeed::setActive(bool active)
{
    m_active = active;
    if (active && m_wanted)
        m_soon.start(0ms);
    else if (!active)
        m_soon.stop();
}

void CoverageFeed::start()
{
    if (m_reading || !m_wanted)
        return; // who is reading starts again
    m_reading = true;
    m_wanted = false;
    Q_EMIT begun();
    const auto work = [filter = m_filter, withSilent = m_withSilent,
                       gazetteer = m_session.gazetteer()](store::Library &library) -> Result<CoverageTable> {
        const auto coverage = library.coverage().coverage(filter);
        if (!coverage)
            return failure(coverage);
        return lists::coverageTable(*coverage, gazetteer, filter.placeCode, withSilent);
    };
    m_session.read(this, work, [this](const Result<CoverageTable> &table) {
        m_reading = false;
        if (table && !m_wanted)
            Q_EMIT ready(*table);
        else if (!table && table.error().kind != ErrorKind::Cancelled)
            Q_EMIT m_session.failed(table.error());
        if (m_wanted && m_active)
            m_soon.start(0ms);
    });
}

} // namespace jianbao::ui
