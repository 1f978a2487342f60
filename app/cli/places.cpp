#include "app/cli/context.h"
#include "app/cli/options.h"

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

// The tree as rows, siblings in pinyin order.
class PlaceRows
{
public:
    PlaceRows(const place::Gazetteer &gazetteer, const QHash<QString, int> &counts)
        : m_gazetteer(gazetteer), m_counts(counts)
    {
        addUnder({}, 0);
    }

    QList<Row> rows;
    QJsonArray json;

private:
    void addUnder(const QString &code, int depth)
    {
        QList<const place::Place *> places = m_gazetteer.children(code);
        places.removeIf([&](const place::Place *place) { return m_counts.value(place->code) == 0; });
        std::sort(places.begin(), places.end(), [&](const place::Place *a, const place::Place *b) {
            const int order = m_collator.compare(a->name, b->name);
            return order != 0 ? order < 0 : a->code < b->code;
        });
        for (const place::Place *place : places) {
            // A prefecture that is only a shell (市辖区) has no line of its own, as it has no part in paths.
            const bool shell = m_gazetteer.path(place->code).value(depth) != place->name;
            if (!shell)
                add(*place, depth);
            addUnder(place->code, shell ? depth : depth + 1);
        }
    }

    void add(const place::Place &place, int depth)
    {
        const int count = m_counts.value(place.code);
        rows.append({{QString(2 * depth, u' ') + place.name, QString::number(count), place.code}, {}});
        json.append(QJsonObject{{u"code"_s, place.code}, {u"name"_s, place.name},
                                {u"path"_s, QJsonArray::fromStringList(m_gazetteer.path(place.code))},
                                {u"count"_s, count}});
    }

    const place::Gazetteer &m_gazetteer;
    const QHash<QString, int> &m_counts;
    text::Collator m_collator;
};

Result<Outcome> places(const std::string &format, Context &context)
{
    const auto gazetteer = context.gazetteer();
    if (!gazetteer)
        return failure(gazetteer);
    const auto library = context.library();
    if (!library)
        return failure(library);
    const auto counts = (*library)->places().counts({});
    if (!counts)
        return failure(counts);
    PlaceRows tree(**gazetteer, sums(counts->byCode, **gazetteer));
    QList<Row> rows = tree.rows;
    if (format == "table") {
        rows.append({{Cli::tr("Without a township"), QString::number(counts->withoutTownship), {}}, {}});
        rows.append({{Cli::tr("All articles"), QString::number(counts->all), {}}, {}});
    } else {
        for (Row &row : rows)
            row.cells[0] = row.cells[0].trimmed();
    }
    const QList<Column> columns{{u"name"_s, Cli::tr("Place")},
                                {u"count"_s, Cli::tr("Articles"), true},
                                {u"code"_s, Cli::tr("Code")}};
    return Outcome{formatted(format, columns, rows, tree.json), {}};
}

} // namespace

void addPlaces(CLI::App &app, Invocation &invocation)
{
    auto format = std::make_shared<std::string>();
    CLI::App *command = addCommand(app, {"places", Cli::tr("show the tree of townships with counts"),
        Cli::tr("Prints the places that the library has articles about, province › prefecture › county › township, "
                 "each with the number of articles about it and everything under it, in pinyin order. An article about "
                 "a county as a whole counts there.\n\n"
                 "In JSON one array of {\"code\", \"name\", \"path\", \"count\"}, path being the names from the "
                 "province down."),
        u"jianbao-cli places\n"
        "jianbao-cli places --format csv > places.csv"_s});
    addFormatOption(*command, *format, {u"table"_s, u"json"_s, u"csv"_s}, Cli::tr("How to print it."));
    addLibraryOption(*command, invocation);
    command->callback([format, &invocation] {
        invocation.run = [format](Context &context) { return places(*format, context); };
    });
}

} // namespace jianbao::cli
