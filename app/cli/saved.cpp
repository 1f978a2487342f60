#include "app/cli/context.h"
#include "app/cli/options.h"
#include "app/cli/savedwork.h"

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

using Work = Result<Outcome> (*)(const SavedOptions &, Context &);

// One of the family, on the saved search NAME.
CLI::App *addOne(CLI::App &family, const Help &help, const std::shared_ptr<SavedOptions> &options, Work work,
                 Invocation &invocation)
{
    CLI::App *command = addCommand(family, help);
    addLibraryOption(*command, invocation);
    command->add_option("NAME", options->name, Cli::tr("Its name.").toStdString())->required()->check(notEmpty());
    command->callback([options, work, &invocation] {
        invocation.run = [options, work](Context &context) { return work(*options, context); };
    });
    return command;
}

void addQuery(CLI::App &command, SavedOptions &options)
{
    command.add_option("QUERY", options.query,
                       Cli::tr("What it looks for, in the language of search; search --help explains it.").toStdString())
        ->required()
        ->check(notEmpty());
}

} // namespace

void addSaved(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<SavedOptions>();
    CLI::App *family = addCommand(app, {"saved", Cli::tr("keep searches under a name"),
        Cli::tr("Without a command: prints the saved searches of the library with the number of articles that each finds "
                 "now. The window shows them in its sidebar; list, search, kwic and export use them with --saved NAME.")
            + u"\n\n"_s + Cli::tr("In JSON one array of {\"name\", \"query\", \"count\"}; count is null where the query "
                                   "names a place or tag that is no longer there."),
        u"jianbao-cli saved\n"
        "jianbao-cli saved add 合作社分红 '镇:微山县 合作社 NEAR/20 分红'\n"
        "jianbao-cli list --saved 合作社分红 --from 2024-01-01\n"
        "jianbao-cli saved change 合作社分红 '镇:微山县 合作社 分红'\n"
        "jianbao-cli saved remove 合作社分红"_s});
    family->require_subcommand(0, 1);
    addFormatOption(*family, options->format, {u"table"_s, u"json"_s, u"csv"_s}, Cli::tr("How to print them."));
    addLibraryOption(*family, invocation);
    family->callback([options, family, &invocation] {
        if (family->get_subcommands().empty())
            invocation.run = [options](Context &context) { return listSaved(*options, context); };
    });

    CLI::App *command = addOne(*family, {"add", Cli::tr("save a search"),
        Cli::tr("Keeps the query under a name that no other saved search has."),
        u"jianbao-cli saved add 合作社分红 '镇:微山县 合作社 NEAR/20 分红'"_s}, options, addSavedSearch, invocation);
    addQuery(*command, *options);

    command = addOne(*family, {"change", Cli::tr("give a saved search another query"),
        Cli::tr("The query takes the place of the one that was saved; the name stays."),
        u"jianbao-cli saved change 合作社分红 '镇:微山县 合作社 分红'"_s}, options, changeSavedSearch, invocation);
    addQuery(*command, *options);

    command = addOne(*family, {"rename", Cli::tr("give a saved search another name"),
        Cli::tr("The query stays."),
        u"jianbao-cli saved rename 合作社分红 分红"_s}, options, renameSavedSearch, invocation);
    command->add_option("NEW_NAME", options->newName, Cli::tr("The new name.").toStdString())
        ->required()
        ->check(notEmpty());

    addOne(*family, {"remove", Cli::tr("forget a saved search"),
        Cli::tr("Forgets the search. Articles stay as they are. There is no way back."),
        u"jianbao-cli saved remove 合作社分红"_s}, options, removeSavedSearch, invocation);
}

} // namespace jianbao::cli
