#include "ui/places/countfeed.h"

#include "core/store/tagstore.h"
#include "ui/session/session.h"

#include <algorithm>

namespace jianbao::ui {

namespace {

using namespace std::chrono_literals;

Result<Counts> readCounts(store::Library &library, const store::ArticleFilter &search, const QList<TagId> &tags,
                          bool anyMention)
{
    Counts counts;
    store::ArticleFilter all;
    all.anyMention = anyMention;
    auto everything = library.places().counts(all);
    if (!everything)
        return failure(everything);
    counts.library = std::move(*everything);
    store::ArticleFilter shown = search;
    shown.tags = tags;
    shown.anyMention = anyMention;
    if (shown == all) {
        counts.shown = counts.library;
    } else {
        auto some = library.places().counts(shown);
        if (!some)
            return failure(some);
        counts.shown = std::move(*some);
    }
    auto byTag = library.tags().counts(search);
    if (!byTag)
        return failure(byTag);
    counts.tags = std::move(*byTag);
    return counts;
}

} // namespace

CountFeed::CountFeed(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &CountFeed::read);
    connect(&session, &Session::placesChanged, this, &CountFeed::reload);
    connect(&session, &Session::pagesChanged, this, &CountFeed::reload);
    connect(&session, &Session::tagsChanged, this, &CountFeed::reload);
    m_soon.start(0ms);
}

void CountFeed::setFilter(const store::ArticleFilter &filter)
{
    store::ArticleFilter search = filter;
    search.placeCode.clear();
    search.tags.clear();
    search.anyMention = false;
    search.withoutTownship = search.unread = search.starred = search.doubtful = false;
    if (search == m_filter)
        return;
    m_filter = search;
    m_soon.start(0ms);
}

void CountFeed::setTags(const QList<TagId> &tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    m_soon.start(0ms);
}

void CountFeed::setAnyMention(bool any)
{
    if (any == m_anyMention)
        return;
    m_anyMention = any;
    m_soon.start(0ms);
}

void CountFeed::reload()
{
    if (!m_soon.isActive())
        m_soon.start(m_pause);
}

void CountFeed::read()
{
    if (m_reading)
        return m_soon.start(50ms);
    m_reading = true;
    m_clock.start();
    const auto work = [filter = m_filter, tags = m_tags, any = m_anyMention](store::Library &library) {
        return readCounts(library, filter, tags, any);
    };
    m_session.read(this, work, [this](const Result<Counts> &counts) {
        m_reading = false;
        // In a library of a million articles this takes half a second, in which the list would wait for its rows.
        m_pause = std::clamp(3 * std::chrono::milliseconds(m_clock.elapsed()), 100ms, 3000ms);
        if (counts)
            Q_EMIT ready(*counts);
        else if (counts.error().kind != ErrorKind::Cancelled)
            Q_EMIT m_session.failed(counts.error());
    });
}

} // namespace jianbao::ui
