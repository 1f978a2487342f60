#include "app/cli/filteroptions.h"

#include "app/cli/names.h"

#include "core/store/querynames.h"
#include "core/store/savedsearchstore.h"
#include "core/store/tagstore.h"
#include "core/text/fold.h"

#include <QDate>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

void addOption(CLI::App &command, const char *name, std::string &value, const char *type, const QString &description)
{
    command.add_option(name, value, description.toStdString())->type_name(type)->check(notEmpty());
}

void addDate(CLI::App &command, const char *name, std::string &value, const QString &description)
{
    command.add_option(name, value, description.toStdString())->type_name("YYYY-MM-DD")->check(isoDate());
}

QString string(const std::string &text)
{
    return QString::fromStdString(text).trimmed();
}

Done addTags(store::ArticleFilter &filter, const FilterOptions &options, store::Library &library)
{
    if (options.tags.empty())
        return {};
    const auto all = library.tags().all();
    if (!all)
        return failure(all);
    for (const std::string &name : options.tags) {
        const Result<TagId> tag = tagNamed(*all, string(name));
        if (!tag)
            return failure(tag);
        filter.tags.append(*tag);
    }
    return {};
}

Done addPlace(store::ArticleFilter &filter, const FilterOptions &options, const Desk &desk)
{
    if (options.place.empty())
        return {};
    const Result<QString> code = placeCode(desk.library, desk.gazetteer, string(options.place));
    if (!code)
        return failure(code);
    filter.placeCode = *code;
    return {};
}

// The expression of the saved search that is asked for; empty: of none.
Result<QString> savedExpression(const FilterOptions &options, store::Library &library)
{
    if (options.saved.empty())
        return QString();
    const auto saved = library.savedSearches().named(string(options.saved));
    if (!saved)
        return failure(saved);
    return saved->expression;
}

} // namespace

bool FilterOptions::chooses() const
{
    return !place.empty() || !text.empty() || !saved.empty() || !contributor.empty() || !from.empty() || !to.empty()
        || !paper.empty() || !tags.empty() || unread || starred || toCheck || withoutTownship || limit >= 0;
}

void addSearchOptions(CLI::App &command, FilterOptions &options, const char *textOption)
{
    command.add_option("--tag", options.tags,
                       Cli::tr("Only articles with this tag or one under it: a name, or a path such as 产业振兴/莲藕. "
                                "Given again: with all of them.").toStdString())
        ->type_name("TAG")
        ->take_all()
        ->expected(1)
        ->check(notEmpty());
    addOption(command, textOption, options.text, "QUERY",
              Cli::tr("Only articles that this query finds; search --help has its language."));
    addOption(command, "--saved", options.saved, "NAME",
              Cli::tr("Only articles that this saved search finds; saved lists them."));
    addOption(command, "--contributor", options.contributor, "NAME",
              Cli::tr("Only articles that credit this person."));
    addDate(command, "--from", options.from, Cli::tr("Only issues of this day or later."));
    addDate(command, "--to", options.to, Cli::tr("Only issues of this day or earlier."));
    addOption(command, "--paper", options.paper, "NAME", Cli::tr("Only articles of this newspaper."));
}

void addFilterOptions(CLI::App &command, FilterOptions &options)
{
    addOption(command, "--place", options.place, "PLACE",
              Cli::tr("Only articles of this place and of everything under it: a code (370826), a name (张楼镇), a name "
                       "with the one above it (微山县/张楼镇), pinyin or initials."));
    command.add_flag("--no-township", options.withoutTownship,
                     Cli::tr("Only articles without a township.").toStdString());
    addSearchOptions(command, options, "--text");
    command.add_flag("--unread", options.unread, Cli::tr("Only articles not read yet.").toStdString());
    command.add_flag("--starred", options.starred, Cli::tr("Only articles with a star.").toStdString());
    command.add_flag("--to-check", options.toCheck,
                     Cli::tr("Only articles whose parts or township are doubtful.").toStdString());
    const QStringList keys{u"date"_s, u"headline"_s, u"place"_s, u"paper"_s, u"contributor"_s, u"doubt"_s,
                           u"relevance"_s};
    command.add_option("--sort", options.sort,
                       Cli::tr("The order: by date, newest first (the default), by headline, place, paper or "
                                "contributor in pinyin order, by doubt, least certain first, or by relevance to the words "
                                "looked for: titles first, then how often and how rarely they stand.").toStdString())
        ->type_name(keys.join(u'|').toStdString())
        ->check(oneOf(keys));
    command.add_flag("--reverse", options.reverse, Cli::tr("The other way round.").toStdString());
    command.add_option("--limit", options.limit, Cli::tr("At most so many articles. Default: all.").toStdString())
        ->type_name("N")
        ->check(wholeNumber(0));
}

void addQueryArgument(CLI::App &command, FilterOptions &options)
{
    CLI::Option *query = command.add_option(
        "QUERY", options.words,
        Cli::tr("What is looked for. Several arguments are one query, with spaces between them. With --saved it may be "
                 "left out.").toStdString());
    query->required()->check(notEmpty());
    command.get_option("--saved")->each([query](const std::string &) { query->required(false); });
}

QString joinedWords(const std::vector<std::string> &words)
{
    QStringList all;
    for (const std::string &word : words)
        all.append(QString::fromStdString(word));
    return all.join(u' ').trimmed();
}

Result<search::Query> queryOf(const QString &expression, Context &context)
{
    if (expression.isEmpty())
        return search::Query();
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    const auto tags = desk->library.tags().all();
    if (!tags)
        return failure(tags);
    return search::parseQuery(expression, store::queryNames(desk->gazetteer, *tags));
}

Result<store::ArticleFilter> filterOf(const FilterOptions &options, Context &context)
{
    const auto desk = context.desk();
    if (!desk)
        return failure(desk);
    store::ArticleFilter filter;
    if (const Done place = addPlace(filter, options, *desk); !place)
        return failure(place);
    if (const Done tags = addTags(filter, options, desk->library); !tags)
        return failure(tags);
    const auto saved = savedExpression(options, desk->library);
    if (!saved)
        return failure(saved);
    for (const QString &expression : {string(options.text), *saved, joinedWords(options.words)}) {
        const auto query = queryOf(expression, context);
        if (!query)
            return failure(query);
        filter.query.parts += query->parts;
    }
    filter.contributor = text::fold(string(options.contributor));
    filter.paper = string(options.paper);
    filter.from = QDate::fromString(string(options.from), Qt::ISODate);
    filter.to = QDate::fromString(string(options.to), Qt::ISODate);
    filter.withoutTownship = options.withoutTownship;
    filter.unread = options.unread;
    filter.starred = options.starred;
    filter.doubtful = options.toCheck;
    return filter;
}

} // namespace jianbao::cli
