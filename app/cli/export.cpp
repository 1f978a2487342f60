#include "app/cli/filteroptions.h"

#include "core/export/format.h"
#include "core/store/articlestore.h"

#include <QFileInfo>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

struct ExportOptions {
    FilterOptions filter;
    std::vector<ArticleId> articles;
    std::string format, output;
};

Result<QList<ArticleId>> chosen(const ExportOptions &options, Context &context)
{
    if (!options.articles.empty())
        return QList<ArticleId>(options.articles.begin(), options.articles.end());
    const auto filter = filterOf(options.filter, context);
    if (!filter)
        return failure(filter);
    const auto library = context.library();
    if (!library)
        return failure(library);
    return (*library)->articles().ids(*filter, sortOf(options.filter), options.filter.limit);
}

Result<Outcome> exportArticles(const ExportOptions &options, Context &context)
{
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    const auto ids = chosen(options, context);
    if (!ids)
        return failure(ids);
    if (ids->isEmpty())
        return failure(ErrorKind::NotFound, Cli::tr("an article that meets these conditions"));
    const auto articles = exporting::collect(desk->library, desk->gazetteer, *ids);
    if (!articles)
        return failure(articles);
    const exporting::Format *format = exporting::format(QString::fromStdString(options.format));
    const QByteArray bytes = format->write(*articles);
    if (options.output == "-")
        return Outcome{bytes, {}};
    const QString path = QString::fromStdString(options.output);
    if (const Done written = exporting::writeFile(path, bytes); !written)
        return failure(written);
    return Outcome{(Cli::tr("Exported %n article(s) to %1.", nullptr, int(articles->size())).arg(path) + u'\n').toUtf8(),
                   {}};
}

// The format whose suffix the output has; empty: none.
std::string formatBySuffix(const std::string &output)
{
    const QString suffix = QFileInfo(QString::fromStdString(output)).suffix();
    for (const exporting::Format &format : exporting::formats()) {
        if (suffix.compare(format.suffix, Qt::CaseInsensitive) == 0)
            return format.id.toStdString();
    }
    return {};
}

void complete(ExportOptions &options)
{
    if (options.format.empty())
        options.format = formatBySuffix(options.output);
    if (options.format.empty())
        throw CLI::RequiredError("--format");
    if (!options.articles.empty() && options.filter.chooses())
        throw CLI::ExcludesError("ID", Cli::tr("the options that choose articles").toStdString());
}

} // namespace

void addExport(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<ExportOptions>();
    QStringList names;
    for (const exporting::Format &format : exporting::formats())
        names.append(format.id);
    CLI::App *command = addCommand(app, {"export", Cli::tr("write articles to a file"),
        Cli::tr("Writes the articles with these numbers, in this order, or those that meet all conditions, to one file "
                 "with their tags, highlights and notes. A file that is there is replaced, whole or not at all.\n\n"
                 "markdown is for writing on; html is one page for reading and printing that needs nothing else; csv "
                 "has one line per article and opens in Excel and LibreOffice; json is an array of what show prints, "
                 "for programs."),
        u"jianbao-cli export --place 张楼镇 --output 张楼镇.md\n"
        "jianbao-cli export --format csv --from 2024-01-01 --output 2024.csv\n"
        "jianbao-cli export --format html --output two.html 12 15\n"
        "jianbao-cli export --format json --tag 产业振兴 --output - | jq length"_s});
    command->add_option("ID", options->articles,
                        Cli::tr("Articles, by the numbers that list prints. Without any: all that meet the conditions.")
                            .toStdString())
        ->check(wholeNumber(1));
    command->add_option("--output", options->output,
                        Cli::tr("The file to write; -: standard output.").toStdString())
        ->type_name("FILE")
        ->required()
        ->check(notEmpty());
    command->add_option("--format", options->format,
                        Cli::tr("The format. Default: by the ending of the output (.md, .html, .csv, .json).")
                            .toStdString())
        ->type_name(names.join(u'|').toStdString())
        ->check(oneOf(names));
    addFilterOptions(*command, options->filter);
    addLibraryOption(*command, invocation);
    command->parse_complete_callback([options] { complete(*options); });
    command->callback([options, &invocation] {
        invocation.run = [options](Context &context) { return exportArticles(*options, context); };
    });
}

} // namespace jianbao::cli
