#include "app/cli/options.h"

#include "app/cli/terminal.h"
#include "core/export/placebook.h"
#include "core/text/decode.h"

#include <QDate>
#include <QJsonDocument>

#include <cmath>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

CLI::App *addCommand(CLI::App &parent, const Help &help)
{
    CLI::App *command = parent.add_subcommand(help.name, (help.summary + u'\n' + help.description).toStdString());
    command->footer(help.examples.toStdString());
    command->set_help_flag("-h,--help", Cli::tr("Show this help and end.").toStdString());
    command->set_version_flag("--version", "jianbao-cli " + QCoreApplication::applicationVersion().toStdString(),
                              Cli::tr("Show the version and end.").toStdString());
    return command;
}

void addLibraryOption(CLI::App &command, Invocation &invocation)
{
    command.add_option("--library", invocation.library,
                       Cli::tr("The library to work on. Default: library.jianbao at the platform's data location "
                                "(~/.local/share/jianbao), which is made with sample pages on the first start.")
                           .toStdString())
        ->type_name("FILE")
        ->check(notEmpty());
}

void addFormatOption(CLI::App &command, std::string &format, const QStringList &choices, const QString &description)
{
    format = choices.first().toStdString();
    command.add_option("--format", format, description.toStdString())
        ->type_name(choices.join(u'|').toStdString())
        ->check(oneOf(choices));
}

QByteArray formatted(const std::string &format, const QList<Column> &columns, const QList<Row> &rows,
                     const QJsonArray &json)
{
    if (format == "json")
        return QJsonDocument(json).toJson();
    if (format == "csv")
        return csvText(columns, rows);
    return tableText(columns, rows, outputColumns());
}

void addPageOptions(CLI::App &command, PageOptions &options)
{
    command.add_option("--paper", options.paper,
                       Cli::tr("The newspaper's name, for all files. It wins over what pages and file names say.")
                           .toStdString())
        ->type_name("NAME");
    command.add_option("--date", options.date, Cli::tr("The date of the issue, for all files.").toStdString())
        ->type_name("YYYY-MM-DD")
        ->check(isoDate());
    command.add_option("--page", options.page, Cli::tr("The page number as printed, such as 5 or A2.").toStdString())
        ->type_name("NUMBER");
    command.add_option("--encoding", options.encoding,
                       Cli::tr("The encoding of the files: %1. Default: found for each file.")
                           .arg(text::encodings().join(u", "_s)).toStdString())
        ->type_name("NAME");
}

page::PageFacts PageOptions::facts() const
{
    page::PageFacts facts;
    facts.paper = QString::fromStdString(paper).trimmed();
    facts.date = QDate::fromString(QString::fromStdString(date), Qt::ISODate);
    facts.pageNo = QString::fromStdString(page).trimmed();
    const auto source = [](bool given) { return given ? page::FactSource::User : page::FactSource::None; };
    facts.paperSource = source(!facts.paper.isEmpty());
    facts.dateSource = source(facts.date.isValid());
    facts.pageNoSource = source(!facts.pageNo.isEmpty());
    return facts;
}

Done checkEncoding(const std::string &encoding)
{
    if (encoding.empty())
        return {};
    const auto tried = text::decode("text", QString::fromStdString(encoding), QString::fromStdString(encoding));
    if (!tried && tried.error().kind == ErrorKind::UnknownEncoding)
        return failure(ErrorKind::UnknownEncoding, QString::fromStdString(encoding));
    return {};
}

namespace {

CLI::Validator validator(std::function<QString(const QString &)> complaint)
{
    return CLI::Validator(
        [complaint = std::move(complaint)](std::string &value) {
            return complaint(QString::fromStdString(value)).toStdString();
        },
        std::string());
}

} // namespace

CLI::Validator oneOf(const QStringList &choices)
{
    return validator([choices](const QString &value) {
        return choices.contains(value) ? QString()
                                       : Cli::tr("“%1” is none of: %2.").arg(value, choices.join(u", "_s));
    });
}

CLI::Validator isoDate()
{
    return validator([](const QString &value) {
        return QDate::fromString(value, u"yyyy-MM-dd"_s).isValid()
            ? QString()
            : Cli::tr("“%1” is not a date of the form YYYY-MM-DD.").arg(value);
    });
}

CLI::Validator wholeNumber(qint64 least)
{
    return validator([least](const QString &value) {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        return isNumber && number >= least
            ? QString()
            : Cli::tr("“%1” is not a whole number from %2 on.").arg(value, QString::number(least));
    });
}

CLI::Validator yearOrDay()
{
    return validator([](const QString &value) {
        return exporting::isYearOrDay(value)
            ? QString()
            : Cli::tr("“%1” is not a year or a date of the form YYYY-MM-DD.").arg(value);
    });
}

CLI::Validator degrees(int most)
{
    return validator([most](const QString &value) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber && std::abs(number) <= most
            ? QString()
            : Cli::tr("“%1” is not a number of degrees from -%2 to %2; latitude comes first.").arg(value).arg(most);
    });
}

CLI::Validator notEmpty()
{
    return validator([](const QString &value) {
        return value.trimmed().isEmpty() ? Cli::tr("a value is missing.") : QString();
    });
}

} // namespace jianbao::cli
