// What a person does to the saved searches.
#include "ui/session/session.h"

#include "core/store/savedsearchstore.h"

#include <algorithm>

namespace jianbao::ui {

namespace {

using store::SavedSearch;

// All saved searches as they are now; done: what a change of one of them gave.
Result<News> savedNews(store::Library &library, const Result<SavedSearch> &done)
{
    if (!done)
        return failure(done);
    auto all = library.savedSearches().all();
    if (!all)
        return failure(all);
    News news;
    news.count = 1;
    news.savedSearches = std::move(*all);
    return news;
}

} // namespace

const SavedSearch *Session::savedSearch(SavedSearchId id) const
{
    const auto found = std::find_if(m_savedSearches.cbegin(), m_savedSearches.cend(),
                                    [&](const SavedSearch &search) { return search.id == id; });
    return found == m_savedSearches.cend() ? nullptr : &*found;
}

void Session::addSavedSearch(const SavedSearch &search)
{
    auto made = std::make_shared<SavedSearch>(search); // gets its id, under which redo brings it back
    const Step redo = [made](store::Library &library) {
        const auto added = library.savedSearches().add(*made);
        if (added)
            *made = *added;
        return savedNews(library, added);
    };
    const Step undo = [made](store::Library &library) -> Result<News> {
        const auto removed = library.savedSearches().remove(made->id);
        if (removed)
            *made = *removed;
        return savedNews(library, removed);
    };
    const auto sentence = [name = search.name](const News &) { return tr("Saved the search “%1”").arg(name); };
    push({tr("Save Search “%1”").arg(search.name), sentence, redo, undo, {}});
}

void Session::updateSavedSearch(const SavedSearch &search)
{
    auto before = std::make_shared<SavedSearch>();
    const Step redo = [=](store::Library &library) {
        const auto updated = library.savedSearches().update(search);
        if (updated)
            *before = *updated;
        auto news = savedNews(library, updated);
        if (news && *before == search)
            news->count = 0;
        return news;
    };
    const Step undo = [=](store::Library &library) {
        return savedNews(library, library.savedSearches().update(*before));
    };
    const auto sentence = [name = search.name](const News &) { return tr("Changed the saved search “%1”").arg(name); };
    push({tr("Change Saved Search “%1”").arg(search.name), sentence, redo, undo, {}});
}

void Session::removeSavedSearch(SavedSearchId id)
{
    const QString name = savedSearch(id) ? savedSearch(id)->name : QString();
    auto removed = std::make_shared<SavedSearch>();
    const Step redo = [=](store::Library &library) {
        const auto before = library.savedSearches().remove(id);
        if (before)
            *removed = *before;
        return savedNews(library, before);
    };
    const Step undo = [=](store::Library &library) { return savedNews(library, library.savedSearches().add(*removed)); };
    const auto sentence = [name](const News &) { return tr("Removed the saved search “%1”").arg(name); };
    push({tr("Remove Saved Search “%1”").arg(name), sentence, redo, undo, {}});
}

} // namespace jianbao::ui
