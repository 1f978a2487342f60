#include "app/cli/context.h"
#include "app/cli/options.h"
#include "app/cli/progress.h"
#include "app/cli/repairoutcome.h"

#include "core/page/parse.h"
#include "core/store/pagestore.h"
#include "ui/messages/errortext.h"
#include "ui/messages/sentences.h"

#include <QFileInfo>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

struct ReparseOptions {
    std::vector<std::string> pages;
    bool all = false;
};

struct Tally {
    int pages = 0;
    int changed = 0;
    qsizetype idle = 0;
    int failed = 0;
    QString err;
};

// The pages meant. NotFound for a name that no page has.
Result<QList<store::PageRow>> chosen(const ReparseOptions &options, store::Library &library)
{
    const auto rows = library.pages().rows();
    if (!rows)
        return rows;
    QList<store::PageRow> pages;
    for (const store::PageRow &row : *rows) {
        if (options.pages.empty() && (options.all || row.segmenter != page::segmenterVersion))
            pages.append(row);
    }
    for (const std::string &name : options.pages) {
        const QString file = QFileInfo(QString::fromStdString(name)).fileName();
        const qsizetype before = pages.size();
        for (const store::PageRow &row : *rows) {
            if (row.fileName == file)
                pages.append(row);
        }
        if (pages.size() == before)
            return failure(ErrorKind::NotFound, QString::fromStdString(name), Cli::tr("no page has this file name"));
    }
    return pages;
}

void reparse(store::Library &library, const place::Gazetteer &gazetteer, const store::PageRow &page, Tally &tally)
{
    const auto outcome = library.repairs().reparse(page.id, gazetteer);
    if (!outcome) {
        ++tally.failed;
        const Error error{outcome.error().kind, page.fileName, outcome.error().detail, -1};
        tally.err += u"jianbao-cli: "_s + ui::errorText(error) + u'\n';
        return;
    }
    ++tally.pages;
    tally.changed += outcome->changed ? 1 : 0;
    tally.idle += outcome->idle.size();
}

Result<Outcome> reparsePages(const ReparseOptions &options, Context &context)
{
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    const auto pages = chosen(options, desk->library);
    if (!pages)
        return failure(pages);
    Tally tally;
    bool stopped = false;
    {
        ProgressBar bar;
        const Interruption interruption;
        for (qsizetype i = 0; i < pages->size() && !stopped; ++i) {
            reparse(desk->library, desk->gazetteer, pages->at(i), tally);
            bar.show({int(i) + 1, int(pages->size()), pages->at(i).fileName});
            stopped = interruption.requested() && i + 1 < pages->size();
        }
    }
    QStringList sentences{Cli::tr("Parsed %n page(s) again.", nullptr, tally.pages),
                          Cli::tr("%n of them have other articles now.", nullptr, tally.changed)};
    if (tally.idle > 0)
        sentences.append(idleText(tally.idle));
    if (tally.failed > 0)
        sentences.append(Cli::tr("%n page(s) stayed as they were.", nullptr, tally.failed));
    if (stopped)
        sentences.append(Cli::tr("Stopped before the end; the other pages are as they were."));
    const QString summary = ui::joinSentences(sentences) + u'\n';
    if (tally.failed > 0 || stopped)
        return Outcome{{}, tally.err + summary, 1};
    return Outcome{summary.toUtf8(), {}};
}

} // namespace

void addReparse(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<ReparseOptions>();
    CLI::App *command = addCommand(app, {"reparse", Cli::tr("find the articles of pages again"),
        Cli::tr("Finds the articles of pages in the library again, as a newer version of the program may do it better. "
                "Without a page: of those that an older version parsed. Repairs are replayed; articles that begin with "
                "the same words keep their numbers, with tags and notes, and highlights go where their words are. A "
                "repair that no longer applies is kept, and repair list says why.\n\n"
                "Each page is done whole or not at all. One that would leave a note or a highlight without an article "
                "stays as it was and is named on standard error; the exit status is 1 then."),
        u"jianbao-cli reparse\n"
        "jianbao-cli reparse --all\n"
        "jianbao-cli reparse 20240613_02.txt"_s});
    CLI::Option *pages = command->add_option("PAGE", options->pages,
                                             Cli::tr("Pages, by the names of the files they were imported from.")
                                                 .toStdString())
                             ->check(notEmpty());
    command->add_flag("--all", options->all, Cli::tr("All pages of the library.").toStdString())->excludes(pages);
    addLibraryOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.run = [options](Context &context) { return reparsePages(*options, context); };
    });
}

} // namespace jianbao::cli
