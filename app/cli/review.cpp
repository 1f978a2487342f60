#include "app/cli/articles.h"
#include "app/cli/context.h"
#include "app/cli/options.h"

#include "core/store/articlestore.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

struct ReviewOptions {
    std::string format, paper;
    qint64 limit = -1;
    qint64 below = qint64(100 * store::doubtBelow); // %
    std::vector<ArticleId> articles;
};

QString percent(double confidence)
{
    return Cli::tr("%1 %").arg(std::floor(100 * confidence));
}

QString percent(std::optional<double> confidence)
{
    return confidence ? percent(*confidence) : QString();
}

QJsonObject jsonOf(const store::ArticleRow &article, const store::ArticleDoubt &doubt)
{
    const QJsonObject doubts{{u"grouping"_s, doubt.grouping},
                             {u"titles"_s, doubt.titles},
                             {u"joins"_s, doubt.joins ? QJsonValue(*doubt.joins) : QJsonValue()},
                             {u"township"_s, doubt.township}};
    return {{u"id"_s, article.id},
            {u"page"_s, article.pageFile},
            {u"headline"_s, article.headline},
            {u"confidence"_s, doubt.least},
            {u"doubts"_s, doubts}};
}

QList<Column> columns()
{
    return {{u"id"_s, Cli::tr("ID"), true},          {u"confidence"_s, Cli::tr("Sure"), true},
            {u"grouping"_s, Cli::tr("Parts"), true}, {u"titles"_s, Cli::tr("Titles"), true},
            {u"joins"_s, Cli::tr("Joints"), true},   {u"township"_s, Cli::tr("Township"), true},
            {u"headline"_s, Cli::tr("Headline"), false, true}, {u"page"_s, Cli::tr("File"), false, true}};
}

// In CSV numbers as in JSON, for people percentages.
Row rowOf(const store::ArticleRow &article, const store::ArticleDoubt &doubt, bool csv)
{
    const auto shown = [csv](std::optional<double> value) {
        return csv && value ? QString::number(*value) : percent(value);
    };
    const QString headline = article.headline.isEmpty() && !csv ? u"〔无题〕"_s + article.opening : article.headline;
    return {{QString::number(article.id), shown(doubt.least), shown(doubt.grouping), shown(doubt.titles),
             shown(doubt.joins), shown(doubt.township), headline, article.pageFile}, {}};
}

Result<Outcome> listDoubts(const ReviewOptions &options, Context &context)
{
    const auto library = context.library();
    if (!library)
        return failure(library);
    store::ArticleFilter filter;
    filter.lessSureThan = double(options.below) / 100;
    filter.paper = QString::fromStdString(options.paper).trimmed();
    store::ArticleStore &articles = (*library)->articles();
    const auto ids = articles.ids(filter, {store::SortKey::Doubt, Qt::AscendingOrder}, options.limit);
    if (!ids)
        return failure(ids);
    const auto rows = articles.rows(*ids);
    const auto doubts = articles.doubts(*ids);
    if (!rows || !doubts)
        return rows ? failure(doubts) : failure(rows);
    QList<Row> lines;
    QJsonArray json;
    for (qsizetype i = 0; i < std::min(rows->size(), doubts->size()); ++i) {
        lines.append(rowOf(rows->at(i), doubts->at(i), options.format == "csv"));
        json.append(jsonOf(rows->at(i), doubts->at(i)));
    }
    return Outcome{formatted(options.format, columns(), lines, json), {}};
}

Result<Outcome> settle(const ReviewOptions &options, Context &context, bool settled)
{
    const auto library = context.library();
    if (!library)
        return failure(library);
    const QList<ArticleId> ids(options.articles.begin(), options.articles.end());
    if (const Done there = checkArticles(**library, ids); !there)
        return failure(there);
    const auto changed = (*library)->articles().setConfirmed(ids, settled);
    if (!changed)
        return failure(changed);
    const int count = int(changed->size());
    const QString said = settled ? Cli::tr("Settled %n article(s).", nullptr, count)
                                 : Cli::tr("%n article(s) are to be checked again.", nullptr, count);
    return Outcome{(said + u'\n').toUtf8(), {}};
}

void addSettling(CLI::App &family, const Help &help, const std::shared_ptr<ReviewOptions> &options, bool settled,
                 Invocation &invocation)
{
    CLI::App *command = addCommand(family, help);
    command->add_option("ID", options->articles, Cli::tr("Articles, by the numbers that review prints.").toStdString())
        ->required()
        ->check(wholeNumber(1));
    addLibraryOption(*command, invocation);
    command->callback([options, settled, &invocation] {
        invocation.run = [options, settled](Context &context) { return settle(*options, context, settled); };
    });
}

} // namespace

void addReview(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<ReviewOptions>();
    CLI::App *family = addCommand(app, {"review", Cli::tr("list the articles to check, least sure first"),
        Cli::tr("Prints the articles that the program is least sure of, least sure first, with how sure it is of their "
                 "parts, of their titles, of the least sure joint of their text, and of their township. “Sure” is the "
                 "least of parts, titles and township; joints count in the parts. Of a hundred articles given 80 % "
                 "some eighty are right. What a person settled or repaired is sure.\n\n"
                 "In JSON one array of {\"id\", \"page\", \"headline\", \"confidence\", \"doubts\": {\"grouping\", "
                 "\"titles\", \"joins\" or null, \"township\"}}, from 0 to 1."),
        u"jianbao-cli review --limit 20\n"
        "jianbao-cli review --below 80 --paper 湖区日报 --format json\n"
        "jianbao-cli review settle 12 15"_s});
    family->require_subcommand(0, 1);
    addSettling(*family, {"settle", Cli::tr("say that articles are right as they are"),
        Cli::tr("The articles leave the list, until parsing again gives them other words."),
        u"jianbao-cli review settle 12 15"_s}, options, true, invocation);
    addSettling(*family, {"reopen", Cli::tr("take that back"),
        Cli::tr("Articles that were settled are as doubtful again as they were."),
        u"jianbao-cli review reopen 12"_s}, options, false, invocation);
    family->add_option("--below", options->below,
                       Cli::tr("Articles less sure than this. Default: 50, as under “To check” in the window.")
                           .toStdString())
        ->type_name("PERCENT")
        ->check(wholeNumber(0));
    family->add_option("--paper", options->paper, Cli::tr("Only articles of this newspaper.").toStdString())
        ->type_name("NAME")
        ->check(notEmpty());
    family->add_option("--limit", options->limit, Cli::tr("At most so many articles. Default: all.").toStdString())
        ->type_name("N")
        ->check(wholeNumber(0));
    addFormatOption(*family, options->format, {u"table"_s, u"json"_s, u"csv"_s}, Cli::tr("How to print them."));
    addLibraryOption(*family, invocation);
    family->callback([family, options, &invocation] {
        if (family->get_subcommands().empty())
            invocation.run = [options](Context &context) { return listDoubts(*options, context); };
    });
}

} // namespace jianbao::cli
