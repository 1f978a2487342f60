// Reading an article for the pane and putting it on screen; the last one stays until the next is ready.
#include "ui/messages/errortext.h"
#include "ui/reader/readerpane_p.h"
#include "ui/session/session.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace jianbao::ui {

ReadingStyle ReaderPane::Data::style() const
{
    return {q.palette(), sepia, percent};
}

void ReaderPane::Data::load()
{
    const quint64 asked = ++generation;
    const auto work = [id = wanted, shares = sourceVisible](store::Library &library) {
        return readArticle(library, id, shares);
    };
    session.read(&q, work, [this, asked](const Result<Reading> &answer) {
        if (asked != generation)
            return;
        if (answer)
            show(*answer);
        else
            fail(answer.error());
    });
}

void ReaderPane::Data::show(Reading fresh)
{
    const bool sameArticle = reading && reading->record.id == fresh.record.id;
    const bool sameText = sameArticle && reading->record.article == fresh.record.article
                          && reading->record.next == fresh.record.next
                          && reading->record.previous == fresh.record.previous
                          && reading->page.text == fresh.page.text && reading->page.facts == fresh.page.facts;
    const bool samePage = sameText && reading->shares == fresh.shares;
    reading = std::move(fresh);
    stack->setCurrentWidget(splitter); // first, so that the text is set for the width it will have
    if (!sameText)
        setText(sameArticle);
    annotator->setRecord(reading->record, sameArticle);
    if (!samePage)
        setPageText();
    setHead();
    if (!sameArticle) {
        hits->find();
        end->start();
    }
    goToSought();
}

void ReaderPane::Data::goToSought()
{
    if (!reading || reading->record.id != soughtArticle)
        return;
    soughtArticle = 0;
    if (const HighlightId highlight = std::exchange(soughtHighlight, 0); highlight != 0)
        return annotator->choose(highlight);
    hits->goTo(view->article()->toDocument(soughtWords.start));
}

void ReaderPane::Data::setText(bool sameArticle)
{
    const bool again = sameArticle && view->article() != nullptr;
    const qsizetype anchor = again ? view->article()->toReading(view->firstPosition()) : 0;
    const bool scrolled = again && view->scrolled() > 0;
    const page::Article &article = reading->record.article;
    page::ReadingText text = page::readingOf(reading->page.text, article);
    const auto items = sourceItems(reading->record, reading->page.facts, reading->characters, session.gazetteer());
    if (!sameArticle)
        end->stop(); // the old one's end is not the new one's
    view->setArticle(std::make_unique<ArticleDocument>(std::move(text), article.contributors, items,
                                                        turnItems(reading->record), style()));
    view->setAccessibleName(article.headline);
    if (scrolled)
        view->scrollToHeight(static_cast<int>(view->article()->toDocument(anchor)), 0);
    if (std::exchange(restoredArticle, 0) == reading->record.id && restoredPosition > 0)
        view->scrollToHeight(static_cast<int>(view->article()->toDocument(restoredPosition)), 0);
}

void ReaderPane::Data::setPageText()
{
    if (!sourceVisible || !reading)
        return;
    QList<PageShare> shares = reading->shares;
    if (shares.isEmpty())
        shares.append({reading->record.id, reading->record.article.blocks});
    const auto lines = pageLines(reading->page.text, shares, reading->page.furniture);
    source->setPage(reading->page.text, lines, reading->record.id, style());
    fitPageText();
    twins->setActive(true);
}

// The article keeps half of the pane, at least.
void ReaderPane::Data::fitPageText()
{
    if (std::exchange(sourceFitted, true))
        return;
    const int page = std::min(std::max(source->fittingWidth(), source->minimumWidth()), q.width() / 2);
    splitter->setSizes({q.width() - page, page});
}

void ReaderPane::Data::setHead()
{
    const Theme &theme = themeFor(q.palette(), sepia);
    head->setArticleShown(reading.has_value());
    head->setTaggingEnabled(!session.isReadOnly(), session.readOnlyReason());
    if (!reading) {
        doubtBar->hide();
        return;
    }
    head->setTags(reading->record.tags, session.tags(), theme);
    if (reading->doubtful) {
        const QString words = page::readingOf(reading->page.text, reading->record.article).text;
        doubtBar->setDoubt(doubtOf(reading->record.article, words, session.gazetteer()), reading->page.facts.paper,
                           theme, !session.isReadOnly());
    }
    doubtBar->setVisible(reading->doubtful);
}

void ReaderPane::Data::fail(const Error &error)
{
    nothing(errorText(error));
}

void ReaderPane::Data::nothing(const QString &sentence)
{
    ++generation;
    end->stop();
    annotator->clear();
    reading.reset();
    source->clear();
    setHead();
    selectionPage->showMessage(sentence);
    stack->setCurrentWidget(selectionPage);
}

void ReaderPane::Data::tellArticlesChanged(const QList<ArticleId> &articles)
{
    if (wanted != 0 && articles.contains(wanted))
        loadSoon();
}

void ReaderPane::Data::loadSoon()
{
    if (std::exchange(loadPending, true))
        return;
    QMetaObject::invokeMethod(&q, [this] {
        loadPending = false;
        if (wanted != 0)
            load();
    }, Qt::QueuedConnection);
}

} // namespace jianbao::ui
