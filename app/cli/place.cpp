#include "app/cli/options.h"
#include "app/cli/placework.h"

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

using Work = Result<Outcome> (*)(const PlaceOptions &, Context &);

// Declares the members of the family with the arguments that they share.
class Family
{
public:
    Family(CLI::App &family, const std::shared_ptr<PlaceOptions> &options, Invocation &invocation)
        : m_family(family), m_options(options), m_invocation(invocation)
    {
    }

    CLI::App &add(const Help &help, Work work)
    {
        CLI::App *command = addCommand(m_family, help);
        addLibraryOption(*command, m_invocation);
        command->callback([options = m_options, work, &invocation = m_invocation] {
            invocation.run = [options, work](Context &context) { return work(*options, context); };
        });
        return *command;
    }
    void takePlace(CLI::App &command, const char *name, const QString &description)
    {
        command.add_option(name, m_options->place, description.toStdString())->required()->check(notEmpty());
    }
    void takeName(CLI::App &command, const QString &description)
    {
        command.add_option("NAME", m_options->name, description.toStdString())->required()->check(notEmpty());
    }
    void takePaper(CLI::App &command)
    {
        command.add_option("--paper", m_options->paper,
                           Cli::tr("Only in this newspaper. Default: in every one.").toStdString())
            ->type_name("NAME")
            ->check(notEmpty());
    }

private:
    CLI::App &m_family;
    std::shared_ptr<PlaceOptions> m_options;
    Invocation &m_invocation;
};

void addSetting(Family &family, PlaceOptions &options)
{
    CLI::App &set = family.add({"set", Cli::tr("say what articles are about"),
        Cli::tr("Files the articles under the place, a township or a county; - takes their place away."),
        u"jianbao-cli place set 微山县/张楼镇 12 15\n"
        "jianbao-cli place set - 12"_s}, setPlace);
    family.takePlace(set, "PLACE", Cli::tr("A township or county, or - for none."));
    set.add_option("ID", options.articles, Cli::tr("Articles, by the numbers that list prints.").toStdString())
        ->required()
        ->check(wholeNumber(1));

    CLI::App &home = family.add({"home", Cli::tr("say where a newspaper is at home"),
        Cli::tr("The home helps to tell places of one name apart. Where you say nothing it is learned from the "
                 "newspaper's name and its articles; - goes back to that."),
        u"jianbao-cli place home 湖滨日报 济宁市"_s}, setHome);
    home.add_option("PAPER", options.paper, Cli::tr("The newspaper's name.").toStdString())
        ->required()
        ->check(notEmpty());
    family.takePlace(home, "PLACE", Cli::tr("A province, prefecture or county, or - for none."));
}

void addNames(Family &family, PlaceOptions &options)
{
    CLI::App &alias = family.add({"alias", Cli::tr("give a place another name"),
        Cli::tr("From the next import on the name means this place wherever it stands, or only in one newspaper; - says "
                 "that it is no place at all. What it meant before is forgotten."),
        u"jianbao-cli place alias 湖城 微山县/张楼镇\n"
        "jianbao-cli place alias 城关镇 平阴县/榆山街道 --paper 平阴报 --until 2001\n"
        "jianbao-cli place alias 太平镇 -"_s}, setAlias);
    family.takeName(alias, Cli::tr("The name, of two characters or more."));
    family.takePlace(alias, "PLACE", Cli::tr("The place, or - for none."));
    family.takePaper(alias);
    alias.add_option("--until", options.until,
                     Cli::tr("The year or day when the name went, with a merger or a renaming.").toStdString())
        ->type_name("DATE")
        ->check(yearOrDay());

    CLI::App &unalias = family.add({"unalias", Cli::tr("forget a name that you gave"),
        Cli::tr("Forgets the name that counts in every newspaper, or with --paper that of the one given."),
        u"jianbao-cli place unalias 湖城"_s}, removeAlias);
    family.takeName(unalias, Cli::tr("The name."));
    family.takePaper(unalias);
}

void addPlaces(Family &family, PlaceOptions &options)
{
    CLI::App &add = family.add({"add", Cli::tr("add a place of your own"),
        Cli::tr("Adds a township that the gazetteer does not have to a county and prints its code."),
        u"jianbao-cli place add 新湖镇 微山县"_s}, addOwnPlace);
    family.takeName(add, Cli::tr("Its full name."));
    family.takePlace(add, "COUNTY", Cli::tr("The county that it lies in."));

    CLI::App &remove = family.add({"remove", Cli::tr("remove a place of your own"),
        Cli::tr("Removes the place with its names and position, unless articles are filed under it."),
        u"jianbao-cli place remove u3"_s}, removeOwnPlace);
    family.takePlace(remove, "PLACE", Cli::tr("A place of your own."));

    CLI::App &at = family.add({"at", Cli::tr("say where a place lies"),
        Cli::tr("Gives a place a position, in degrees of WGS 84, for maps (places --format geojson)."),
        u"jianbao-cli place at 微山县/张楼镇 34.61 116.98"_s}, setPosition);
    family.takePlace(at, "PLACE", Cli::tr("Any place."));
    at.add_option("LATITUDE", options.latitude, Cli::tr("Degrees north.").toStdString())
        ->required()
        ->check(degrees(90));
    at.add_option("LONGITUDE", options.longitude, Cli::tr("Degrees east.").toStdString())
        ->required()
        ->check(degrees(180));
}

} // namespace

void addPlace(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<PlaceOptions>();
    CLI::App *command = addCommand(app, {"place", Cli::tr("file articles, and keep places of your own"),
        Cli::tr("Your own places, names, homes of newspapers and positions stay in the library, win over the gazetteer "
                 "and go to other libraries as CSV: place list --format csv writes it, place import reads it."),
        u"jianbao-cli place set 微山县/张楼镇 12 15\n"
        "jianbao-cli place alias 湖城 微山县/张楼镇\n"
        "jianbao-cli place list --format csv > places.csv"_s});
    command->require_subcommand(1);
    Family family(*command, options, invocation);
    addSetting(family, *options);
    addNames(family, *options);
    addPlaces(family, *options);

    CLI::App &list = family.add({"list", Cli::tr("list what you said about places"),
        Cli::tr("Prints your own places, names, positions and homes of newspapers; as CSV in the form that place import "
                 "reads."),
        u"jianbao-cli place list --format csv > places.csv"_s}, listOwnPlaces);
    addFormatOption(list, options->format, {u"table"_s, u"json"_s, u"csv"_s}, Cli::tr("How to print them."));

    CLI::App &import = family.add({"import", Cli::tr("take in places from another library"),
        Cli::tr("Reads a CSV file with the columns kind, name, code, parent, paper, until, latitude and longitude, as "
                 "place list writes it; kind is place, alias, position or home. All or nothing is taken in."),
        u"jianbao-cli place import places.csv"_s}, importOwnPlaces);
    import.add_option("FILE", options->file, Cli::tr("The CSV file.").toStdString())->required()->check(notEmpty());
}

} // namespace jianbao::cli
