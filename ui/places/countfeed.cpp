#include "ui/places/countfeed.h"

#include "core/store/coveragestore.h"
#include "core/store/tagstore.h"
#include "ui/session/session.h"

#include <algorithm>
#include <utility>

namespace jianbao::ui {

using namespace std::chrono_literals;

struct CountFeed::Base {
    store::PlaceCounts library; // of everything
    QSet<QString> codes;        // with articles
    int names = 0;              // of the request whose tree it is
    std::shared_ptr<const lists::PlaceTree> tree;
    lists::ImportedMonths imported;
};

struct CountFeed::Answer {
    std::shared_ptr<const Base> base;
    Counts counts;
};

CountFeed::CountFeed(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_late.setSingleShot(true);
    m_late.setInterval(120ms);
    connect(&m_soon, &QTimer::timeout, this, &CountFeed::read);
    connect(&m_late, &QTimer::timeout, this, &CountFeed::late);
    connect(&session, &Session::placesChanged, this, &CountFeed::reload);
    connect(&session, &Session::pagesChanged, this, &CountFeed::reload);
    connect(&session, &Session::tagsChanged, this, &CountFeed::reload);
    connect(&session, &Session::gazetteerChanged, this, &CountFeed::rebuild);
    m_soon.start(0ms);
}

void CountFeed::setFilter(const store::ArticleFilter &filter)
{
    store::ArticleFilter search = filter;
    search.placeCode.clear();
    search.tags.clear();
    search.anyMention = false;
    search.withoutTownship = search.unread = search.starred = search.doubtful = false;
    if (std::exchange(m_request.search, search) != search)
        ask();
}

void CountFeed::setTags(const QList<TagId> &tags)
{
    if (std::exchange(m_request.tags, tags) != tags)
        ask();
}

void CountFeed::setAnyMention(bool any)
{
    if (std::exchange(m_request.anyMention, any) != any)
        rebuild();
}

void CountFeed::setShowEmpty(bool show)
{
    if (std::exchange(m_request.showEmpty, show) != show)
        rebuild();
}

void CountFeed::reload()
{
    m_fresh = false;
    if (!m_soon.isActive())
        m_soon.start(m_pause);
}

void CountFeed::rebuild()
{
    ++m_request.names;
    m_fresh = false;
    ask();
}

void CountFeed::ask()
{
    m_soon.start(0ms);
    if (!m_late.isActive())
        m_late.start();
}

void CountFeed::read()
{
    if (m_reading)
        return m_soon.start(10ms);
    m_reading = true;
    m_clock.start();
    const auto work = [request = m_request, gazetteer = m_session.gazetteer(), base = m_base,
                       fresh = std::exchange(m_fresh, true)](store::Library &library) {
        return answer(library, request, gazetteer, base, fresh);
    };
    m_session.read(this, work, [this](const Result<Answer> &answer) { take(answer); });
}

void CountFeed::take(const Result<Answer> &answer)
{
    m_reading = false;
    // In a library of a million articles this takes more than half a second after a change, in which the list would wait
    // for its rows.
    m_pause = std::clamp(3 * std::chrono::milliseconds(m_clock.elapsed()), 100ms, 3000ms);
    if (!m_soon.isActive())
        m_late.stop();
    if (!answer) {
        m_fresh = false;
        if (answer.error().kind != ErrorKind::Cancelled)
            Q_EMIT m_session.failed(answer.error());
        return;
    }
    m_base = answer->base;
    Q_EMIT ready(answer->counts);
}

Result<CountFeed::Answer> CountFeed::answer(store::Library &library, const Request &request,
                                            const place::Gazetteer &gazetteer, std::shared_ptr<const Base> base,
                                            bool fresh)
{
    if (!base || !fresh) {
        auto read = readBase(library, request, gazetteer, base.get());
        if (!read)
            return failure(read);
        base = std::move(*read);
    }
    Answer answer{base, {base->tree, {}, base->codes.size(), {}}};
    store::ArticleFilter filter = request.search;
    filter.tags = request.tags;
    const bool everything = filter == store::ArticleFilter();
    filter.anyMention = request.anyMention;
    const auto shown = everything ? base->library : library.places().countsWithMonths(filter);
    if (!shown)
        return failure(shown);
    answer.counts.figures = lists::placeFigures(*base->tree, base->library, *shown, base->imported);
    auto tags = library.tags().counts(request.search);
    if (!tags)
        return failure(tags);
    answer.counts.tags = std::move(*tags);
    return answer;
}

Result<std::shared_ptr<const CountFeed::Base>> CountFeed::readBase(store::Library &library, const Request &request,
                                                                   const place::Gazetteer &gazetteer, const Base *before)
{
    auto base = std::make_shared<Base>();
    store::ArticleFilter all;
    all.anyMention = request.anyMention;
    auto counts = library.places().countsWithMonths(all);
    if (!counts)
        return failure(counts);
    base->library = std::move(*counts);
    base->codes = lists::codesWithArticles(base->library);
    base->names = request.names;
    if (before && before->names == base->names && before->codes == base->codes)
        base->tree = before->tree;
    else
        base->tree = std::make_shared<const lists::PlaceTree>(
            lists::placeTree(gazetteer, base->codes, request.showEmpty));
    const auto imported = library.coverage().imported();
    if (!imported)
        return failure(imported);
    base->imported = lists::importedMonths(*base->tree, gazetteer, *imported, base->library.firstMonth);
    return base;
}

} // namespace jianbao::ui
