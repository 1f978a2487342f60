// What a person writes and marks: notes and highlights.
#include "ui/session/session.h"

#include "core/store/highlightstore.h"
#include "core/store/notestore.h"
#include "core/store/tagstore.h"

namespace jianbao::ui {

namespace {

using store::HighlightRecord;
using Removed = store::HighlightStore::Removed;

News annotated(ArticleId article)
{
    News news;
    news.count = 1;
    news.annotated = article;
    news.articles = {article}; // its row has a mark for notes
    return news;
}

Result<News> removeHighlight(store::Library &library, HighlightId id, Removed &kept)
{
    auto removed = library.highlights().remove(id);
    if (!removed)
        return failure(removed);
    kept = *removed;
    return annotated(kept.highlight.article);
}

Result<News> restoreHighlight(store::Library &library, const Removed &kept)
{
    if (auto done = library.highlights().restore(kept); !done)
        return failure(done);
    News news = annotated(kept.highlight.article);
    news.highlight = kept.highlight.id;
    return news;
}

Result<News> updateHighlight(store::Library &library, const HighlightRecord &highlight, HighlightRecord &before)
{
    auto updated = library.highlights().update(highlight);
    if (!updated)
        return failure(updated);
    before = *updated;
    News news = annotated(before.article);
    news.count = before.colour != highlight.colour || before.anchor != highlight.anchor;
    return news;
}

Result<News> tagHighlight(store::Library &library, HighlightId id, TagId tag, bool on)
{
    const auto highlight = library.highlights().highlight(id);
    if (!highlight)
        return failure(highlight);
    if (auto done = on ? library.tags().assignToHighlight(id, tag) : library.tags().unassignFromHighlight(id, tag);
        !done)
        return failure(done);
    News news = annotated(highlight->article);
    news.count = highlight->tags.contains(tag) != on;
    return news;
}

} // namespace

void Session::setNote(ArticleId article, std::optional<HighlightId> highlight, const QString &markdown)
{
    auto before = std::make_shared<QString>();
    const Step redo = [=](store::Library &library) -> Result<News> {
        auto old = library.notes().set(article, highlight, markdown);
        if (!old)
            return failure(old);
        *before = *old;
        News news = annotated(article);
        news.count = *old != markdown;
        return news;
    };
    const Step undo = [=](store::Library &library) -> Result<News> {
        if (auto old = library.notes().set(article, highlight, *before); !old)
            return failure(old);
        return annotated(article);
    };
    const auto sentence = [removed = markdown.isEmpty()](const News &) {
        return removed ? tr("Note removed") : tr("Note saved");
    };
    const QString key = QStringLiteral("%1/%2/%3").arg(m_noteEdit).arg(article).arg(highlight.value_or(0));
    push({tr("Note"), sentence, redo, undo, key});
}

void Session::addHighlight(const HighlightRecord &highlight)
{
    struct Made {
        HighlightId id = 0;
        Removed removed; // by undo
    };
    auto made = std::make_shared<Made>();
    const Step redo = [=](store::Library &library) -> Result<News> {
        if (made->id != 0)
            return restoreHighlight(library, made->removed);
        auto added = library.highlights().add(highlight);
        if (!added)
            return failure(added);
        made->id = added->id;
        News news = annotated(added->article);
        news.highlight = added->id;
        return news;
    };
    const Step undo = [=](store::Library &library) { return ui::removeHighlight(library, made->id, made->removed); };
    push({tr("Highlight"), [](const News &) { return tr("Highlighted the words"); }, redo, undo, {}});
}

void Session::updateHighlight(const HighlightRecord &highlight)
{
    auto before = std::make_shared<HighlightRecord>();
    const Step redo = [=](store::Library &library) { return ui::updateHighlight(library, highlight, *before); };
    const Step undo = [=](store::Library &library) {
        HighlightRecord undone;
        return ui::updateHighlight(library, *before, undone);
    };
    push({tr("Change Highlight"), [](const News &) { return tr("Changed the highlight"); }, redo, undo, {}});
}

void Session::removeHighlight(HighlightId highlight)
{
    auto removed = std::make_shared<Removed>();
    const Step redo = [=](store::Library &library) { return ui::removeHighlight(library, highlight, *removed); };
    const Step undo = [=](store::Library &library) { return restoreHighlight(library, *removed); };
    push({tr("Delete Highlight"), [](const News &) { return tr("Deleted the highlight"); }, redo, undo, {}});
}

void Session::tagHighlight(HighlightId highlight, TagId tag, bool on)
{
    const QString name = this->tag(tag) ? this->tag(tag)->name : QString();
    const Step redo = [=](store::Library &library) { return ui::tagHighlight(library, highlight, tag, on); };
    const Step undo = [=](store::Library &library) { return ui::tagHighlight(library, highlight, tag, !on); };
    const auto sentence = [name, on](const News &) {
        return on ? tr("Tagged the highlight “%1”").arg(name) : tr("Took the tag “%1” off the highlight").arg(name);
    };
    push({on ? tr("Tag “%1”").arg(name) : tr("Remove Tag “%1”").arg(name), sentence, redo, undo, {}});
}

} // namespace jianbao::ui
