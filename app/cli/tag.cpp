#include "app/cli/articles.h"
#include "app/cli/context.h"
#include "app/cli/names.h"
#include "app/cli/options.h"

#include "core/export/articletext.h"
#include "core/store/tagstore.h"

#include <QJsonObject>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

struct TagOptions {
    std::string tag, name, colour, format;
    std::vector<ArticleId> articles;
    int pin = 0;
};

QStringList colourNames()
{
    QStringList names;
    for (int colour = 1; colour <= 8; ++colour)
        names.append(exporting::colourName(colour));
    return names;
}

QString string(const std::string &text)
{
    return QString::fromStdString(text).trimmed();
}

Outcome said(const QString &sentence)
{
    return {(sentence + u'\n').toUtf8(), {}};
}

Result<store::TagRecord> tagRecord(store::Library &library, const QString &name)
{
    const auto tags = library.tags().all();
    if (!tags)
        return failure(tags);
    const Result<TagId> id = tagNamed(*tags, name);
    if (!id)
        return failure(id);
    for (const store::TagRecord &tag : *tags) {
        if (tag.id == *id)
            return tag;
    }
    return failure(ErrorKind::NotFound, name);
}

Result<Outcome> list(const TagOptions &options, store::Library &library)
{
    const auto tags = library.tags().all();
    if (!tags)
        return failure(tags);
    const auto counts = library.tags().counts({});
    if (!counts)
        return failure(counts);
    const QHash<TagId, QString> paths = tagPaths(*tags);
    QList<Row> rows;
    QJsonArray json;
    for (const store::TagRecord &tag : *tags) {
        const int count = counts->value(tag.id);
        const QString colour = exporting::colourName(tag.colour);
        rows.append({{paths[tag.id], QString::number(count), colour, tag.pin > 0 ? QString::number(tag.pin) : QString()},
                     {}});
        json.append(QJsonObject{{u"id"_s, tag.id}, {u"name"_s, tag.name}, {u"path"_s, paths[tag.id]},
                                {u"colour"_s, colour}, {u"pin"_s, tag.pin > 0 ? QJsonValue(tag.pin) : QJsonValue()},
                                {u"count"_s, count}});
    }
    const QList<Column> columns{{u"tag"_s, Cli::tr("Tag")}, {u"count"_s, Cli::tr("Articles"), true},
                                {u"colour"_s, Cli::tr("Colour")}, {u"pin"_s, Cli::tr("Key")}};
    return Outcome{formatted(options.format, columns, rows, json), {}};
}

Result<Outcome> add(const TagOptions &options, store::Library &library)
{
    const QString name = string(options.tag);
    const QList<ArticleId> articles(options.articles.begin(), options.articles.end());
    Outcome outcome;
    const Done done = library.transaction([&]() -> Done {
        if (const Done there = checkArticles(library, articles); !there)
            return there;
        bool created = false;
        const Result<TagId> tag = tagMade(library, name, &created);
        if (!tag)
            return failure(tag);
        const auto changed = library.tags().assign(articles, *tag);
        if (!changed)
            return failure(changed);
        outcome = said((created ? Cli::tr("Made the tag “%1”.").arg(name) + u' ' : QString())
                       + Cli::tr("Tagged %n article(s) “%1”.", nullptr, int(changed->size())).arg(name));
        return {};
    });
    if (!done)
        return failure(done);
    return outcome;
}

Result<Outcome> remove(const TagOptions &options, store::Library &library)
{
    const QList<ArticleId> articles(options.articles.begin(), options.articles.end());
    if (const Done there = checkArticles(library, articles); !there)
        return failure(there);
    const auto tag = tagRecord(library, string(options.tag));
    if (!tag)
        return failure(tag);
    const auto changed = library.tags().unassign(articles, tag->id);
    if (!changed)
        return failure(changed);
    return said(Cli::tr("Took the tag “%1” from %n article(s).", nullptr, int(changed->size())).arg(string(options.tag)));
}

Result<Outcome> create(const TagOptions &options, store::Library &library)
{
    const QString name = string(options.tag);
    const Done done = library.transaction([&]() -> Done {
        bool created = false;
        const Result<TagId> id = tagMade(library, name, &created);
        if (!id)
            return failure(id);
        if (!created)
            return failure(ErrorKind::InvalidArgument, name, Cli::tr("there is a tag of this name already"));
        auto tag = tagRecord(library, name);
        if (!tag)
            return failure(tag);
        if (!options.colour.empty())
            tag->colour = int(colourNames().indexOf(string(options.colour))) + 1;
        tag->pin = options.pin;
        const auto before = library.tags().update(*tag);
        return before ? Done() : Done(failure(before));
    });
    if (!done)
        return failure(done);
    return said(Cli::tr("Made the tag “%1”.").arg(name));
}

Result<Outcome> rename(const TagOptions &options, store::Library &library)
{
    auto tag = tagRecord(library, string(options.tag));
    if (!tag)
        return failure(tag);
    tag->name = string(options.name);
    const auto before = library.tags().update(*tag);
    if (!before)
        return failure(before);
    return said(Cli::tr("The tag “%1” is now “%2”.").arg(string(options.tag), tag->name));
}

Result<Outcome> erase(const TagOptions &options, store::Library &library)
{
    const auto tag = tagRecord(library, string(options.tag));
    if (!tag)
        return failure(tag);
    const auto removed = library.tags().remove(tag->id);
    if (!removed)
        return failure(removed);
    return said(Cli::tr("Deleted %n tag(s).", nullptr, int(removed->tags.size())));
}

using Work = Result<Outcome> (*)(const TagOptions &, store::Library &);

// One of the family: its help, the TAG argument, the library, and what it does.
CLI::App *addOne(CLI::App &family, const Help &help, const std::shared_ptr<TagOptions> &options, Work work,
                 Invocation &invocation)
{
    CLI::App *command = addCommand(family, help);
    addLibraryOption(*command, invocation);
    command->callback([options, work, &invocation] {
        invocation.run = [options, work](Context &context) -> Result<Outcome> {
            const auto library = context.library();
            if (!library)
                return failure(library);
            return work(*options, **library);
        };
    });
    return command;
}

void addTagArgument(CLI::App &command, TagOptions &options)
{
    command.add_option("TAG", options.tag, Cli::tr("A tag: its name, or its path such as 产业振兴/莲藕.").toStdString())
        ->required()
        ->check(notEmpty());
}

void addArticleArguments(CLI::App &command, TagOptions &options)
{
    command.add_option("ID", options.articles, Cli::tr("Articles, by the numbers that list prints.").toStdString())
        ->required()
        ->check(wholeNumber(1));
}

void addCreate(CLI::App &family, const std::shared_ptr<TagOptions> &options, Invocation &invocation)
{
    CLI::App *command = addOne(family, {"create", Cli::tr("make a tag"),
        Cli::tr("Makes a tag, with those above it in its path."),
        u"jianbao-cli tag create 产业振兴/莲藕 --colour green --pin 1"_s}, options, create, invocation);
    addTagArgument(*command, *options);
    command->add_option("--colour", options->colour, Cli::tr("Its colour. Default: yellow.").toStdString())
        ->type_name(colourNames().join(u'|').toStdString())
        ->check(oneOf(colourNames()));
    command->add_option("--pin", options->pin, Cli::tr("Its number key in the window.").toStdString())
        ->type_name("1…9")
        ->check(oneOf(u"1 2 3 4 5 6 7 8 9"_s.split(u' ')));
}

} // namespace

void addTag(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<TagOptions>();
    CLI::App *family = addCommand(app, {"tag", Cli::tr("tag articles, and keep the tags"),
        Cli::tr("Tags are labels in a tree: 产业振兴/莲藕 is the tag 莲藕 under 产业振兴. Where only one tag has a name, the "
                 "name alone will do."),
        u"jianbao-cli tag add 产业振兴 12 15\n"
        "jianbao-cli tag list\n"
        "jianbao-cli tag add --help"_s});
    family->require_subcommand(1);

    CLI::App *command = addOne(*family, {"add", Cli::tr("give articles a tag"),
        Cli::tr("Gives the articles the tag, which is made where it is missing. Nothing is changed when one of the "
                 "articles is not there."),
        u"jianbao-cli tag add 产业振兴/莲藕 12 15"_s}, options, add, invocation);
    addTagArgument(*command, *options);
    addArticleArguments(*command, *options);

    command = addOne(*family, {"remove", Cli::tr("take a tag from articles"),
        Cli::tr("Takes the tag from the articles. The tag itself stays."),
        u"jianbao-cli tag remove 产业振兴 12"_s}, options, remove, invocation);
    addTagArgument(*command, *options);
    addArticleArguments(*command, *options);

    command = addOne(*family, {"list", Cli::tr("list the tags"),
        Cli::tr("Prints all tags with the number of articles that have them or one under them."),
        u"jianbao-cli tag list --format json"_s}, options, list, invocation);
    addFormatOption(*command, options->format, {u"table"_s, u"json"_s, u"csv"_s}, Cli::tr("How to print them."));

    addCreate(*family, options, invocation);

    command = addOne(*family, {"rename", Cli::tr("give a tag another name"),
        Cli::tr("Renames a tag; it stays where it is in the tree and on its articles."),
        u"jianbao-cli tag rename 产业振兴/莲藕 莲子"_s}, options, rename, invocation);
    addTagArgument(*command, *options);
    command->add_option("NAME", options->name, Cli::tr("The new name.").toStdString())->required()->check(notEmpty());

    command = addOne(*family, {"delete", Cli::tr("delete a tag"),
        Cli::tr("Deletes a tag and those under it, from all articles and highlights. There is no way back."),
        u"jianbao-cli tag delete 产业振兴"_s}, options, erase, invocation);
    addTagArgument(*command, *options);
}

} // namespace jianbao::cli
