#include "app/cli/context.h"
#include "app/cli/options.h"
#include "app/cli/tagwork.h"

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

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
        u"jianbao-cli tag create 产业振兴/莲藕 --colour green --pin 1"_s}, options, createTag, invocation);
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
        u"jianbao-cli tag add 产业振兴/莲藕 12 15"_s}, options, addTagToArticles, invocation);
    addTagArgument(*command, *options);
    addArticleArguments(*command, *options);

    command = addOne(*family, {"remove", Cli::tr("take a tag from articles"),
        Cli::tr("Takes the tag from the articles. The tag itself stays."),
        u"jianbao-cli tag remove 产业振兴 12"_s}, options, removeTagFromArticles, invocation);
    addTagArgument(*command, *options);
    addArticleArguments(*command, *options);

    command = addOne(*family, {"list", Cli::tr("list the tags"),
        Cli::tr("Prints all tags with the number of articles that have them or one under them."),
        u"jianbao-cli tag list --format json"_s}, options, listTags, invocation);
    addFormatOption(*command, options->format, {u"table"_s, u"json"_s, u"csv"_s}, Cli::tr("How to print them."));

    addCreate(*family, options, invocation);

    command = addOne(*family, {"rename", Cli::tr("give a tag another name"),
        Cli::tr("Renames a tag; it stays where it is in the tree and on its articles."),
        u"jianbao-cli tag rename 产业振兴/莲藕 莲子"_s}, options, renameTag, invocation);
    addTagArgument(*command, *options);
    command->add_option("NAME", options->name, Cli::tr("The new name.").toStdString())->required()->check(notEmpty());

    command = addOne(*family, {"delete", Cli::tr("delete a tag"),
        Cli::tr("Deletes a tag and those under it, from all articles and highlights. There is no way back."),
        u"jianbao-cli tag delete 产业振兴"_s}, options, deleteTag, invocation);
    addTagArgument(*command, *options);
}

} // namespace jianbao::cli
