// What a person does to the tags themselves.
#include "ui/session/session.h"

#include "core/store/tagstore.h"

#include <QSet>

namespace jianbao::ui {

namespace {

// All tags as they are now, and the articles whose rows show them.
Result<News> tagNews(store::Library &library, const QList<ArticleId> &articles = {})
{
    auto tags = library.tags().all();
    if (!tags)
        return failure(tags);
    News news;
    news.count = 1;
    news.tags = *tags;
    news.articles = articles;
    news.places = true;
    return news;
}

QList<ArticleId> articlesOf(const store::TagStore::Removed &removed)
{
    QSet<ArticleId> articles;
    for (const QList<ArticleId> &ids : removed.articles)
        articles += QSet<ArticleId>(ids.cbegin(), ids.cend());
    return articles.values();
}

Result<News> removeTag(store::Library &library, TagId tag, store::TagStore::Removed &kept)
{
    auto removed = library.tags().remove(tag);
    if (!removed)
        return failure(removed);
    kept = *removed;
    return tagNews(library, articlesOf(kept));
}

Result<News> restoreTag(store::Library &library, const store::TagStore::Removed &kept)
{
    if (auto done = library.tags().restore(kept); !done)
        return failure(done);
    return tagNews(library, articlesOf(kept));
}

// Tags as they were: the one changed first, then what lost its number key to it.
Done putBack(store::Library &library, const QList<store::TagRecord> &before, TagId first)
{
    return library.transaction([&]() -> Done {
        for (const bool own : {true, false}) {
            for (const store::TagRecord &tag : before) {
                if ((tag.id == first) != own)
                    continue;
                if (auto done = library.tags().update(tag); !done)
                    return failure(done);
            }
        }
        return {};
    });
}

} // namespace

void Session::addTag(const store::TagRecord &tag, const QList<ArticleId> &assignTo)
{
    struct Made {
        TagId id = 0;
        store::TagStore::Removed removed; // by undo
    };
    auto made = std::make_shared<Made>();
    const Step redo = [=](store::Library &library) -> Result<News> {
        if (made->id != 0)
            return restoreTag(library, made->removed);
        QList<ArticleId> articles;
        const Done done = library.transaction([&]() -> Done {
            const auto added = library.tags().add(tag);
            if (!added)
                return failure(added);
            const auto assigned = library.tags().assign(assignTo, added->id);
            if (!assigned)
                return failure(assigned);
            made->id = added->id;
            articles = *assigned;
            return {};
        });
        if (!done)
            return failure(done);
        return tagNews(library, articles);
    };
    const Step undo = [=](store::Library &library) { return ui::removeTag(library, made->id, made->removed); };
    const auto sentence = [name = tag.name](const News &news) {
        return news.articles.isEmpty()
                   ? tr("Made the tag “%1”").arg(name)
                   : tr("Tagged %n articles “%1”", nullptr, static_cast<int>(news.articles.size())).arg(name);
    };
    push({tr("New Tag “%1”").arg(tag.name), sentence, redo, undo, {}});
}

void Session::updateTag(const store::TagRecord &tag)
{
    auto before = std::make_shared<QList<store::TagRecord>>();
    const Step redo = [=](store::Library &library) -> Result<News> {
        auto all = library.tags().all();
        if (!all)
            return failure(all);
        if (auto updated = library.tags().update(tag); !updated)
            return failure(updated);
        auto news = tagNews(library);
        if (!news)
            return news;
        news->count = 0;
        before->clear();
        for (const store::TagRecord &old : *all) {
            if (!news->tags->contains(old))
                before->append(old);
        }
        news->count = static_cast<int>(before->size());
        return news;
    };
    const Step undo = [=](store::Library &library) -> Result<News> {
        if (auto done = putBack(library, *before, tag.id); !done)
            return failure(done);
        return tagNews(library);
    };
    const auto sentence = [name = tag.name](const News &) { return tr("Changed the tag “%1”").arg(name); };
    push({tr("Change Tag “%1”").arg(tag.name), sentence, redo, undo, {}});
}

void Session::removeTag(TagId tag)
{
    const QString name = this->tag(tag) ? this->tag(tag)->name : QString();
    auto removed = std::make_shared<store::TagStore::Removed>();
    const Step redo = [=](store::Library &library) { return ui::removeTag(library, tag, *removed); };
    const Step undo = [=](store::Library &library) { return restoreTag(library, *removed); };
    const auto sentence = [name](const News &) { return tr("Deleted the tag “%1”").arg(name); };
    push({tr("Delete Tag “%1”").arg(name), sentence, redo, undo, {}});
}

} // namespace jianbao::ui
