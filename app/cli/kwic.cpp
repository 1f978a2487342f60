#include "app/cli/filteroptions.h"
#include "app/cli/querylanguage.h"

#include "core/lists/keywordorder.h"
#include "core/store/articlestore.h"

#include <QJsonObject>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype articlesAtOnce = 200;

struct KwicOptions {
    FilterOptions filter;
    std::string format;
    std::string by = "list";
    qint64 width = 20;
    qint64 lines = 100000;
};

lists::KeywordSort sortBy(const std::string &name)
{
    using lists::KeywordSort;
    return name == "left" ? KeywordSort::Left : name == "hit" ? KeywordSort::Words
           : name == "right" ? KeywordSort::Right : KeywordSort::List;
}

QString placeName(const place::Gazetteer &gazetteer, const store::Keyword &line)
{
    const QString &code = line.townshipCode.isEmpty() ? line.countyCode : line.townshipCode;
    const place::Place *place = gazetteer.byCode(code);
    return place ? place->name : code;
}

QJsonObject jsonOf(const store::Keyword &line, const place::Gazetteer &gazetteer)
{
    return {{u"id"_s, line.article},
            {u"page"_s, line.pageFile},
            {u"headline"_s, line.headline},
            {u"date"_s, line.date.isValid() ? QJsonValue(line.date.toString(Qt::ISODate)) : QJsonValue()},
            {u"paper"_s, line.paper},
            {u"page_no"_s, line.pageNo},
            {u"place"_s, placeName(gazetteer, line)},
            {u"left"_s, line.left},
            {u"hit"_s, line.words},
            {u"right"_s, line.right},
            {u"note"_s, line.note != 0}};
}

Result<Outcome> printed(const KwicOptions &options, const QList<store::Keyword> &lines,
                        const place::Gazetteer &gazetteer)
{
    if (options.format == "csv")
        return Outcome{lists::keywordCsv(lines, gazetteer, false), {}};
    QList<Row> rows;
    QJsonArray json;
    for (const store::Keyword &line : lines) {
        if (options.format == "json")
            json.append(jsonOf(line, gazetteer));
        else
            rows.append({{QString::number(line.article), line.date.toString(Qt::ISODate), placeName(gazetteer, line),
                          line.left, line.words, line.right, line.note != 0 ? Cli::tr("note") : QString()}, {}});
    }
    const QList<Column> columns{{{}, Cli::tr("ID"), true}, {{}, Cli::tr("Date")}, {{}, Cli::tr("Place")},
                                {{}, Cli::tr("Before"), true}, {{}, Cli::tr("Hit")}, {{}, Cli::tr("After")}, {{}, {}}};
    return Outcome{formatted(options.format, columns, rows, json), {}};
}

Result<Outcome> kwic(const KwicOptions &options, Context &context)
{
    const auto filter = filterOf(options.filter, context);
    if (!filter)
        return failure(filter);
    if (search::wantedWords(filter->query).isEmpty()) {
        const QString query = joinedWords(options.filter.words);
        return failure(ErrorKind::InvalidArgument, query.isEmpty() ? QString::fromStdString(options.filter.saved) : query,
                       Cli::tr("the query has no words to look for"));
    }
    const auto remark = orderRemark(options.filter, *filter, context);
    if (!remark)
        return failure(remark);
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    store::ArticleStore &articles = desk->library.articles();
    const auto ids = articles.ids(*filter, sortOf(options.filter), options.filter.limit);
    if (!ids)
        return failure(ids);
    QList<store::Keyword> lines;
    qsizetype read = 0;
    while (read < ids->size() && lines.size() < options.lines) {
        const auto some = articles.keywords(ids->mid(read, articlesAtOnce), filter->query, options.width);
        if (!some)
            return failure(some);
        lines += *some;
        read = std::min(read + articlesAtOnce, ids->size());
    }
    const bool cut = read < ids->size() || lines.size() > options.lines;
    lines.resize(std::min(lines.size(), qsizetype(options.lines)));
    QList<store::Keyword> ordered;
    for (const int at : lists::keywordOrder(lines, sortBy(options.by)))
        ordered.append(lines[at]);
    auto outcome = printed(options, ordered, desk->gazetteer);
    if (outcome)
        outcome->err = *remark;
    if (outcome && cut)
        outcome->err += Cli::tr("Only the first %1 hits are shown; --lines gives more.").arg(options.lines) + u'\n';
    return outcome;
}

} // namespace

void addKwic(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<KwicOptions>();
    CLI::App *command = addCommand(app, {"kwic", Cli::tr("print each hit with what stands round it"),
        Cli::tr("Prints keywords in context: each hit of the query on a line of its own, in the articles and in their "
                 "notes, with the characters before and after it. Articles stand in the order of --sort, or the lines in "
                 "that of --by.") + u"\n\n"_s
            + queryLanguage() + u"\n\n"_s
            + Cli::tr("In JSON one array of {\"id\", \"page\", \"headline\", \"date\", \"paper\", \"page_no\", "
                       "\"place\", \"left\", \"hit\", \"right\", \"note\"}; note is true where the words stand in a note. In CSV a header line and "
                       "a line per hit."),
        u"jianbao-cli kwic 合作社 --by right\n"
        "jianbao-cli kwic '藕*田' --place 微山县 --width 30 --format csv > hits.csv"_s});
    command->add_option("--by", options->by,
                        Cli::tr("The order of the lines: as the articles are listed (the default), by what stands before "
                                 "the hit from there to the left, by the hit, or by what stands after it, in pinyin order.")
                            .toStdString())
        ->type_name("list|left|hit|right")
        ->check(oneOf({u"list"_s, u"left"_s, u"hit"_s, u"right"_s}));
    command->add_option("--width", options->width,
                        Cli::tr("Characters before and after the hit. Default: 20.").toStdString())
        ->type_name("N")
        ->check(wholeNumber(0));
    command->add_option("--lines", options->lines,
                        Cli::tr("At most so many hits. Default: 100000.").toStdString())
        ->type_name("N")
        ->check(wholeNumber(1));
    addFilterOptions(*command, options->filter);
    addQueryArgument(*command, options->filter);
    addFormatOption(*command, options->format, {u"table"_s, u"json"_s, u"csv"_s}, Cli::tr("How to print them."));
    addLibraryOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.run = [options](Context &context) { return kwic(*options, context); };
    });
}

} // namespace jianbao::cli
