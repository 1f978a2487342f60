#include "app/cli/placework.h"

#include "app/cli/articles.h"
#include "app/cli/names.h"
#include "app/cli/options.h"

#include "core/export/placebook.h"
#include "core/store/articlestore.h"
#include "core/store/ownplacestore.h"

#include <QFile>
#include <QJsonObject>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

const QString none = u"-"_s;

QString string(const std::string &text)
{
    return QString::fromStdString(text).trimmed();
}

Outcome said(const QString &text)
{
    return {(text + u'\n').toUtf8(), {}};
}

QString pathOf(const place::Gazetteer &gazetteer, const QString &code)
{
    return gazetteer.path(code).join(u'/');
}

QString nameIsShort()
{
    return Cli::tr("a name has two characters or more");
}

// The place meant; "-" is none.
Result<QString> codeOf(const Desk &desk, const std::string &name)
{
    return string(name) == none ? Result<QString>(QString()) : placeCode(desk.library, desk.gazetteer, string(name));
}

Result<store::ArticleStore::Township> townshipOf(const place::Gazetteer &gazetteer, const QString &code)
{
    const place::Place *place = gazetteer.byCode(code);
    if (place == nullptr)
        return store::ArticleStore::Township{{}, {}, true};
    if (place->level == place::Level::County)
        return store::ArticleStore::Township{code, {}, true};
    if (place->level != place::Level::Township)
        return failure(ErrorKind::InvalidArgument, place->name, Cli::tr("an article is about a township or a county"));
    return store::ArticleStore::Township{gazetteer.parent(code)->code, code, true};
}

} // namespace

Result<Outcome> setPlace(const PlaceOptions &options, Context &context)
{
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    const QList<ArticleId> articles(options.articles.begin(), options.articles.end());
    if (const Done there = checkArticles(desk->library, articles); !there)
        return failure(there);
    const auto code = codeOf(*desk, options.place);
    if (!code)
        return failure(code);
    const auto township = townshipOf(desk->gazetteer, *code);
    if (!township)
        return failure(township);
    const auto before = desk->library.articles().setTownship(articles, *township);
    if (!before)
        return failure(before);
    const int changed = int(before->size());
    return said(code->isEmpty() ? Cli::tr("Took the place from %n article(s).", nullptr, changed)
                                : Cli::tr("Filed %n article(s) under %1.", nullptr, changed)
                                      .arg(pathOf(desk->gazetteer, *code)));
}

Result<Outcome> addOwnPlace(const PlaceOptions &options, Context &context)
{
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    const auto parent = codeOf(*desk, options.place);
    if (!parent)
        return failure(parent);
    const place::Place *county = desk->gazetteer.byCode(*parent);
    if (county == nullptr || county->level != place::Level::County)
        return failure(ErrorKind::InvalidArgument, string(options.place),
                       Cli::tr("a place of your own lies in a county"));
    const QString name = string(options.name);
    if (name.size() < 2)
        return failure(ErrorKind::InvalidArgument, name, nameIsShort());
    for (const place::Place *known : desk->gazetteer.children(*parent)) {
        if (known->name == name)
            return failure(ErrorKind::InvalidArgument, name,
                           Cli::tr("the county has this place already: %1").arg(known->code));
    }
    const auto code = desk->library.ownPlaces().addPlace(name, *parent);
    if (!code)
        return failure(code);
    return said(Cli::tr("Added %1 with the code %2.").arg(pathOf(desk->gazetteer, *parent) + u'/' + name, *code));
}

Result<Outcome> removeOwnPlace(const PlaceOptions &options, Context &context)
{
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    const auto code = codeOf(*desk, options.place);
    if (!code)
        return failure(code);
    if (!code->startsWith(u'u'))
        return failure(ErrorKind::InvalidArgument, string(options.place), Cli::tr("it is not a place of your own"));
    if (const Done done = desk->library.ownPlaces().removePlace(*code); !done)
        return failure(done);
    return said(Cli::tr("Removed %1.").arg(pathOf(desk->gazetteer, *code)));
}

Result<Outcome> setAlias(const PlaceOptions &options, Context &context)
{
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    const QString name = string(options.name);
    if (name.size() < 2)
        return failure(ErrorKind::InvalidArgument, name, nameIsShort());
    const auto code = codeOf(*desk, options.place);
    if (!code)
        return failure(code);
    const auto changed =
        desk->library.ownPlaces().setAlias({name, *code, string(options.paper), string(options.until)});
    if (!changed)
        return failure(changed);
    return said(code->isEmpty() ? Cli::tr("From the next import on “%1” is no place.").arg(name)
                                : Cli::tr("From the next import on “%1” is %2.")
                                      .arg(name, pathOf(desk->gazetteer, *code)));
}

Result<Outcome> removeAlias(const PlaceOptions &options, Context &context)
{
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    const auto removed = desk->library.ownPlaces().removeAlias(string(options.name), string(options.paper));
    if (!removed)
        return failure(removed);
    if (*removed == 0)
        return failure(ErrorKind::NotFound, string(options.name), Cli::tr("there is no such name of your own"));
    return said(Cli::tr("“%1” is forgotten.").arg(string(options.name)));
}

Result<Outcome> setHome(const PlaceOptions &options, Context &context)
{
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    const auto code = codeOf(*desk, options.place);
    if (!code)
        return failure(code);
    const place::Place *home = desk->gazetteer.byCode(*code);
    if (home != nullptr && home->level == place::Level::Township)
        return failure(ErrorKind::InvalidArgument, home->name, Cli::tr("a newspaper is at home in a county or above"));
    const QString paper = string(options.paper);
    if (const auto changed = desk->library.ownPlaces().setHome({paper, *code}); !changed)
        return failure(changed);
    return said(code->isEmpty() ? Cli::tr("The home of %1 is learned from its articles.").arg(paper)
                                : Cli::tr("%1 is at home in %2.").arg(paper, pathOf(desk->gazetteer, *code)));
}

Result<Outcome> setPosition(const PlaceOptions &options, Context &context)
{
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    const auto code = placeCode(desk->library, desk->gazetteer, string(options.place));
    if (!code)
        return failure(code);
    const auto changed = desk->library.ownPlaces().setPosition({*code, options.latitude, options.longitude});
    if (!changed)
        return failure(changed);
    return said(Cli::tr("%1 lies at %2, %3.")
                    .arg(pathOf(desk->gazetteer, *code), QString::number(options.latitude, 'g', 10),
                         QString::number(options.longitude, 'g', 10)));
}

Result<Outcome> listOwnPlaces(const PlaceOptions &options, Context &context)
{
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    const auto book = desk->library.ownPlaces().book();
    if (!book)
        return failure(book);
    if (options.format == "csv")
        return Outcome{exporting::writePlaceBook(*book), {}};
    QList<Row> rows;
    QJsonArray json;
    const auto add = [&](const QString &kind, const QString &name, const QString &code, const QString &detail) {
        const QString path = pathOf(desk->gazetteer, code);
        rows.append({{kind, name, code, path, detail}, {}});
        json.append(QJsonObject{{u"kind"_s, kind}, {u"name"_s, name}, {u"code"_s, code}, {u"path"_s, path},
                                {u"detail"_s, detail}});
    };
    for (const place::OwnPlace &place : book->places)
        add(u"place"_s, place.name, place.code, {});
    for (const store::PlaceAlias &alias : book->aliases)
        add(u"alias"_s, alias.name, alias.code, (alias.paper + u' ' + alias.until).trimmed());
    for (const store::PlacePosition &position : book->positions)
        add(u"position"_s, {}, position.code, u"%1, %2"_s.arg(position.latitude).arg(position.longitude));
    for (const store::PaperHome &home : book->homes)
        add(u"home"_s, home.paper, home.code, {});
    const QList<Column> columns{{u"kind"_s, Cli::tr("Kind")}, {u"name"_s, Cli::tr("Name")},
                                {u"code"_s, Cli::tr("Code")}, {u"path"_s, Cli::tr("Path"), false, true},
                                {u"detail"_s, Cli::tr("Detail")}};
    return Outcome{formatted(options.format, columns, rows, json), {}};
}

Result<Outcome> importOwnPlaces(const PlaceOptions &options, Context &context)
{
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    const QString path = QString::fromStdString(options.file);
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, path, file.errorString());
    const auto book = exporting::readPlaceBook(file.readAll(), path, desk->gazetteer);
    if (!book)
        return failure(book);
    const auto changed = desk->library.ownPlaces().take(*book);
    if (!changed)
        return failure(changed);
    return said(Cli::tr("Took in %n new or changed entry(s).", nullptr, *changed));
}

} // namespace jianbao::cli
