// What a person says about places: own ones, names, and what follows for the articles that are there.
#include "ui/session/session.h"

#include "core/store/articlestore.h"
#include "core/store/repairstore.h"

namespace jianbao::ui {

namespace {

using store::PlaceAlias;
using store::PlaceBook;

// The names that mean something else by one book than by the other.
QList<ChangedName> changedNames(const PlaceBook &before, const PlaceBook &after)
{
    QList<ChangedName> names;
    const auto take = [&](const ChangedName &name) {
        if (!names.contains(name))
            names.append(name);
    };
    for (const auto &[one, other] : {std::pair(&before, &after), std::pair(&after, &before)}) {
        for (const PlaceAlias &alias : one->aliases) {
            if (!other->aliases.contains(alias))
                take({alias.name, alias.paper});
        }
        for (const place::OwnPlace &place : one->places) {
            if (!other->places.contains(place))
                take({place::stem(place.name), {}}); // the whole name begins with it
        }
    }
    return names;
}

// Reads anew what the library adds; on the writing thread.
Result<place::Gazetteer> extended(store::Library &library, const place::Gazetteer &builtIn)
{
    const auto names = library.ownPlaces().names();
    if (!names)
        return failure(names);
    return builtIn.with(*names);
}

using Places = QHash<ArticleId, std::pair<QString, QString>>;

Result<Places> placesOn(store::Library &library, PageId page)
{
    store::ArticleFilter filter;
    filter.page = page;
    const auto ids = library.articles().ids(filter, {});
    if (!ids)
        return failure(ids);
    const auto rows = library.articles().rows(*ids);
    if (!rows)
        return failure(rows);
    Places places;
    for (const store::ArticleRow &row : *rows)
        places.insert(row.id, {row.countyCode, row.townshipCode});
    return places;
}

} // namespace

void Session::readOwnPlaces()
{
    const auto work = [builtIn = m_builtIn, written = m_writersGazetteer](store::Library &library) -> Result<News> {
        const auto names = library.ownPlaces().names();
        if (!names)
            return failure(names);
        *written = builtIn.with(*names);
        News news;
        if (!names->places.isEmpty() || !names->names.isEmpty())
            news.gazetteer = *written;
        return news;
    };
    write(this, work, [this](const Result<News> &news) {
        if (news)
            tell(*news);
        else
            Q_EMIT failed(news.error());
    });
}

void Session::changePlaces(const QString &text, const QString &sentence, const PlaceAct &act)
{
    auto before = std::make_shared<PlaceBook>();
    // Runs a change of the book and tells what it comes to.
    const auto step = [builtIn = m_builtIn, written = m_writersGazetteer](store::Library &library, const PlaceBook &was,
                                                                          int count) -> Result<News> {
        const auto now = library.ownPlaces().book();
        if (!now)
            return failure(now);
        const auto gazetteer = extended(library, builtIn);
        if (!gazetteer)
            return failure(gazetteer);
        *written = *gazetteer;
        News news;
        news.count = count;
        news.places = true;
        news.gazetteer = *gazetteer;
        news.names = changedNames(was, *now);
        return news;
    };
    const Step redo = [=](store::Library &library) -> Result<News> {
        const auto was = library.ownPlaces().book();
        if (!was)
            return failure(was);
        const auto changed = act(library.ownPlaces());
        if (!changed)
            return failure(changed);
        *before = *was;
        return step(library, *was, *changed);
    };
    const Step undo = [=](store::Library &library) -> Result<News> {
        const auto was = library.ownPlaces().book();
        if (!was)
            return failure(was);
        if (const Done done = library.ownPlaces().replace(*before); !done)
            return failure(done);
        return step(library, *was, 1);
    };
    push({text, [sentence](const News &) { return sentence; }, redo, undo, {}});
}

void Session::setPlaceNames(const QList<store::PlaceAlias> &names)
{
    if (names.isEmpty())
        return;
    const PlaceAlias &first = names.first();
    const place::Place *place = m_gazetteer.byCode(first.code);
    const QString means = place ? m_gazetteer.path(first.code).mid(1).join(u" › ") : QString();
    const QString sentence = first.code.isEmpty() ? tr("“%1” is no place now").arg(first.name)
                             : first.paper.isEmpty() ? tr("“%1” means %2 now").arg(first.name, means)
                                                     : tr("“%1” means %2 in %3 now").arg(first.name, means, first.paper);
    changePlaces(tr("Name of a Place"), sentence, [names](store::OwnPlaceStore &store) -> Result<int> {
        int changed = 0;
        for (const PlaceAlias &name : names) {
            const auto did = store.setAlias(name);
            if (!did)
                return failure(did);
            changed += *did ? 1 : 0;
        }
        return changed;
    });
}

void Session::forgetPlaceName(const QString &name, const QString &paper)
{
    changePlaces(tr("Forget Name"), tr("Forgot the name “%1”").arg(name),
                 [=](store::OwnPlaceStore &store) { return store.removeAlias(name, paper); });
}

void Session::addPlace(const QString &name, const QString &parent)
{
    changePlaces(tr("Add Place"), tr("Added %1").arg(name), [=](store::OwnPlaceStore &store) -> Result<int> {
        const auto known = store.book();
        if (!known)
            return failure(known);
        const auto code = store.addPlace(name, parent);
        if (!code)
            return failure(code);
        return known->places.contains(place::OwnPlace{*code, name, parent}) ? 0 : 1;
    });
}

void Session::removePlace(const QString &code)
{
    const place::Place *place = m_gazetteer.byCode(code);
    changePlaces(tr("Remove Place"), tr("Removed %1").arg(place ? place->name : code),
                 [=](store::OwnPlaceStore &store) -> Result<int> {
                     const Done done = store.removePlace(code);
                     return done ? Result<int>(1) : failure(done);
                 });
}

void Session::takePlaces(const store::PlaceBook &book)
{
    changePlaces(tr("Import Places"), tr("Took in places and names"),
                 [book](store::OwnPlaceStore &store) { return store.take(book); });
}

void Session::refile(PageId page, QObject *receiver, const std::function<void(const Result<int> &)> &then)
{
    struct Refiled {
        News news;
        int moved = 0;
    };
    const auto work = [page, gazetteer = m_writersGazetteer](store::Library &library) -> Result<Refiled> {
        const auto before = placesOn(library, page);
        if (!before)
            return failure(before);
        const auto outcome = library.repairs().reparse(page, *gazetteer);
        if (!outcome)
            return failure(outcome);
        const auto after = placesOn(library, page);
        if (!after)
            return failure(after);
        Refiled refiled;
        for (auto article = after->cbegin(); article != after->cend(); ++article)
            refiled.moved += before->value(article.key()) != article.value() ? 1 : 0;
        refiled.news.articles = outcome->articles;
        for (qsizetype i = 0; i < outcome->ended.size(); ++i)
            refiled.news.ended.insert(outcome->ended[i], outcome->heirs[i]);
        refiled.news.places = refiled.moved > 0 || outcome->changed;
        refiled.news.pages = !outcome->ended.isEmpty() || !outcome->added.isEmpty();
        return refiled;
    };
    write(receiver, work, [this, then](const Result<Refiled> &refiled) {
        if (!refiled)
            return then(failure(refiled));
        tell(refiled->news);
        then(refiled->moved);
    });
}

} // namespace jianbao::ui
