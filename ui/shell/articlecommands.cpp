// The commands of the Article menu but tags.
#include "core/store/articlestore.h"
#include "core/store/pagestore.h"
#include "ui/articles/articlepane.h"
#include "ui/reader/readerpane.h"
#include "ui/session/session.h"
#include "ui/shell/commandset.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagefactsform.h"
#include "ui/widgets/placepicker.h"

#include <QTableView>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

// The pages of articles, each once, as rows of the form.
Result<QList<PageFactsRow>> pagesOf(store::Library &library, const QList<ArticleId> &articles)
{
    const auto rows = library.articles().rows(articles);
    if (!rows)
        return failure(rows);
    QList<PageFactsRow> pages;
    for (const store::ArticleRow &article : *rows) {
        const auto same = [&](const PageFactsRow &page) { return page.page == article.page; };
        if (std::any_of(pages.cbegin(), pages.cend(), same))
            continue;
        const auto page = library.pages().page(article.page);
        if (!page)
            return failure(page);
        pages.append({.name = page->fileName, .page = page->id, .encoding = page->encoding, .facts = page->facts});
    }
    return pages;
}

} // namespace

QList<ArticleId> MainWindow::targets() const
{
    const QList<ArticleId> selected = m_articles->selectedArticles();
    if (!selected.isEmpty())
        return selected;
    return m_reader->article() != 0 ? QList<ArticleId>{m_reader->article()} : QList<ArticleId>();
}

void MainWindow::switchTargets(const AnyWithout &anyWithout, const Switch &change)
{
    const QList<ArticleId> ids = targets();
    m_session.read(this, [anyWithout, ids](store::Library &library) { return anyWithout(library, ids); },
                   [this, change, ids](const Result<bool> &any) {
                       if (!any)
                           showError(any.error());
                       else
                           change(ids, *any);
                   });
}

QPoint MainWindow::popupPoint() const
{
    // By the current row, or under the head of the reader.
    const QTableView *view = m_articles->view();
    if (view->hasFocus() && view->currentIndex().isValid()) {
        const QRect row = view->visualRect(view->currentIndex());
        return view->viewport()->mapToGlobal(QPoint(row.left() + 26, row.bottom()));
    }
    const QWidget *text = m_reader->articleView();
    return text->mapToGlobal(QPoint(24, 4));
}

void MainWindow::connectArticleCommands()
{
    m_commands->connectTo(u"article.open"_s, [this] { m_reader->articleView()->setFocus(); });
    m_commands->connectTo(u"article.read"_s, [this] {
        switchTargets([](store::Library &library, const QList<ArticleId> &ids) { return library.articles().anyUnread(ids); },
                      [this](const QList<ArticleId> &ids, bool on) { m_session.setRead(ids, on); });
    });
    m_commands->connectTo(u"article.readAll"_s, [this] { m_session.setRead(m_articles->shownArticles(), true); });
    m_commands->connectTo(u"article.star"_s, [this] {
        switchTargets([](store::Library &library, const QList<ArticleId> &ids) { return library.articles().anyUnstarred(ids); },
                      [this](const QList<ArticleId> &ids, bool on) { m_session.setStarred(ids, on); });
    });
    m_commands->connectTo(u"article.place"_s, [this] {
        if (const QList<ArticleId> articles = targets(); !articles.isEmpty())
            (new PlacePicker(m_session, articles, this))->popup(popupPoint());
    });
    m_commands->connectTo(u"article.looksRight"_s, [this] { m_session.confirm(targets()); });
    m_commands->connectTo(u"article.pageFacts"_s, [this] { editPageFacts(); });
    connect(m_form, &PageFactsForm::accepted, this, [this] {
        if (!m_form->isForImport())
            savePageFacts();
    });
}

void MainWindow::editPageFacts()
{
    m_session.read(this, [ids = targets()](store::Library &library) { return pagesOf(library, ids); },
                   [this](const Result<QList<PageFactsRow>> &pages) {
                       if (!pages)
                           return showError(pages.error());
                       m_form->showPages(*pages);
                       showPage(m_form);
                   });
}

void MainWindow::savePageFacts()
{
    // Pages that get the same facts go together, as one step to undo.
    QList<std::pair<page::PageFacts, QList<PageId>>> groups;
    for (const PageFactsRow &row : m_form->model().rows()) {
        page::PageFacts given = row.facts;
        using page::FactSource;
        for (FactSource *source : {&given.paperSource, &given.dateSource, &given.pageNoSource})
            if (*source != FactSource::User)
                *source = FactSource::None; // left as it is
        if (given.paperSource == FactSource::None && given.dateSource == FactSource::None
            && given.pageNoSource == FactSource::None)
            continue;
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const auto &g) { return g.first == given; });
        if (same == groups.end())
            groups.append({given, {row.page}});
        else
            same->second.append(row.page);
    }
    showList();
    for (const auto &[facts, pages] : groups)
        m_session.setPageFacts(pages, facts);
}

} // namespace jianbao::ui
