#include "ui/session/refiling.h"

#include "core/store/articlestore.h"
#include "ui/session/session.h"

#include <algorithm>

namespace jianbao::ui {

namespace {

// Pages with articles that hold one of the names.
Result<QList<PageId>> pagesWith(store::Library &library, const QList<ChangedName> &names)
{
    QSet<PageId> pages;
    for (const ChangedName &name : names) {
        store::ArticleFilter filter;
        filter.paper = name.paper;
        filter.query = search::literalQuery(name.name);
        const auto ids = library.articles().ids(filter, {});
        if (!ids)
            return failure(ids);
        const auto rows = library.articles().rows(*ids);
        if (!rows)
            return failure(rows);
        for (const store::ArticleRow &row : *rows)
            pages.insert(row.page);
    }
    QList<PageId> sorted(pages.cbegin(), pages.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace

Refiling::Refiling(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::namesChanged, this, &Refiling::find);
}

void Refiling::cancel()
{
    m_pages.clear();
}

void Refiling::find(const QList<ChangedName> &names)
{
    m_session.read(this, [names](store::Library &library) { return pagesWith(library, names); },
                   [this](const Result<QList<PageId>> &pages) {
                       if (!pages) {
                           Q_EMIT m_session.failed(pages.error());
                           return;
                       }
                       m_total += int(pages->size());
                       m_pages += *pages;
                       if (!m_working)
                           next();
                   });
}

void Refiling::next()
{
    m_working = !m_pages.isEmpty();
    if (!m_working)
        return end();
    m_session.refile(m_pages.takeFirst(), this, [this](const Result<int> &moved) {
        ++m_done;
        if (moved)
            m_moved += *moved;
        else
            ++m_failed;
        Q_EMIT progressed(m_done, m_total);
        next();
    });
}

void Refiling::end()
{
    const int moved = std::exchange(m_moved, 0);
    const int done = std::exchange(m_done, 0);
    const int failed = std::exchange(m_failed, 0);
    m_total = 0;
    Q_EMIT finished(moved, done, failed);
}

} // namespace jianbao::ui
