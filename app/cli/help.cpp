#include "app/cli/help.h"

#include "app/cli/commands.h"
#include "app/cli/terminal.h"

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int textColumns = 80;

QString section(const QString &heading, const QString &body)
{
    return body.isEmpty() ? QString() : u'\n' + heading + u'\n' + body;
}

QString entry(const QString &term, const QString &text)
{
    return u"    "_s + term + u'\n' + wrapped(text, textColumns, 8);
}

QString summaryOf(const CLI::App &app)
{
    return QString::fromStdString(app.get_description()).section(u'\n', 0, 0);
}

QString argumentName(const CLI::Option &argument)
{
    QString name = QString::fromStdString(argument.get_name(true, false));
    if (argument.get_expected_max() > 1)
        name += u'…';
    return argument.get_required() ? name : u'[' + name + u']';
}

QString optionName(const CLI::Option &option)
{
    QString name = QString::fromStdString(option.get_name(false, true)).replace(u","_s, u", "_s);
    const QString value = QString::fromStdString(option.get_type_name()); // empty: a flag
    return value.isEmpty() ? name : name + u' ' + value;
}

QString synopsis(const CLI::App &app, const QString &name)
{
    QString line = name;
    if (app.get_require_subcommand_min() > 0)
        return u"    "_s + line + u' ' + Cli::tr("COMMAND") + u" …\n"_s;
    for (const CLI::Option *option : app.get_options()) {
        if (option->nonpositional() && option->get_required())
            line += u' ' + optionName(*option);
    }
    line += u' ' + Cli::tr("[OPTION…]");
    for (const CLI::Option *argument : app.get_options()) {
        if (argument->get_positional())
            line += u' ' + argumentName(*argument);
    }
    return u"    "_s + line + u'\n';
}

QString entries(const CLI::App &app, bool positional)
{
    QString text;
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_positional() == positional)
            text += entry(positional ? argumentName(*option) : optionName(*option),
                          QString::fromStdString(option->get_description()));
    }
    return text;
}

QString commands(const CLI::App &app)
{
    QString text;
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        text += entry(QString::fromStdString(command->get_name()), summaryOf(*command));
    return text;
}

QString indented(const QString &text)
{
    QString result;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        result += u"    "_s + line + u'\n';
    return result;
}

} // namespace

std::string HelpFormatter::make_help(const CLI::App *app, std::string name, CLI::AppFormatMode) const
{
    const QString path = QString::fromStdString(name);
    const QString description = QString::fromStdString(app->get_description()).section(u'\n', 1);
    const QString status = entry(u"0"_s, Cli::tr("Done.")) + entry(u"1"_s, Cli::tr("It failed; the reason is on "
        "standard error, and nothing is on standard output.")) + entry(u"2"_s, Cli::tr("Wrong usage."));
    const QString help = Cli::tr("NAME") + u'\n' + wrapped(path + u" – "_s + summaryOf(*app), textColumns, 4)
        + section(Cli::tr("SYNOPSIS"), synopsis(*app, path))
        + section(Cli::tr("DESCRIPTION"), description.isEmpty() ? QString() : wrapped(description, textColumns, 4))
        + section(Cli::tr("COMMANDS"), commands(*app))
        + section(Cli::tr("ARGUMENTS"), entries(*app, true))
        + section(Cli::tr("OPTIONS"), entries(*app, false))
        + section(Cli::tr("EXAMPLES"), indented(QString::fromStdString(app->get_footer())))
        + section(Cli::tr("EXIT STATUS"), status);
    return help.toStdString();
}

} // namespace jianbao::cli
