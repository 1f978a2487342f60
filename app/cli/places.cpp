#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "app/cli/options.h"

#include "core/export/geojson.h"
#include "core/store/ownplacestore.h"
#include "core/store/placestore.h"
#include "core/text/collate.h"

#include <QJsonObject>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

// Counts of places with everything under them.
QHash<QString, int> sums(const QHash<QString, int> &byCode, const place::Gazetteer &gazetteer)
{
    QHash<QString, int> result;
    for (auto count = byCode.cbegin(); count != byCode.cend(); ++count) {
        for (const place::Place *place = gazetteer.byCode(count.key()); place; place = gazetteer.parent(place->code))
            result[place->code] += count.value();
    }
    return result;
}

struct PlacesOptions {
    std::string format;
    FilterOptions filter;
    bool tree = false, counts = false, silent = false;
};

// Places as rows, siblings in pinyin order.
class PlaceRows
{
public:
    PlaceRows(const place::Gazetteer &gazetteer, const QHash<QString, int> &counts, const PlacesOptions &options)
        : m_gazetteer(gazetteer), m_counts(counts), m_options(options)
    {
    }

    // The place and what is under it, or all where the code is empty.
    void addAll(const QString &code);

    QList<Row> rows;
    QJsonArray json;

private:
    void addUnder(const QString &code, int depth);
    void add(const place::Place &place, int depth);
    [[nodiscard]] bool isShown(const place::Place &place, const QString &parent) const;

    const place::Gazetteer &m_gazetteer;
    const QHash<QString, int> &m_counts;
    const PlacesOptions &m_options;
    text::Collator m_collator;
};

void PlaceRows::addAll(const QString &code)
{
    if (const place::Place *top = m_gazetteer.byCode(code))
        add(*top, 0);
    addUnder(code, code.isEmpty() ? 0 : 1);
}

// A silent township is shown beside those of its county that have articles.
bool PlaceRows::isShown(const place::Place &place, const QString &parent) const
{
    return m_counts.value(place.code) > 0
        || (m_options.silent && place.level == place::Level::Township && m_counts.value(parent) > 0);
}

void PlaceRows::addUnder(const QString &code, int depth)
{
    QList<const place::Place *> places = m_gazetteer.children(code);
    places.removeIf([&](const place::Place *place) { return !isShown(*place, code); });
    std::sort(places.begin(), places.end(), [&](const place::Place *a, const place::Place *b) {
        const int order = m_collator.compare(a->name, b->name);
        return order != 0 ? order < 0 : a->code < b->code;
    });
    for (const place::Place *place : places) {
        // A prefecture that is only a shell (市辖区) has no line of its own, as it has no part in paths.
        const bool shell = !m_gazetteer.path(place->code).endsWith(place->name);
        if (!shell)
            add(*place, depth);
        addUnder(place->code, shell ? depth : depth + 1);
    }
}

void PlaceRows::add(const place::Place &place, int depth)
{
    const int count = m_counts.value(place.code);
    QStringList cells{QString(m_options.tree ? 2 * depth : 0, u' ') + place.name};
    if (m_options.counts)
        cells.append(QString::number(count));
    rows.append({cells << place.code, {}});
    json.append(QJsonObject{{u"code"_s, place.code}, {u"name"_s, place.name},
                            {u"path"_s, QJsonArray::fromStringList(m_gazetteer.path(place.code))},
                            {u"count"_s, count}});
}

QList<exporting::MappedPlace> mapped(const place::Gazetteer &gazetteer, const store::PlaceBook &book,
                                     const QHash<QString, int> &counts)
{
    QList<exporting::MappedPlace> places;
    for (const store::PlacePosition &position : book.positions) {
        const place::Place *place = gazetteer.byCode(position.code);
        if (place == nullptr)
            continue;
        const place::Place *parent = gazetteer.parent(place->code);
        QStringList names;
        for (const store::PlaceAlias &alias : book.aliases) {
            if (alias.code == place->code && !names.contains(alias.name))
                names.append(alias.name);
        }
        places.append({place->code, place->name, gazetteer.path(place->code), parent ? parent->code : QString(),
                       place->level, names, position.latitude, position.longitude, counts.value(place->code)});
    }
    return places;
}

Result<Outcome> onAMap(const PlacesOptions &options, store::Library &library, const place::Gazetteer &gazetteer,
                       const QHash<QString, int> &counts)
{
    const auto book = library.ownPlaces().book();
    if (!book)
        return failure(book);
    const QList<exporting::MappedPlace> places = mapped(gazetteer, *book, counts);
    return Outcome{options.format == "geojson" ? exporting::writeGeoJson(places) : exporting::writeLinkedPlaces(places),
                   {}};
}

Result<Outcome> places(const PlacesOptions &options, Context &context)
{
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    const auto filter = filterOf(options.filter, context);
    if (!filter)
        return failure(filter);
    const auto counts = desk->library.places().counts(*filter);
    if (!counts)
        return failure(counts);
    const QHash<QString, int> all = sums(counts->byCode, desk->gazetteer);
    if (options.format == "geojson" || options.format == "linked-places")
        return onAMap(options, desk->library, desk->gazetteer, all);
    PlaceRows tree(desk->gazetteer, all, options);
    tree.addAll(filter->placeCode);
    if (options.format == "table" && options.counts && filter->placeCode.isEmpty()) {
        tree.rows.append({{Cli::tr("Without a township"), QString::number(counts->withoutTownship), {}}, {}});
        tree.rows.append({{Cli::tr("All articles"), QString::number(counts->all), {}}, {}});
    }
    QList<Column> columns{{u"name"_s, Cli::tr("Place")}};
    if (options.counts)
        columns.append({u"count"_s, Cli::tr("Articles"), true});
    columns.append({u"code"_s, Cli::tr("Code")});
    return Outcome{formatted(options.format, columns, tree.rows, tree.json), {}};
}

// Neither named: both. Only a table is indented.
PlacesOptions completed(PlacesOptions options)
{
    if (!options.tree && !options.counts)
        options.tree = options.counts = true;
    options.tree = options.tree && options.format == "table";
    return options;
}

} // namespace

void addPlaces(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<PlacesOptions>();
    CLI::App *command = addCommand(app, {"places", Cli::tr("show the tree of townships with counts"),
        Cli::tr("Prints the places that the library has articles about, province › prefecture › county › township, "
                 "each with the number of articles about it and everything under it, in pinyin order. An article about "
                 "a county as a whole counts there. Conditions narrow the articles counted.\n\n"
                 "In JSON one array of {\"code\", \"name\", \"path\", \"count\"}, path being the names from the "
                 "province down. As GeoJSON or Linked Places only the places whose position you gave with place at."),
        u"jianbao-cli places\n"
        "jianbao-cli places --query 莲藕 --from 2023-01-01\n"
        "jianbao-cli places --place 微山县 --silent\n"
        "jianbao-cli places --format geojson > places.geojson"_s});
    command->add_flag("--tree", options->tree,
                      Cli::tr("Indent places under those above them; without --counts no numbers.").toStdString());
    command->add_flag("--counts", options->counts,
                      Cli::tr("Print numbers of articles; without --tree nothing is indented.").toStdString());
    command->add_flag("--silent", options->silent,
                      Cli::tr("Also townships without an article, in counties that have some.").toStdString());
    command->add_option("--place", options->filter.place,
                        Cli::tr("Only this place and what is under it.").toStdString())
        ->type_name("PLACE")
        ->check(notEmpty());
    addSearchOptions(*command, options->filter, "--query");
    addFormatOption(*command, options->format, {u"table"_s, u"json"_s, u"csv"_s, u"geojson"_s, u"linked-places"_s},
                    Cli::tr("How to print it."));
    addLibraryOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.run = [options](Context &context) { return places(completed(*options), context); };
    });
}

} // namespace jianbao::cli
