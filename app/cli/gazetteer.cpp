#include "app/cli/context.h"
#include "app/cli/options.h"

#include "core/place/lookup.h"

#include <QJsonObject>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

struct GazetteerOptions {
    std::string name, format;
    bool library = false; // one was named: its places count, too
};

// Where no name fits, what is spelt so, else what may have been misread.
QList<const place::Place *> candidates(const place::Gazetteer &gazetteer, const QString &name)
{
    constexpr qsizetype most = 50;
    QList<const place::Place *> places = place::placesCalled(gazetteer, name);
    if (places.isEmpty())
        places = place::placesTyped(gazetteer, name, most);
    return places.isEmpty() ? place::placesMisread(gazetteer, name, most) : places;
}

Result<Outcome> gazetteer(const GazetteerOptions &options, Context &context)
{
    if (options.library) {
        if (const auto library = context.library(); !library)
            return failure(library);
    }
    const auto gazetteer = context.gazetteer();
    if (!gazetteer)
        return failure(gazetteer);
    const QString name = QString::fromStdString(options.name).trimmed();
    const QList<const place::Place *> places = candidates(**gazetteer, name);
    if (places.isEmpty())
        return failure(ErrorKind::NotFound, name, Cli::tr("no place of the gazetteer has this name or code"));
    QList<Row> rows;
    QJsonArray json;
    for (const place::Place *place : places) {
        const QStringList path = (*gazetteer)->path(place->code);
        rows.append({{place->code, place->name, path.join(u'/')}, {}});
        json.append(QJsonObject{{u"code"_s, place->code}, {u"name"_s, place->name},
                                {u"path"_s, QJsonArray::fromStringList(path)}});
    }
    const QList<Column> columns{{u"code"_s, Cli::tr("Code")}, {u"name"_s, Cli::tr("Name")},
                                {u"path"_s, Cli::tr("Path"), false, true}};
    return Outcome{formatted(options.format, columns, rows, json), {}};
}

} // namespace

void addGazetteer(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<GazetteerOptions>();
    CLI::App *command = addCommand(app, {"gazetteer", Cli::tr("look up places and their codes"),
        Cli::tr("Prints every place with this name, with its official code and the names above it. The last character "
                 "or two (省 市 县 区 镇 乡 街道) may be left out, and names above may stand before it. Where no name "
                 "fits, an older ending (张楼乡), then pinyin and initials, then look-alike characters (张搂镇) are "
                 "tried. Without any place the exit status is 1. Former names (襄樊市) find what has the area now; with "
                 "--library your own places and names count, too.\n\n"
                 "In JSON one array of {\"code\", \"name\", \"path\"}, path being the names from the province down."),
        u"jianbao-cli gazetteer 城关镇\n"
        "jianbao-cli gazetteer 微山县张楼镇\n"
        "jianbao-cli gazetteer zhanglou --format json"_s});
    command->add_option("NAME", options->name,
                        Cli::tr("A name, a name with one above it, a code, pinyin or initials.").toStdString())
        ->required()
        ->check(notEmpty());
    addFormatOption(*command, options->format, {u"table"_s, u"json"_s, u"csv"_s}, Cli::tr("How to print them."));
    addLibraryOption(*command, invocation);
    command->callback([options, &invocation] {
        options->library = !invocation.library.empty();
        invocation.run = [options](Context &context) { return gazetteer(*options, context); };
    });
}

} // namespace jianbao::cli
