#include "app/cli/context.h"
#include "app/cli/options.h"
#include "app/cli/pagewords.h"
#include "app/cli/repairwork.h"

#include "core/page/block.h"

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

using Options = std::shared_ptr<RepairOptions>;
using Work = Result<Outcome> (*)(const RepairOptions &, const Desk &);

// One of the family: its help, the library, and what it does.
CLI::App *addOne(CLI::App &family, const Help &help, const Options &options, Work work, Invocation &invocation)
{
    CLI::App *command = addCommand(family, help);
    addLibraryOption(*command, invocation);
    command->callback([options, work, &invocation] {
        invocation.run = [options, work](Context &context) -> Result<Outcome> {
            const auto desk = context.desk();
            if (!desk)
                return failure(desk);
            return work(*options, *desk);
        };
    });
    return command;
}

// The same with the ID argument.
CLI::App *addOnArticle(CLI::App &family, const Help &help, const Options &options, Work work, Invocation &invocation)
{
    CLI::App *command = addOne(family, help, options, work, invocation);
    command->add_option("ID", options->article, Cli::tr("The article's number, as list prints it.").toStdString())
        ->required()
        ->check(wholeNumber(1));
    return command;
}

CLI::Option *addLines(CLI::App &command, const char *name, std::string &value, const QString &description)
{
    return command.add_option(name, value, description.toStdString())
        ->type_name("LINES")
        ->check(CLI::Validator(
            [](std::string &lines) {
                const QString text = QString::fromStdString(lines);
                if (areLines(text))
                    return std::string();
                return Cli::tr("“%1” does not name lines: 12 or 12-15 or 3,7-9.").arg(text).toStdString();
            },
            std::string()));
}

// --lines and --text, one of which must be there.
void addWords(CLI::App &command, RepairOptions &options)
{
    CLI::Option *lines = addLines(command, "--lines", options.lines,
                                  Cli::tr("Lines of the page, as show --source numbers them."));
    CLI::Option *text = command.add_option("--text", options.text,
                                           Cli::tr("Words as the article reads them, broken over lines or not. Where "
                                                   "they stand several times, --lines says which are meant.")
                                               .toStdString())
                            ->type_name("WORDS")
                            ->check(notEmpty());
    command.parse_complete_callback([lines, text] {
        if (lines->count() == 0 && text->count() == 0)
            throw CLI::RequiredError("--lines");
    });
}

void addSplit(CLI::App &family, const Options &options, Invocation &invocation)
{
    CLI::App *command = addOnArticle(family, {"split", Cli::tr("make a part of an article one of its own"),
        Cli::tr("With --from or --text all that is read from there to the end becomes a new article; with --lines "
                "these lines do. A crosshead at its beginning becomes its headline. The part with the headline keeps the "
                "number, with tags and notes; highlights go where their words are. Lines that are furniture of the "
                "article's page become an article in the same way."),
        u"jianbao-cli repair split 12 --from 34\n"
        "jianbao-cli repair split 12 --text 施工挖到一米多深\n"
        "jianbao-cli repair split 12 --lines 34-41,57"_s}, options, splitArticle, invocation);
    CLI::Option *lines = addLines(*command, "--lines", options->lines, Cli::tr("The lines of the new article."));
    CLI::Option *from = addLines(*command, "--from", options->from, Cli::tr("The line with which it begins."));
    CLI::Option *text = command->add_option("--text", options->text,
                                            Cli::tr("The words with which it begins, as the article reads them.")
                                                .toStdString())
                            ->type_name("WORDS")
                            ->check(notEmpty());
    from->excludes(lines)->excludes(text);
    command->parse_complete_callback([lines, from, text] {
        if (lines->count() + from->count() + text->count() == 0)
            throw CLI::RequiredError("--from");
    });
}

void addMove(CLI::App &family, const Options &options, Invocation &invocation)
{
    CLI::App *command = addOnArticle(family, {"move", Cli::tr("move lines to an article"),
        Cli::tr("These lines of its page become part of the article, whichever they belonged to, in the order of the "
                "page or behind the line named. Lines of the article itself are put elsewhere in it with --after."),
        u"jianbao-cli repair move 12 --lines 34-36\n"
        "jianbao-cli repair move 12 --lines 34-36 --after 21"_s}, options, moveLines, invocation);
    addLines(*command, "--lines", options->lines, Cli::tr("The lines to move, as show --source numbers them."))
        ->required();
    addLines(*command, "--after", options->after, Cli::tr("The line of the article that they are read after."));
}

void addRole(CLI::App &family, const Options &options, Invocation &invocation)
{
    QStringList roles;
    for (int role = 0; role <= int(page::BlockRole::Furniture); ++role)
        roles.append(page::roleName(page::BlockRole(role)));
    CLI::App *command = addOnArticle(family, {"role", Cli::tr("say what lines of an article are"),
        Cli::tr("Gives lines or words of the article another role: %1. Titles are read before the text, a crosshead "
                "stands where its lines are. Furniture and banner take the lines out of the article.")
            .arg(roles.join(u", "_s)),
        u"jianbao-cli repair role 12 headline --lines 33\n"
        "jianbao-cli repair role 12 crosshead --text 老街新生\n"
        "jianbao-cli repair role 12 furniture --lines 60-62"_s}, options, setRole, invocation);
    command->add_option("ROLE", options->role, Cli::tr("The role.").toStdString())->required()->check(oneOf(roles));
    addWords(*command, *options);
}

void addParagraphs(CLI::App &family, const Options &options, Invocation &invocation)
{
    CLI::App *command = addOnArticle(family, {"join", Cli::tr("join a paragraph with the one before it"),
        Cli::tr("The paragraph that begins on this line, or with these words, goes on with the one before it."),
        u"jianbao-cli repair join 12 --lines 34"_s}, options, joinParagraph, invocation);
    addWords(*command, *options);
    command = addOnArticle(family, {"break", Cli::tr("begin a paragraph"),
        Cli::tr("A paragraph begins on this line, or with these words in the middle of a line."),
        u"jianbao-cli repair break 12 --lines 34\n"
        "jianbao-cli repair break 12 --text 设计单位没有"_s}, options, breakParagraph, invocation);
    addWords(*command, *options);
}

void addTitle(CLI::App &family, const Options &options, Invocation &invocation)
{
    const QStringList titles{u"headline"_s, u"kicker"_s, u"subheadline"_s};
    CLI::App *command = addOnArticle(family, {"title", Cli::tr("set a title of an article"),
        Cli::tr("Sets the headline, kicker or subheadline by which the article is listed and found. The page's own "
                "lines stay as they are. An empty text: none."),
        u"jianbao-cli repair title 12 老街装上会呼吸的地砖\n"
        "jianbao-cli repair title 12 乡村振兴看北江 --as kicker"_s}, options, setTitle, invocation);
    options->role = titles.first().toStdString();
    command->add_option("TEXT", options->text, Cli::tr("The title.").toStdString())->required();
    command->add_option("--as", options->role, Cli::tr("Which title it is. Default: headline.").toStdString())
        ->type_name(titles.join(u'|').toStdString())
        ->check(oneOf(titles));
}

// A value, or --none.
void addNone(CLI::App &command, RepairOptions &options, CLI::Option *value, const QString &description)
{
    CLI::Option *none = command.add_flag("--none", options.none, description.toStdString())->excludes(value);
    command.parse_complete_callback([none, value] {
        if (none->count() == 0 && value->count() == 0)
            throw CLI::RequiredError(value->get_name());
    });
}

void addFacts(CLI::App &family, const Options &options, Invocation &invocation)
{
    CLI::App *command = addOnArticle(family, {"contributors", Cli::tr("set who wrote an article"),
        Cli::tr("Sets the people credited, in place of those read off the page."),
        u"jianbao-cli repair contributors 12 记者:周明远 通讯员:李秋\n"
        "jianbao-cli repair contributors 12 --none"_s}, options, setContributors, invocation);
    CLI::Option *value = command->add_option("ROLE:NAME", options->people,
                                             Cli::tr("Role and name, such as 记者:周明远.").toStdString())
                             ->check(notEmpty());
    addNone(*command, *options, value, Cli::tr("Nobody is credited."));

    command = addOnArticle(family, {"date", Cli::tr("set the date of an article"),
        Cli::tr("Sets the date of the dateline. The date of the issue is a fact of the page and stays."),
        u"jianbao-cli repair date 12 2024-06-08"_s}, options, setDate, invocation);
    value = command->add_option("DATE", options->date, Cli::tr("The date.").toStdString())
                ->type_name("YYYY-MM-DD")
                ->check(isoDate());
    addNone(*command, *options, value, Cli::tr("It has no date of its own."));

    command = addOnArticle(family, {"township", Cli::tr("set the township of an article"),
        Cli::tr("Files the article under a township, or under a county where it is about the whole of it."),
        u"jianbao-cli repair township 12 微山县/张楼镇\n"
        "jianbao-cli repair township 12 370826105"_s}, options, setTownship, invocation);
    value = command->add_option("PLACE", options->place,
                                Cli::tr("Its name, its name with those above it, or its code.").toStdString())
                ->check(notEmpty());
    addNone(*command, *options, value, Cli::tr("It is about no place."));
}

void addCorrect(CLI::App &family, const Options &options, Invocation &invocation)
{
    CLI::App *command = addOnArticle(family, {"correct", Cli::tr("set a misprint right"),
        Cli::tr("RIGHT is read, searched and exported in place of WRONG; the page keeps what it has, and so do "
                "highlights over these words. Contributors, dateline and places are read off again. An empty RIGHT leaves the "
                "words out."),
        u"jianbao-cli repair correct 12 徽山湖 微山湖\n"
        "jianbao-cli repair correct 12 日 曰 --lines 34"_s}, options, correctWords, invocation);
    command->add_option("WRONG", options->from, Cli::tr("Words as the article reads them now.").toStdString())
        ->required()
        ->check(notEmpty());
    command->add_option("RIGHT", options->text, Cli::tr("What is right.").toStdString())->required();
    addLines(*command, "--lines", options->lines, Cli::tr("The line, where the words stand several times."));
}

void addLog(CLI::App &family, const Options &options, Invocation &invocation)
{
    CLI::App *command = addOne(family, {"list", Cli::tr("list the repairs"),
        Cli::tr("Prints all repairs in the order of their making, with their state: in force, undone, or why one does "
                "not apply to its page as it is parsed now. In JSON ranges count Unicode code points of the page text."),
        u"jianbao-cli repair list\n"
        "jianbao-cli repair list --page 20240613_02.txt --format json"_s}, options, listRepairs, invocation);
    command->add_option("--page", options->file, Cli::tr("Only of the page with this file name.").toStdString())
        ->type_name("FILE")
        ->check(notEmpty());
    addFormatOption(*command, options->format, {u"table"_s, u"json"_s, u"csv"_s}, Cli::tr("How to print them."));

    const QString number = Cli::tr("The repair's number, as repair list prints it.");
    command = addOne(family, {"undo", Cli::tr("take a repair back"),
        Cli::tr("Takes a repair back, the last one where none is named. Articles that it had ended come back under "
                "their numbers, with their tags and notes."),
        u"jianbao-cli repair undo\njianbao-cli repair undo 3"_s}, options, undoRepair, invocation);
    command->add_option("REPAIR", options->repair, number.toStdString())->check(wholeNumber(1));
    command = addOne(family, {"redo", Cli::tr("make a repair again"),
        Cli::tr("Makes a repair again that was taken back."), u"jianbao-cli repair redo 3"_s}, options, redoRepair,
        invocation);
    command->add_option("REPAIR", options->repair, number.toStdString())->required()->check(wholeNumber(1));
}

} // namespace

void addRepair(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<RepairOptions>();
    CLI::App *family = addCommand(app, {"repair", Cli::tr("correct how a page was cut into articles"),
        Cli::tr("Every repair is one decision about words of a page. It is kept in the library, replayed whenever the "
                "page is parsed again, and can be taken back at any time. Words are named by lines of the page (show "
                "--source numbers them, from 1) or by the text itself. A repair that does not apply, or changes "
                "nothing, is refused with exit status 1."),
        u"jianbao-cli show 12 --source\n"
        "jianbao-cli repair split 12 --from 34\n"
        "jianbao-cli repair merge 12 13\n"
        "jianbao-cli repair undo"_s});
    family->require_subcommand(1);

    addSplit(*family, options, invocation);
    CLI::App *merge = addOnArticle(*family, {"merge", Cli::tr("make articles one"),
        Cli::tr("The other articles become part of the first, which keeps its titles; theirs become crossheads. It "
                "also takes over their tags, notes and highlights."),
        u"jianbao-cli repair merge 12 13"_s}, options, mergeArticles, invocation);
    merge->add_option("OTHER", options->others, Cli::tr("Articles of the same page.").toStdString())
        ->required()
        ->check(wholeNumber(1));
    addMove(*family, options, invocation);
    addRole(*family, options, invocation);
    addParagraphs(*family, options, invocation);
    addTitle(*family, options, invocation);
    addFacts(*family, options, invocation);
    addCorrect(*family, options, invocation);
    addLog(*family, options, invocation);
}

} // namespace jianbao::cli
