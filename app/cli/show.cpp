#include "app/cli/context.h"
#include "app/cli/options.h"
#include "app/cli/pagewords.h"
#include "app/cli/terminal.h"

#include "core/export/articletext.h"
#include "core/export/format.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

struct ShowOptions {
    ArticleId id = 0;
    std::string format;
    bool source = false;
};

struct SourceLine {
    int number = 0; // from 1
    page::BlockRole role = page::BlockRole::Body;
    QString text;
    bool behindGap = false; // other articles' words stand between it and the line before
};

const page::Block *blockOn(const page::Article &article, TextRange line)
{
    for (const page::Block &block : article.blocks) {
        if (block.range.intersects(line))
            return &block;
    }
    return nullptr;
}

// The lines of the page that the article's blocks lie on, in the order of the page.
QList<SourceLine> sourceLines(const exporting::ExportArticle &article)
{
    QList<SourceLine> lines;
    int number = 0;
    bool gap = false;
    for (const TextRange &range : pageLines(article.pageText)) {
        ++number;
        const QString line = range.of(article.pageText).toString();
        const page::Block *block = blockOn(article.record.article, range);
        if (block)
            lines.append({number, block->role, line, gap && !lines.isEmpty()});
        gap = block ? false : gap || !line.trimmed().isEmpty();
    }
    return lines;
}

QString sourceText(const exporting::ExportArticle &article)
{
    QString text = u'\n' + Cli::tr("Page text of %1").arg(article.pageFile) + u'\n';
    for (const SourceLine &line : sourceLines(article)) {
        if (line.behindGap)
            text += u"      …\n"_s;
        text += u"%1 %2 | %3\n"_s.arg(QString::number(line.number).rightJustified(5),
                                      page::roleName(line.role).leftJustified(11), printable(line.text));
    }
    return text;
}

QString annotationsText(const exporting::ExportArticle &article)
{
    QString text;
    for (const store::HighlightRecord &highlight : article.record.highlights) {
        text += u'\n' + Cli::tr("Highlight (%1): %2").arg(exporting::colourName(highlight.colour),
                                                            printable(highlight.anchor.quote)) + u'\n';
        const QString note = exporting::highlightNote(article, highlight.id);
        if (!note.isEmpty())
            text += note + u'\n';
    }
    const QString note = exporting::articleNote(article);
    return note.isEmpty() ? text : text + u'\n' + Cli::tr("Note") + u'\n' + note + u'\n';
}

// With the number by which show prints it.
QString partLine(const QString &line, const std::optional<store::OtherPart> &part)
{
    return part ? Cli::tr("%1 (article %2)").arg(line).arg(part->article) : QString();
}

QString articleText(const exporting::ExportArticle &article)
{
    const page::Article &printed = article.record.article;
    QStringList lines{printed.kicker, exporting::titleOf(article), printed.subheadline,
                      exporting::sourceLine(article), exporting::placeLine(article),
                      exporting::contributorLine(printed.contributors),
                      partLine(exporting::continuedFrom(article), article.record.previous),
                      partLine(exporting::continuedOn(article), article.record.next)};
    if (!article.tagNames.isEmpty())
        lines.append(Cli::tr("Tags: %1").arg(article.tagNames.join(u", "_s)));
    lines.removeAll(QString());
    lines.append(QString());
    for (const page::ReadingUnit &unit : article.reading.units) {
        const QString text = article.reading.unitText(unit);
        switch (unit.role) {
        case page::BlockRole::Kicker:
        case page::BlockRole::Headline:
        case page::BlockRole::Subheadline: break;
        case page::BlockRole::Crosshead: lines.append({QString(), text}); break;
        case page::BlockRole::Body: lines.append(u"　　"_s + text); break;
        default: lines.append(text); break;
        }
    }
    QString whole;
    for (const QString &line : lines)
        whole += printable(line) + u'\n';
    return whole + annotationsText(article);
}

QByteArray articleJson(const exporting::ExportArticle &article, bool source)
{
    QJsonObject object = exporting::recordJson(article);
    if (source) {
        QJsonArray lines;
        for (const SourceLine &line : sourceLines(article))
            lines.append(QJsonObject{{u"line"_s, line.number}, {u"role"_s, page::roleName(line.role)},
                                     {u"text"_s, line.text}});
        object.insert(u"source"_s, lines);
    }
    return QJsonDocument(object).toJson();
}

Result<Outcome> show(const ShowOptions &options, Context &context)
{
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    const auto articles = exporting::collect(desk->library, desk->gazetteer, {options.id});
    if (!articles)
        return failure(articles);
    const exporting::ExportArticle &article = articles->first();
    if (options.format == "json")
        return Outcome{articleJson(article, options.source), {}};
    const QString text = articleText(article) + (options.source ? sourceText(article) : QString());
    return Outcome{text.toUtf8(), {}};
}

} // namespace

void addShow(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<ShowOptions>();
    CLI::App *command = addCommand(app, {"show", Cli::tr("print one article"),
        Cli::tr("Prints an article with its source, place, contributors, tags, highlights and notes; with --source also "
                 "the lines of the page it was put together from, with their numbers and roles.\n\n"
                 "In JSON one object in the shape of parse's articles, with id, page, paper, issue_date, page_no, place, "
                 "read, starred, tags, notes and highlights; continued_on and continued_from are null or name the "
                 "other part of an article that turns over to another page (id, page_no, headline); with --source "
                 "also source, an array of {\"line\", \"role\", \"text\"}."),
        u"jianbao-cli show 12\n"
        "jianbao-cli show 12 --source\n"
        "jianbao-cli show 12 --format json"_s});
    command->add_option("ID", options->id, Cli::tr("The article's number, as list prints it.").toStdString())
        ->required()
        ->check(wholeNumber(1));
    command->add_flag("--source", options->source, Cli::tr("Also the page lines of the article.").toStdString());
    addFormatOption(*command, options->format, {u"text"_s, u"json"_s},
                    Cli::tr("text for reading (the default) or one JSON object."));
    addLibraryOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.run = [options](Context &context) { return show(*options, context); };
    });
}

} // namespace jianbao::cli
