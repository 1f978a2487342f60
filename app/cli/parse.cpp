#include "app/cli/context.h"
#include "app/cli/explain.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"

#include "core/export/articletext.h"
#include "core/export/format.h"
#include "core/ingest/importer.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

struct ParseOptions {
    std::string file, format;
    PageOptions page;
    bool trace = false;
    bool explain = false;
};

QString unknown(const QString &fact)
{
    return fact.isEmpty() ? Cli::tr("unknown") : fact;
}

QString pageHead(const store::NewPage &page)
{
    const page::PageFacts &facts = page.parse.facts;
    return Cli::tr("%1 (%2): newspaper %3, date %4, page %5; %n article(s)", nullptr, int(page.parse.articles.size()))
               .arg(page.fileName, page.encoding, unknown(facts.paper), unknown(facts.date.toString(Qt::ISODate)),
                    unknown(facts.pageNo)) + u'\n';
}

QString articleText(const page::Article &article, const QString &pageText, const place::Gazetteer &gazetteer)
{
    const QString &code = article.townshipCode.isEmpty() ? article.countyCode : article.townshipCode;
    const page::ReadingText reading = page::readingOf(pageText, article);
    QStringList lines{article.kicker, article.headline, article.subheadline,
                      exporting::contributorLine(article.contributors), gazetteer.path(code).join(u" › "_s)};
    lines.removeAll(QString());
    for (const QString &paragraph : exporting::paragraphsOf(article.kind, reading))
        lines.append(u"　　"_s + paragraph);
    for (QString &line : lines)
        line = printable(line);
    return u'\n' + lines.join(u'\n') + u'\n';
}

QByteArray asText(const store::NewPage &page, const place::Gazetteer &gazetteer, const QJsonObject &trace)
{
    QString text = pageHead(page);
    for (const page::Article &article : page.parse.articles)
        text += articleText(article, page.text, gazetteer);
    if (!page.parse.furniture.isEmpty())
        text += u'\n' + Cli::tr("Furniture of the page") + u'\n';
    for (const page::Block &block : page.parse.furniture)
        text += printable(block.range.of(page.text).toString()) + u'\n';
    for (const QString &problem : page.parse.problems)
        text += u'\n' + Cli::tr("Problem: %1").arg(printable(problem)) + u'\n';
    QByteArray bytes = text.toUtf8();
    for (auto stage = trace.begin(); stage != trace.end(); ++stage)
        bytes += "\n== " + stage.key().toUtf8() + '\n'
            + QJsonDocument(QJsonObject{{stage.key(), stage.value()}}).toJson();
    return bytes;
}

Result<Outcome> parse(const ParseOptions &options, Context &context)
{
    if (const Done known = checkEncoding(options.page.encoding); !known)
        return failure(known);
    const auto gazetteer = context.gazetteer();
    if (!gazetteer)
        return failure(gazetteer);
    ingest::ImportOptions reading;
    reading.encoding = QString::fromStdString(options.page.encoding);
    reading.facts = options.page.facts();
    QJsonObject trace;
    const auto page = ingest::readPage(QString::fromStdString(options.file), reading, **gazetteer,
                                       options.trace || options.explain ? &trace : nullptr);
    if (!page)
        return failure(page);
    const QJsonArray explanation = trace.take(u"explain"_s).toArray();
    if (!options.trace)
        trace = {};
    if (options.format == "text" && options.explain)
        return Outcome{(pageHead(*page) + explanationText(explanation)).toUtf8(), {}};
    if (options.format == "text")
        return Outcome{asText(*page, **gazetteer, trace), {}};
    QJsonObject json = exporting::pageJson(page->parse, page->text, page->fileName, page->encoding, **gazetteer);
    if (options.trace)
        json.insert(u"trace"_s, trace);
    if (options.explain)
        json.insert(u"explain"_s, explanation);
    return Outcome{QJsonDocument(json).toJson(), {}};
}

} // namespace

void addParse(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<ParseOptions>();
    CLI::App *command = addCommand(app, {"parse", Cli::tr("find the articles of one page, storing nothing"),
        Cli::tr("Reads one page file, finds its articles and prints them. No library is opened or changed.\n\n"
                 "The JSON is one object with page, articles, furniture and problems. Ranges (start, end) are half-open "
                 "and count Unicode code points of the decoded page text, without byte order mark, line ends as in the "
                 "file. Every line that is not blank lies in exactly one block of one article, or in furniture."),
        u"jianbao-cli parse page.txt\n"
        "jianbao-cli parse --format json --trace page.txt\n"
        "jianbao-cli parse --explain page.txt\n"
        "jianbao-cli parse --encoding GB18030 --paper 湖区日报 --date 2024-03-20 page.txt"_s});
    command->add_option("FILE", options->file, Cli::tr("The page file.").toStdString())->required()->check(notEmpty());
    addFormatOption(*command, options->format, {u"text"_s, u"json"_s},
                    Cli::tr("text for reading (the default) or one JSON object."));
    command->add_flag("--trace", options->trace,
                      Cli::tr("Also the result of each stage: in JSON as the member trace.").toStdString());
    command->add_flag("--explain", options->explain,
                      Cli::tr("In place of the articles say of each why its parts belong together: what spoke for and "
                              "against each title and joint, and how sure each is. In JSON as the member explain, beside "
                              "the articles.").toStdString());
    addPageOptions(*command, options->page);
    command->callback([options, &invocation] {
        invocation.run = [options](Context &context) { return parse(*options, context); };
    });
}

} // namespace jianbao::cli
