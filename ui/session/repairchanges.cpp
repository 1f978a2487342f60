// What a person repairs: how a page is cut into articles, and misprints.
#include "ui/session/session.h"

#include "core/page/lead.h"
#include "core/store/articlestore.h"
#include "core/store/pagestore.h"
#include "core/store/repairstore.h"
#include "ui/messages/repairtext.h"

namespace jianbao::ui {

namespace {

using page::Repair;
using page::RepairKind;

News newsOf(const store::RepairOutcome &outcome)
{
    News news;
    news.count = outcome.changed ? 1 : 0;
    news.articles = outcome.articles;
    for (qsizetype i = 0; i < outcome.ended.size(); ++i)
        news.ended.insert(outcome.ended[i], outcome.heirs[i]);
    news.pages = news.places = true; // other articles, in other places
    if (!outcome.changed)
        news.refusal = outcome.problem == page::RepairProblem::None ? Session::tr("It is so already.")
                                                                    : repairProblemText(outcome.problem);
    return news;
}

// The articles of one page that become part of the first; of one article alone the next one of its page does.
Result<PageRepair> mergeOf(store::Library &library, QList<ArticleId> articles)
{
    const auto first = library.articles().article(articles.first());
    if (!first)
        return failure(first);
    const auto page = library.pages().page(first->page);
    if (!page)
        return failure(page);
    store::ArticleFilter filter;
    filter.page = first->page;
    const auto onPage = library.articles().ids(filter, {}); // in the order of the page
    if (!onPage)
        return failure(onPage);
    if (articles.size() == 1)
        articles += onPage->mid(onPage->indexOf(articles.first()) + 1, 1);
    PageRepair merge;
    merge.page = first->page;
    merge.repair.kind = RepairKind::Merge;
    for (const ArticleId id : *onPage) {
        if (!articles.contains(id))
            continue;
        const auto article = library.articles().article(id);
        if (!article)
            return failure(article);
        const TextRange lead = page::leadOf(page->text, article->article.blocks);
        if (merge.repair.article.isEmpty())
            merge.repair.article = lead;
        else
            merge.repair.words.append(lead);
        articles.removeOne(id);
    }
    merge.possible = articles.isEmpty() && !merge.repair.words.isEmpty();
    return merge;
}

} // namespace

void Session::repair(const MakeRepair &make, const QString &text, const QString &sentence)
{
    auto made = std::make_shared<RepairId>(0);
    const Step redo = [=, gazetteer = m_writersGazetteer](store::Library &library) -> Result<News> {
        if (*made != 0) {
            const auto again = library.repairs().setUndone(*made, false, *gazetteer);
            return again ? Result<News>(newsOf(*again)) : failure(again);
        }
        const Result<PageRepair> wanted = make(library);
        if (!wanted)
            return failure(wanted);
        if (!wanted->possible) {
            News none;
            none.refusal = tr("Choose articles that stand on one page.");
            return none;
        }
        const auto outcome = library.repairs().add(wanted->page, wanted->repair, *gazetteer);
        if (!outcome)
            return failure(outcome);
        *made = outcome->repair;
        return newsOf(*outcome);
    };
    const Step undo = [=, gazetteer = m_writersGazetteer](store::Library &library) -> Result<News> {
        const auto back = library.repairs().setUndone(*made, true, *gazetteer);
        return back ? Result<News>(newsOf(*back)) : failure(back);
    };
    push({text, [sentence](const News &) { return sentence; }, redo, undo, {}});
}

void Session::repair(PageId page, const Repair &repair)
{
    const auto make = [=](store::Library &) -> Result<PageRepair> { return PageRepair{page, repair}; };
    switch (repair.kind) {
    case RepairKind::Split: return this->repair(make, tr("Split Article"), tr("Split the article"));
    case RepairKind::Role: return this->repair(make, tr("Change Role"), tr("Changed what the lines are"));
    case RepairKind::Title: return this->repair(make, tr("Edit Headline"), tr("Changed the headline"));
    case RepairKind::Correct: return this->repair(make, tr("Correct Misprint"), tr("Corrected the misprint"));
    default: return this->repair(make, tr("Repair"), tr("Repaired the page"));
    }
}

void Session::mergeArticles(const QList<ArticleId> &articles)
{
    if (articles.isEmpty())
        return;
    repair([=](store::Library &library) { return mergeOf(library, articles); }, tr("Merge Articles"),
           tr("Merged the articles"));
}

} // namespace jianbao::ui
