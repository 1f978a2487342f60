#include "app/cli/filteroptions.h"
#include "app/cli/querylanguage.h"

#include "core/export/articletext.h"
#include "core/store/articlestore.h"

#include <QJsonObject>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsAtOnce = 500;

struct ListOptions {
    FilterOptions filter;
    std::string format;
    bool count = false;
};

QString placeName(const place::Gazetteer &gazetteer, const QString &code)
{
    const place::Place *place = gazetteer.byCode(code);
    return place ? place->name : code;
}

QString contributors(const store::ArticleRow &article)
{
    QStringList names;
    for (const page::Contributor &who : article.contributors)
        names.append((who.role + u' ' + who.name).trimmed());
    return names.join(u"; "_s);
}

QJsonObject jsonOf(const store::ArticleRow &article, const place::Gazetteer &gazetteer)
{
    const QString &code = article.townshipCode;
    const QJsonValue township = code.isEmpty()
        ? QJsonValue()
        : QJsonObject{{u"code"_s, code}, {u"name"_s, placeName(gazetteer, code)}};
    return {{u"id"_s, article.id},
            {u"page"_s, article.pageFile},
            {u"headline"_s, article.headline},
            {u"township"_s, township},
            {u"date"_s, article.date.isValid() ? QJsonValue(article.date.toString(Qt::ISODate)) : QJsonValue()}};
}

Row csvRow(const store::ArticleRow &article, const place::Gazetteer &gazetteer)
{
    return {{QString::number(article.id), article.pageFile, article.headline, article.townshipCode,
             placeName(gazetteer, article.townshipCode), article.countyCode, placeName(gazetteer, article.countyCode),
             article.date.toString(Qt::ISODate), article.paper, article.pageNo, contributors(article)}, {}};
}

Row tableRow(const store::ArticleRow &article, const place::Gazetteer &gazetteer)
{
    const QString &code = article.townshipCode.isEmpty() ? article.countyCode : article.townshipCode;
    const QString headline = article.headline.isEmpty() ? u"〔无题〕"_s + article.opening : article.headline;
    return {{QString::number(article.id), article.date.toString(Qt::ISODate), placeName(gazetteer, code), headline,
             article.pageFile}, article.snippet.hits.isEmpty() ? QString() : article.snippet.text};
}

QList<Column> columnsFor(const std::string &format)
{
    if (format == "csv")
        return {{u"id"_s, {}}, {u"page"_s, {}}, {u"headline"_s, {}}, {u"township_code"_s, {}}, {u"township"_s, {}},
                {u"county_code"_s, {}}, {u"county"_s, {}}, {u"date"_s, {}}, {u"paper"_s, {}}, {u"page_no"_s, {}},
                {u"contributors"_s, {}}};
    return {{{}, Cli::tr("ID"), true}, {{}, Cli::tr("Date")}, {{}, Cli::tr("Place")},
            {{}, Cli::tr("Headline"), false, true}, {{}, Cli::tr("File"), false, true}};
}

Result<QByteArray> listed(const ListOptions &options, const store::ArticleFilter &filter, Context &context)
{
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    store::ArticleStore &articles = desk->library.articles();
    const auto ids = articles.ids(filter, sortOf(options.filter), options.filter.limit);
    if (!ids)
        return failure(ids);
    QList<Row> rows;
    QJsonArray json;
    for (qsizetype from = 0; from < ids->size(); from += rowsAtOnce) {
        const auto window = articles.rows(ids->mid(from, rowsAtOnce), filter.query);
        if (!window)
            return failure(window);
        for (const store::ArticleRow &article : *window) {
            if (options.format == "json")
                json.append(jsonOf(article, desk->gazetteer));
            else
                rows.append(options.format == "csv" ? csvRow(article, desk->gazetteer) : tableRow(article, desk->gazetteer));
        }
    }
    return formatted(options.format, columnsFor(options.format), rows, json);
}

Result<Outcome> list(const ListOptions &options, Context &context)
{
    const auto filter = filterOf(options.filter, context);
    if (!filter)
        return failure(filter);
    if (!options.count) {
        auto text = listed(options, *filter, context);
        if (!text)
            return failure(text);
        const auto remark = orderRemark(options.filter, *filter, context);
        if (!remark)
            return failure(remark);
        return Outcome{*text, *remark};
    }
    const auto library = context.library();
    if (!library)
        return failure(library);
    const auto count = (*library)->articles().count(*filter);
    if (!count)
        return failure(count);
    return Outcome{QByteArray::number(*count) + '\n', {}};
}

void addCommon(CLI::App &command, const std::shared_ptr<ListOptions> &options, Invocation &invocation)
{
    addFilterOptions(command, options->filter);
    command.add_flag("--count", options->count,
                     Cli::tr("Print the number of articles alone; --limit and --format are left aside.").toStdString());
    addFormatOption(command, options->format, {u"table"_s, u"json"_s, u"csv"_s}, Cli::tr("How to print them."));
    addLibraryOption(command, invocation);
    command.callback([options, &invocation] {
        invocation.run = [options](Context &context) { return list(*options, context); };
    });
}

QString outputDescription()
{
    return Cli::tr("In JSON one array of {\"id\", \"page\", \"headline\", \"township\": {\"code\", \"name\"} or null, "
                    "\"date\" or null}, page being the imported file's name and date that of the issue. In CSV a header "
                    "line and a line per article, id first. Where the output is a terminal the table is cut to its "
                    "width.");
}

} // namespace

void addList(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<ListOptions>();
    CLI::App *command = addCommand(app, {"list", Cli::tr("list articles"),
        Cli::tr("Prints the articles that meet all conditions, newest first; without a condition all articles of the "
                 "library.") + u"\n\n"_s + outputDescription(),
        u"jianbao-cli list --place 微山县 --from 2024-01-01 --format csv\n"
        "jianbao-cli list --tag 产业振兴 --unread --sort place\n"
        "jianbao-cli list --no-township --count"_s});
    addCommon(*command, options, invocation);
}

void addSearch(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<ListOptions>();
    CLI::App *command = addCommand(app, {"search", Cli::tr("find articles by their words"),
        Cli::tr("Prints the articles that the query finds. Words are found exactly, as a reader sees the text: line "
                 "breaks of the page do not count, and 繁體, ｆｕｌｌ width and capitals find their simpler forms. Further "
                 "options narrow the search as in list.") + u"\n\n"_s + queryLanguage() + u"\n\n"_s
            + outputDescription(),
        u"jianbao-cli search 莲藕 合作社\n"
        "jianbao-cli search '\"乡村振兴\"' --place 济宁市 --limit 20\n"
        "jianbao-cli search '标题:(莲藕 OR 藕田) 日期:2020..2022 NOT 作者:苏禾'\n"
        "jianbao-cli search 莲藕 --sort relevance --limit 20\n"
        "jianbao-cli search '镇:微山县/张楼镇 合作社 NEAR/20 分红 is:unread'\n"
        "jianbao-cli search 河长制 --count"_s});
    addCommon(*command, options, invocation);
    addQueryArgument(*command, options->filter);
}

} // namespace jianbao::cli
