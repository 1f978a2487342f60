#include "ui/shell/browsing.h"

#include "core/store/articlestore.h"
#include "core/store/filterexpression.h"
#include "ui/articles/articlepane.h"
#include "ui/places/placepane.h"
#include "ui/reader/readerpane.h"
#include "ui/search/facetpane.h"
#include "ui/session/session.h"
#include "ui/shell/searchbox.h"

#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

Browsing::Browsing(Session &session, const Panes &panes, QObject *parent)
    : QObject(parent), m_session(session), m_panes(panes)
{
    connectPanes();
    connect(&m_session, &Session::pagesChanged, this, &Browsing::countLibrary);
    connect(&m_session, &Session::savedSearchesChanged, this, &Browsing::markSaved);
    countLibrary();
}

void Browsing::connectPanes()
{
    connect(&m_panes.places, &PlacePane::selectionChanged, this, [this] {
        if (m_going)
            return; // the list is shown once all has been set
        m_offeredPlace.clear();
        showList();
        m_panes.articles.setCurrent(0);
    });
    connect(&m_panes.search, &SearchBox::searched, this, [this] {
        m_termsCommitted = false;
        if (!m_going)
            showList();
    });
    connect(&m_panes.search, &SearchBox::committed, this, [this] {
        m_termsCommitted = true;
        m_wantsHit = true; // perhaps the list is still on its way
        openHit();
        showChips();
        visit();
    });
    connect(&m_panes.articles, &ArticlePane::monthChosen, this, &Browsing::setMonth);
    connect(&m_panes.articles, &ArticlePane::currentArticleChanged, this, &Browsing::showCurrent);
    connect(&m_panes.articles, &ArticlePane::selectionChanged, this, [this] {
        const int selected = m_panes.articles.selectedCount();
        if (selected > 1)
            m_panes.reader.showSelection(selected);
        else if (m_severalShown && m_panes.articles.currentArticle() != 0)
            m_panes.reader.showArticle(m_panes.articles.currentArticle());
        m_severalShown = selected > 1;
        Q_EMIT changed();
    });
    connect(&m_panes.articles, &ArticlePane::loaded, this, [this] {
        m_panes.search.setBusy(false);
        m_panes.facets.listCame();
        openHit();
        m_wantsHit = false;
        m_panes.reader.setPosition(m_panes.articles.position(), m_panes.articles.shownCount());
        showNotice();
        Q_EMIT changed();
    });
    connect(&m_panes.facets, &FacetPane::chosen, this, &Browsing::narrow);
    connect(&m_panes.reader, &ReaderPane::placeRequested, this, &Browsing::openPlace);
    connect(&m_panes.reader, &ReaderPane::articleRequested, this, &Browsing::openArticle);
    connect(&m_panes.reader, &ReaderPane::previousRequested, this, [this] { m_panes.articles.previous(); });
    connect(&m_panes.reader, &ReaderPane::nextRequested, this, [this] { m_panes.articles.next(); });
}

void Browsing::start(ArticleId article)
{
    showList();
    m_panes.articles.setCurrent(article);
}

QString Browsing::title() const
{
    const store::SavedSearch *saved = shownSaved();
    return saved != nullptr ? saved->name : m_panes.places.selectionTitle();
}

QString Browsing::path() const
{
    return shownSaved() != nullptr ? tr("Saved Search") : m_panes.places.selectionPath();
}

void Browsing::showList()
{
    m_filter = m_panes.places.selection();
    m_filter.query = m_panes.search.query();
    m_filter.from = m_from;
    m_filter.to = m_to;
    visit();
    m_panes.search.setBusy(true);
    m_panes.facets.expect(m_filter);
    m_panes.articles.show(m_filter, title(), path());
    m_panes.reader.setQuery(m_filter.query);
    store::ArticleFilter counted;
    counted.query = m_filter.query;
    counted.tags = m_filter.tags;
    counted.from = m_from;
    counted.to = m_to;
    m_panes.places.setCountFilter(counted);
    showChips();
    markSaved();
    Q_EMIT changed();
}

void Browsing::showCurrent(ArticleId article)
{
    // Where the list has none, as while a search is typed, the last one stays.
    if (article != 0)
        m_panes.reader.showArticle(article);
    m_panes.reader.setPosition(m_panes.articles.position(), m_panes.articles.shownCount());
    m_history.setArticle(article);
    Q_EMIT changed();
}

// Enter in the search box opens an article where the one that was open is no hit.
void Browsing::openHit()
{
    if (m_wantsHit && m_panes.articles.currentArticle() == 0)
        m_panes.articles.setCurrent(0);
}

void Browsing::setMonth(const QDate &from, const QDate &to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    showList();
}

void Browsing::searchEverywhere()
{
    const Location everywhere{.expression = m_panes.search.expression()};
    go(everywhere);
    visit();
}

void Browsing::openPlace(const QString &code)
{
    m_panes.places.selectPlace(code);
}

void Browsing::openPeriod(const QString &code, const QDate &from, const QDate &to)
{
    Location there = location();
    there.placeCode = code;
    there.fixedRow = lists::FixedRow::All;
    there.from = from;
    there.to = to;
    there.article = 0;
    go(there);
    visit();
}

void Browsing::openFound(const QString &code, const QString &expression, const QList<TagId> &tags)
{
    const Location there{.placeCode = code, .tags = tags, .expression = expression};
    go(there);
    m_termsCommitted = true;
    showChips();
    visit();
}

void Browsing::openSaved(const store::SavedSearch &search)
{
    openFound({}, search.expression);
}

QString Browsing::expression() const
{
    return store::expressionOf(m_filter, m_panes.search.expression(), m_session.gazetteer(), m_session.tags(),
                               QLocale().language() == QLocale::Chinese);
}

const store::SavedSearch *Browsing::shownSaved() const
{
    store::ArticleFilter words;
    words.query = m_filter.query;
    if (m_filter != words)
        return nullptr;
    const QList<store::SavedSearch> &all = m_session.savedSearches();
    const auto shown = std::find_if(all.begin(), all.end(), [&](const store::SavedSearch &search) {
        return search.expression == m_panes.search.expression();
    });
    return shown == all.end() ? nullptr : &*shown;
}

// A saved search that is shown as it was saved stands out in the sidebar, and the list has its name.
void Browsing::markSaved()
{
    const store::SavedSearch *saved = shownSaved();
    m_panes.places.setOpenSaved(saved != nullptr ? saved->id : 0);
    m_panes.articles.setTitle(title(), path());
}

QString Browsing::conditions() const
{
    QStringList words;
    if (!m_filter.query.isEmpty())
        words.append(tr("search “%1”").arg(m_panes.search.expression()));
    for (const TagId id : m_filter.tags)
        if (const store::TagRecord *tag = m_session.tag(id))
            words.append(tr("tag “%1”").arg(tag->name));
    return words.join(u" · "_s);
}

void Browsing::openArticle(ArticleId article)
{
    if (m_panes.articles.shownArticles().contains(article)) {
        m_panes.articles.setCurrent(article);
        return;
    }
    // Not in this list: to where it is filed.
    m_session.read(this, [article](store::Library &library) { return library.articles().article(article); },
                   [this](const Result<store::ArticleRecord> &record) {
                       if (!record)
                           return;
                       const page::Article &found = record->article;
                       Location there{.article = record->id};
                       there.placeCode = found.townshipCode.isEmpty() ? found.countyCode : found.townshipCode;
                       if (there.placeCode.isEmpty())
                           there.fixedRow = lists::FixedRow::NoTownship;
                       go(there);
                       visit();
                   });
}

void Browsing::countLibrary()
{
    m_session.read(this, [](store::Library &library) { return library.articles().count({}); },
                   [this](const Result<int> &count) {
                       if (!count)
                           return;
                       m_libraryCount = *count;
                       showNotice();
                       Q_EMIT changed();
                   });
}

// ---- back and forward

Location Browsing::location() const
{
    const store::ArticleFilter &selection = m_filter;
    Location here{.placeCode = selection.placeCode, .tags = selection.tags,
                  .expression = m_panes.search.expression(), .from = m_from, .to = m_to,
                  .article = m_panes.articles.currentArticle()};
    if (selection.unread)
        here.fixedRow = lists::FixedRow::Unread;
    else if (selection.starred)
        here.fixedRow = lists::FixedRow::Starred;
    else if (selection.doubtful)
        here.fixedRow = lists::FixedRow::ToCheck;
    else if (selection.withoutTownship)
        here.fixedRow = lists::FixedRow::NoTownship;
    return here;
}

void Browsing::visit()
{
    if (m_going)
        return;
    const Location here = location();
    const std::optional<Location> before = m_history.current();
    const bool typingOn = before && before->placeCode == here.placeCode && before->fixedRow == here.fixedRow
                          && before->tags == here.tags && before->from == here.from && before->to == here.to
                          && !m_termsCommitted && !before->expression.isEmpty();
    if (typingOn)
        m_history.replace(here);
    else
        m_history.visit(here);
}

void Browsing::go(const std::optional<Location> &location)
{
    if (!location)
        return;
    {
        const QScopedValueRollback going(m_going, true);
        m_from = location->from;
        m_to = location->to;
        m_panes.search.setExpression(location->expression);
        m_panes.places.selectTags(location->tags);
        if (location->placeCode.isEmpty())
            m_panes.places.selectFixed(location->fixedRow);
        else
            m_panes.places.selectPlace(location->placeCode);
        showList();
        m_panes.articles.setCurrent(location->article);
    }
    Q_EMIT changed();
}

void Browsing::back()
{
    go(m_history.back());
}

void Browsing::forward()
{
    go(m_history.forward());
}

} // namespace jianbao::ui
