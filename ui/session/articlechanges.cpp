// What a person sets on articles and pages: read, star, place, confirmed, tags, facts.
#include "ui/session/session.h"

#include "core/store/articlestore.h"
#include "core/store/pagestore.h"
#include "core/store/tagstore.h"

namespace jianbao::ui {

namespace {

using Ids = QList<ArticleId>;
using Changed = Result<Ids>;

News rowsChanged(const Ids &articles)
{
    News news;
    news.count = static_cast<int>(articles.size());
    news.articles = articles;
    news.places = true;
    return news;
}

// A pair of steps for what is on or off: set(library, articles, on) gives the articles really changed, and undoing it
// is to set the opposite on those, which are all that is kept: there may be a million.
struct OnOff {
    Step redo;
    Step undo;
};

template<typename Set>
OnOff onOff(const Ids &articles, bool on, Set set)
{
    auto kept = std::make_shared<Ids>(articles);
    const Step redo = [=](store::Library &library) -> Result<News> {
        const Changed now = set(library, *kept, on);
        if (!now)
            return failure(now);
        *kept = *now;
        return rowsChanged(*now);
    };
    const Step undo = [=](store::Library &library) -> Result<News> {
        const Changed back = set(library, *kept, !on);
        if (!back)
            return failure(back);
        return rowsChanged(*back);
    };
    return {redo, undo};
}

Changed setRead(store::Library &library, const Ids &articles, bool read)
{
    return library.articles().setRead(articles, read);
}

} // namespace

void Session::setRead(const QList<ArticleId> &articles, bool read)
{
    const OnOff steps = onOff(articles, read, ui::setRead);
    const auto sentence = [read](const News &news) {
        return read ? tr("Marked %n articles as read", nullptr, news.count)
                    : tr("Marked %n articles as unread", nullptr, news.count);
    };
    push({read ? tr("Mark Read") : tr("Mark Unread"), sentence, steps.redo, steps.undo, {}});
}

void Session::readToEnd(ArticleId article)
{
    carryOut(onOff({article}, true, ui::setRead).redo, [](const News &) {}, [] {});
}

void Session::setStarred(const QList<ArticleId> &articles, bool starred)
{
    const OnOff steps = onOff(articles, starred, [](store::Library &library, const Ids &ids, bool on) {
        return library.articles().setStarred(ids, on);
    });
    const auto sentence = [starred](const News &news) {
        return starred ? tr("Starred %n articles", nullptr, news.count)
                       : tr("Took the star off %n articles", nullptr, news.count);
    };
    push({starred ? tr("Star") : tr("Remove Star"), sentence, steps.redo, steps.undo, {}});
}

void Session::confirm(const QList<ArticleId> &articles)
{
    const OnOff steps = onOff(articles, true, [](store::Library &library, const Ids &ids, bool on) {
        return library.articles().setConfirmed(ids, on);
    });
    const auto sentence = [](const News &news) { return tr("Confirmed %n articles", nullptr, news.count); };
    push({tr("Looks Right"), sentence, steps.redo, steps.undo, {}});
}

void Session::setTownship(const QList<ArticleId> &articles, const QString &code)
{
    using store::ArticleStore;
    const place::Place *place = m_gazetteer.byCode(code);
    if (!code.isEmpty() && (!place || place->level < place::Level::County)) {
        Q_EMIT failed(Error{place ? ErrorKind::InvalidArgument : ErrorKind::NotFound, place ? place->name : code,
                            QStringLiteral("not a township or county"), -1});
        return;
    }
    ArticleStore::Township township{{}, {}, true};
    if (place && place->level == place::Level::Township) {
        const place::Place *county = m_gazetteer.parent(code);
        township = {county ? county->code : QString(), code, true};
    } else if (place) {
        township.countyCode = code;
    }
    auto before = std::make_shared<QHash<ArticleId, ArticleStore::Township>>();
    const Step redo = [=](store::Library &library) -> Result<News> {
        auto changed = library.articles().setTownship(articles, township);
        if (!changed)
            return failure(changed);
        *before = *changed;
        return rowsChanged(before->keys());
    };
    const Step undo = [=](store::Library &library) -> Result<News> {
        if (auto done = library.articles().restoreTownships(*before); !done)
            return failure(done);
        return rowsChanged(before->keys());
    };
    const QString name = place ? place->name : QString();
    const auto sentence = [name](const News &news) {
        return name.isEmpty() ? tr("Took the township off %n articles", nullptr, news.count)
                              : tr("Filed %n articles under %1", nullptr, news.count).arg(name);
    };
    push({tr("Set Township"), sentence, redo, undo, {}});
}

void Session::assignTag(const QList<ArticleId> &articles, TagId tag)
{
    const OnOff steps = onOff(articles, true, [tag](store::Library &library, const Ids &ids, bool on) {
        return on ? library.tags().assign(ids, tag) : library.tags().unassign(ids, tag);
    });
    const QString name = this->tag(tag) ? this->tag(tag)->name : QString();
    const auto sentence = [name](const News &news) {
        return tr("Tagged %n articles “%1”", nullptr, news.count).arg(name);
    };
    push({tr("Tag “%1”").arg(name), sentence, steps.redo, steps.undo, {}});
}

void Session::unassignTag(const QList<ArticleId> &articles, TagId tag)
{
    const OnOff steps = onOff(articles, false, [tag](store::Library &library, const Ids &ids, bool on) {
        return on ? library.tags().assign(ids, tag) : library.tags().unassign(ids, tag);
    });
    const QString name = this->tag(tag) ? this->tag(tag)->name : QString();
    const auto sentence = [name](const News &news) {
        return tr("Took the tag “%1” off %n articles", nullptr, news.count).arg(name);
    };
    push({tr("Remove Tag “%1”").arg(name), sentence, steps.redo, steps.undo, {}});
}

void Session::setPageFacts(const QList<PageId> &pages, const page::PageFacts &facts)
{
    auto before = std::make_shared<QHash<PageId, page::PageFacts>>();
    const auto news = [before] {
        News written;
        written.count = static_cast<int>(before->size());
        written.pages = written.places = true;
        return written;
    };
    const Step redo = [=](store::Library &library) -> Result<News> {
        before->clear();
        const Done done = library.transaction([&]() -> Done {
            for (const PageId page : pages) {
                const auto old = library.pages().setFacts(page, facts);
                if (!old)
                    return failure(old);
                before->insert(page, *old);
            }
            return {};
        });
        if (!done)
            return failure(done);
        return news();
    };
    const Step undo = [=](store::Library &library) -> Result<News> {
        const Done done = library.transaction([&]() -> Done {
            for (auto page = before->cbegin(); page != before->cend(); ++page) {
                if (auto restored = library.pages().restoreFacts(page.key(), page.value()); !restored)
                    return restored;
            }
            return {};
        });
        if (!done)
            return failure(done);
        return news();
    };
    const auto sentence = [](const News &written) { return tr("Changed %n pages", nullptr, written.count); };
    push({tr("Edit Page Details"), sentence, redo, undo, {}});
}

} // namespace jianbao::ui
