// What the list says when it is empty, and the parts of the filter over it.
#include "core/store/articlestore.h"
#include "core/store/pagestore.h"
#include "core/store/placestore.h"
#include "ui/articles/articlepane.h"
#include "ui/places/placepane.h"
#include "ui/session/session.h"
#include "ui/shell/browsing.h"
#include "ui/shell/searchbox.h"

#include <QLocale>
#include <QSet>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Silence {
    int issues = 0;
    bool monthImported = true;
};

// How much was imported, so that silence can be told from what nobody imported.
Result<Silence> silenceOf(store::Library &library, const QDate &month)
{
    const auto pages = library.pages().rows();
    if (!pages)
        return failure(pages);
    QSet<std::pair<QString, QDate>> issues;
    for (const store::PageRow &page : *pages)
        issues.insert({page.facts.paper, page.facts.date});
    Silence silence{.issues = static_cast<int>(issues.size())};
    if (month.isValid()) {
        const auto months = library.places().monthsImported();
        if (!months)
            return failure(months);
        silence.monthImported = months->contains(month.toString(u"yyyy-MM"_s));
    }
    return silence;
}

QString monthName(const QDate &month)
{
    return QLocale().toString(month, Browsing::tr("MMMM yyyy", "a month, as QLocale formats dates"));
}

} // namespace

void Browsing::showNotice()
{
    if (m_libraryCount == 0) {
        m_panes.articles.setEmptyNotice({tr("Drop newspaper pages here, or import a folder (Ctrl+Shift+I)."),
                                         tr("Import Folder…"), [this] { Q_EMIT importRequested(); }});
        return;
    }
    if (m_panes.articles.shownCount() > 0)
        return;
    if (!m_filter.query.isEmpty()) {
        store::ArticleFilter everywhere;
        everywhere.query = m_filter.query;
        const bool words = search::onlyWords(m_filter.query).has_value();
        const QString sentence = words ? tr("No article contains “%1” in %2.") : tr("No article meets “%1” in %2.");
        ArticlePane::Notice notice{sentence.arg(m_panes.search.expression(), title()), {}, {}};
        if (m_filter != everywhere) {
            notice.button = tr("Search Everywhere");
            notice.act = [this] { searchEverywhere(); };
        }
        m_panes.articles.setEmptyNotice(notice);
        if (m_filter == everywhere)
            offerSpelling();
        return;
    }
    if (m_filter.placeCode.isEmpty() && !m_from.isValid())
        m_panes.articles.setEmptyNotice({tr("There are no articles here."), {}, {}});
    else
        showNoNews(title());
}

// Where nothing in the library has these words: the likeliest misprint of them that some article has.
void Browsing::offerSpelling()
{
    const auto words = search::onlyWords(m_filter.query);
    if (!words)
        return;
    m_session.read(this, [words = *words](store::Library &library) { return library.articles().similarSpellings(words); },
                   [this, query = m_filter.query](const Result<QList<store::Spelling>> &spellings) {
                       if (!spellings || spellings->isEmpty() || query != m_filter.query)
                           return;
                       const store::Spelling &best = spellings->first();
                       m_panes.articles.setEmptyNotice(
                           {tr("No article contains “%1”. %n article(s) contain “%2”.", nullptr, best.count)
                                .arg(m_panes.search.expression(), best.words),
                            tr("Search for “%1”").arg(best.words), [this, found = best.words] {
                                m_panes.search.searchFor(found);
                            }});
                   });
}

void Browsing::showNoNews(const QString &title)
{
    const QDate month = m_from;
    m_session.read(this, [month](store::Library &library) { return silenceOf(library, month); },
                   [this, title, month](const Result<Silence> &silence) {
                       if (!silence || title != this->title())
                           return;
                       if (!silence->monthImported)
                           m_panes.articles.setEmptyNotice(
                               {tr("%1 has not been imported yet.").arg(monthName(month)), {}, {}});
                       else
                           m_panes.articles.setEmptyNotice({tr("%1 has no articles in these %n imported issues.",
                                                               nullptr, silence->issues).arg(title), {}, {}});
                   });
}

void Browsing::showChips()
{
    QList<ArticlePane::Chip> chips;
    if (m_filter.anyMention)
        chips.append({tr("any mention"), [this] { m_panes.places.setAnyMention(false); }});
    for (const TagId id : m_filter.tags)
        if (const store::TagRecord *tag = m_session.tag(id))
            chips.append({tag->name, [this, id] {
                              QList<TagId> others = m_filter.tags;
                              others.removeAll(id);
                              m_panes.places.selectTags(others);
                          }});
    if (m_from.isValid())
        chips.append({monthName(m_from), [this] { setMonth({}, {}); }});
    if (m_termsCommitted)
        for (const search::QueryPart &part : m_filter.query.parts)
            chips.append({part.source, [this, part] { m_panes.search.removePart(part); },
                          [this, part] { m_panes.search.editPart(part); }});
    m_panes.articles.setChips(chips);
}

} // namespace jianbao::ui
