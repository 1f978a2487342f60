#include "app/cli/context.h"
#include "app/cli/options.h"
#include "app/cli/progress.h"

#include "core/ingest/importer.h"
#include "ui/messages/errortext.h"
#include "ui/messages/sentences.h"

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

struct ImportCommand {
    std::vector<std::string> paths;
    PageOptions page;
};

QString failuresText(const QList<ingest::ImportFailure> &failed)
{
    QString text;
    for (const ingest::ImportFailure &failure : failed)
        text += u"jianbao-cli: "_s + ui::errorText(failure.error) + u'\n';
    return text;
}

QString summaryOf(const ingest::ImportReport &report)
{
    QStringList sentences;
    if (report.cancelled)
        sentences.append(Cli::tr("Import stopped after %n page(s). They are kept; import again to go on.", nullptr,
                                  report.pages));
    else
        sentences.append(Cli::tr("Imported %1 with %2.")
                             .arg(Cli::tr("%n page(s)", nullptr, report.pages),
                                  Cli::tr("%n article(s)", nullptr, report.articles)));
    if (report.skipped > 0)
        sentences.append(Cli::tr("%n page(s) were already here.", nullptr, report.skipped));
    if (!report.failed.isEmpty())
        sentences.append(Cli::tr("%n path(s) failed; nothing else was affected.", nullptr, int(report.failed.size())));
    return ui::joinSentences(sentences) + u'\n';
}

Outcome outcomeOf(const ingest::ImportReport &report)
{
    if (report.failed.isEmpty() && !report.cancelled)
        return {summaryOf(report).toUtf8(), {}};
    return {{}, failuresText(report.failed) + summaryOf(report), 1};
}

Result<Outcome> import(const ImportCommand &command, Context &context)
{
    if (const Done known = checkEncoding(command.page.encoding); !known)
        return failure(known);
    QStringList paths;
    for (const std::string &path : command.paths)
        paths.append(QString::fromStdString(path));
    // A mistyped path makes no library.
    if (const ingest::FoundFiles found = ingest::findPageFiles(paths); found.files.isEmpty())
        return Outcome{{}, failuresText(found.failed), 1};
    const auto gazetteer = context.gazetteer();
    if (!gazetteer)
        return failure(gazetteer);
    const auto library = context.libraryToFill();
    if (!library)
        return failure(library);

    ingest::ImportOptions options;
    options.encoding = QString::fromStdString(command.page.encoding);
    options.facts = command.page.facts();
    Result<ingest::ImportReport> report;
    {
        ProgressBar bar;
        const Interruption interruption;
        report = ingest::importPages(**library, **gazetteer, paths, options,
                                     [&](const ingest::ImportProgress &progress) {
                                         bar.show(progress);
                                         return !interruption.requested();
                                     });
    }
    if (!report)
        return failure(report);
    return outcomeOf(*report);
}

} // namespace

void addImport(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<ImportCommand>();
    CLI::App *command = addCommand(app, {"import", Cli::tr("add page files to the library"),
        Cli::tr("Reads page files, finds their articles and adds them to the library, which is made where it is "
                 "missing. Folders are searched with everything under them for files ending in .txt or .text; hidden "
                 "ones are left out. A page whose text is in the library already is skipped, so importing twice changes "
                 "nothing. The files are only read.\n\n"
                 "Newspaper, date and page number are taken from the options below, else from the page itself, else "
                 "from the file's or folder's name: 济宁日报20230302_05.txt, 2023-03-02/05版.txt.\n\n"
                 "A file that fails stops nothing: it is named on standard error with the reason, the rest is "
                 "imported, and the exit status is 1. Ctrl+C stops between pages and keeps what is there; import again "
                 "to go on."),
        u"jianbao-cli import pages/\n"
        "jianbao-cli import --paper 湖区日报 --date 2024-03-20 01.txt 02.txt\n"
        "jianbao-cli import --library clippings.jianbao --encoding GB18030 old/"_s});
    command->add_option("PATH", options->paths, Cli::tr("Page files and folders.").toStdString())
        ->required()
        ->check(notEmpty());
    addPageOptions(*command, options->page);
    addLibraryOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.run = [options](Context &context) { return import(*options, context); };
    });
}

} // namespace jianbao::cli
