#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/help.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "app/cli/usage.h"
#include "app/library.h"
#include "app/translation.h"
#include "ui/messages/errortext.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace jianbao;
using namespace jianbao::cli;
using namespace Qt::StringLiterals;

constexpr int failed = 1;
constexpr int wrongUsage = 2;

bool writeOut(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size())
        && std::fflush(stdout) == 0;
}

void complain(const QString &text)
{
    sayOnError(u"jianbao-cli: "_s + text + u'\n');
}

int finish(const Outcome &outcome)
{
    sayOnError(outcome.err);
    if (writeOut(outcome.out))
        return outcome.status;
    complain(ui::errorText({ErrorKind::WriteFailed, Cli::tr("standard output"), {}, -1}));
    return failed;
}

void declare(CLI::App &app, Invocation &invocation)
{
    app.name("jianbao-cli");
    app.formatter(std::make_shared<HelpFormatter>());
    app.description((Cli::tr("articles of local newspapers, filed by township") + u'\n'
                     + Cli::tr("Reads newspaper pages, finds the articles, files each under its township, and lists, "
                                "searches, tags, notes and exports them. It works on the same libraries as the window, "
                                "jianbao. Each command explains itself: jianbao-cli COMMAND --help."))
                        .toStdString());
    app.footer("jianbao-cli import pages/\njianbao-cli places\njianbao-cli list --place 微山县\n"
               "jianbao-cli search 莲藕 合作社\njianbao-cli show 12 --source");
    app.set_help_flag("-h,--help", Cli::tr("Show this help and end.").toStdString());
    app.set_version_flag("--version", "jianbao-cli " + QCoreApplication::applicationVersion().toStdString(),
                         Cli::tr("Show the version and end.").toStdString());
    addLibraryOption(app, invocation);
    app.require_subcommand(1);
    for (const auto add : {addParse, addImport, addPlaces, addPlace, addList, addSearch, addKwic, addSaved, addShow, addTag, addNote,
                           addRepair, addReview, addReparse, addExport, addGazetteer, addCheck, addRebuild})
        add(app, invocation);
}

// The words of the chosen command, for the hint: jianbao-cli tag add.
QString commandPath(const CLI::App &app)
{
    QString path = QString::fromStdString(app.get_name());
    for (const CLI::App *command : app.get_subcommands())
        path += u' ' + commandPath(*command);
    return path;
}

int run(int argc, char **argv)
{
    CLI::App app;
    Invocation invocation;
    declare(app, invocation);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp &) {
        return finish({QByteArray::fromStdString(app.help()), {}});
    } catch (const CLI::CallForVersion &version) {
        return finish({QByteArray(version.what()) + '\n', {}});
    } catch (const CLI::ParseError &error) {
        complain(usageText(error, app));
        complain(Cli::tr("“%1 --help” explains.").arg(commandPath(app)));
        return wrongUsage;
    }
    Context context(QString::fromStdString(invocation.library));
    const Result<Outcome> outcome = invocation.run(context);
    if (outcome)
        return finish(*outcome);
    complain(ui::errorText(outcome.error()));
    return failed;
}

} // namespace

int main(int argc, char **argv)
{
    app::useUtf8();
    QCoreApplication application(argc, argv);
    app::nameApplication();
    app::installTranslation();
    return run(argc, argv);
}
