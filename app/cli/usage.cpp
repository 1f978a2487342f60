#include "app/cli/usage.h"

#include "app/cli/commands.h"

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

// "ID is required", "A subcommand is required"
QString missing(const QString &what)
{
    const QString name = what.section(u" is required"_s, 0, 0);
    return Cli::tr("Something is missing: %1.").arg(name == "A subcommand"_L1 ? Cli::tr("COMMAND") : name);
}

// "TEXT excludes --file"
QString excluded(const QString &what)
{
    const QString separator = u" excludes "_s;
    return Cli::tr("%1 and %2 cannot be given together.").arg(what.section(separator, 0, 0), what.section(separator, 1));
}

// "--limit: 1 required N missing", "--limit: At Most 1 required but received 2"
QString mismatched(const QString &what)
{
    const QString name = what.section(u':', 0, 0);
    return what.endsWith("missing"_L1) ? Cli::tr("The value of %1 is missing.").arg(name)
                                       : Cli::tr("%1 can be given only once.").arg(name);
}

} // namespace

QString usageText(const CLI::ParseError &error, const CLI::App &app)
{
    const std::vector<std::string> extras = app.remaining(true);
    if (!extras.empty())
        return Cli::tr("“%1” is not expected here.").arg(QString::fromStdString(extras.front()));
    const QString what = QString::fromStdString(error.what());
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return missing(what);
    if (dynamic_cast<const CLI::ExcludesError *>(&error))
        return excluded(what);
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        return mismatched(what);
    return what;
}

} // namespace jianbao::cli
