// Reading on: Space through the unread articles of a place and into the next one, F8 through the doubts.
#include "core/store/articlestore.h"
#include "ui/articles/articlepane.h"
#include "ui/places/placepane.h"
#include "ui/reader/readerpane.h"
#include "ui/session/session.h"
#include "ui/shell/browsing.h"

#include <QSet>

namespace jianbao::ui {

void Browsing::readOn()
{
    if (m_panes.reader.article() == 0) {
        m_panes.articles.setCurrent(0);
        return;
    }
    if (m_panes.reader.readOn())
        return;
    if (m_panes.articles.nextUnread())
        return;
    if (!m_offeredPlace.isEmpty()) {
        openPlace(std::exchange(m_offeredPlace, {}));
        return;
    }
    offerNextPlace();
}

void Browsing::readBack()
{
    if (!m_panes.reader.readBack())
        m_panes.articles.previous();
}

void Browsing::offerNextPlace()
{
    const QString code = m_panes.places.nextPlaceWithUnread();
    const place::Place *place = m_session.gazetteer().byCode(code);
    if (!place) {
        Q_EMIT said(tr("Nothing unread left in %1.").arg(title()));
        return;
    }
    store::ArticleFilter unread;
    unread.placeCode = code;
    unread.unread = true;
    unread.query = m_filter.query;
    m_session.read(this, [unread](store::Library &library) { return library.articles().count(unread); },
                   [this, code, name = place->name](const Result<int> &count) {
                       m_offeredPlace = code;
                       Q_EMIT said(tr("Nothing unread left in %1. Space: %2 (%3).")
                                       .arg(title(), name, QString::number(count.value_or(0))));
                   });
}

void Browsing::nextDoubt()
{
    stepDoubt(1);
}

void Browsing::previousDoubt()
{
    stepDoubt(-1);
}

void Browsing::stepDoubt(int by)
{
    store::ArticleFilter doubtful = m_filter;
    doubtful.doubtful = true;
    m_session.read(this, [doubtful](store::Library &library) { return library.articles().ids(doubtful, {}); },
                   [this, by](const Result<QList<ArticleId>> &ids) {
                       if (!ids)
                           return;
                       const QSet<ArticleId> wanted(ids->cbegin(), ids->cend());
                       const QList<ArticleId> shown = m_panes.articles.shownArticles();
                       for (qsizetype row = m_panes.articles.position() - 1 + by; row >= 0 && row < shown.size();
                            row += by) {
                           if (wanted.contains(shown.at(row))) {
                               m_panes.articles.setCurrent(shown.at(row));
                               return;
                           }
                       }
                       Q_EMIT said(by > 0 ? tr("No further article to check in this list.")
                                          : tr("No earlier article to check in this list."));
                   });
}

} // namespace jianbao::ui
