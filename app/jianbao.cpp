// The window: reads its arguments, opens a library and hands everything to the window by constructor.
#include "app/desk.h"
#include "app/library.h"
#include "app/translation.h"
#include "ui/messages/errortext.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

#include <cstdio>
#include <cstring>
#include <memory>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;

bool has(int count, char **arguments, std::initializer_list<const char *> wanted)
{
    for (int i = 1; i < count; ++i)
        for (const char *one : wanted)
            if (std::strcmp(arguments[i], one) == 0)
                return true;
    return false;
}

// Qt ends the process where it finds no display; a sentence is better.
bool hasDisplay(int count, char **arguments)
{
    return has(count, arguments, {"-platform"}) || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
           || !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

// Also shown where the desktop has started the program and nobody reads its standard error.
int fail(const QString &sentence)
{
    const bool fromDesktop = !qEnvironmentVariableIsEmpty("GIO_LAUNCHED_DESKTOP_FILE");
    if (fromDesktop && qobject_cast<QApplication *>(QCoreApplication::instance()))
        QMessageBox::critical(nullptr, QCoreApplication::translate("main", "Jianbao"), sentence);
    std::fprintf(stderr, "jianbao: %s\n", sentence.toUtf8().constData());
    return failed;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Reads local newspapers: finds the articles of their pages, files them by township, and keeps tags, "
                "notes and highlights."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"LIBRARY"_s,
        QCoreApplication::translate("main", "The library file to open; made if it is not there. Without it, the "
                                            "library that was open last, or the one in the folder for your data."),
        u"[LIBRARY]"_s);
}

// The library named on the command line, the one of last time, or the default one.
Result<QString> chosenLibrary(const QStringList &named, const QSettings &settings, const place::Gazetteer &gazetteer)
{
    if (!named.isEmpty())
        return QFileInfo(named.first()).absoluteFilePath();
    const QString last = settings.value(u"libraries/recent"_s).toStringList().value(0);
    if (!last.isEmpty() && QFileInfo::exists(last))
        return last;
    return app::ensureDefaultLibrary(gazetteer);
}

} // namespace

int main(int count, char **arguments)
{
    app::useUtf8();
    app::nameApplication();
    QCommandLineParser parser;
    const bool onlyText = has(count, arguments, {"-h", "--help", "--help-all", "-v", "--version"});
    if (onlyText) {
        const QCoreApplication application(count, arguments);
        app::installTranslation();
        describe(parser);
        parser.process(application);
    }
    if (!hasDisplay(count, arguments)) {
        const QCoreApplication application(count, arguments);
        app::installTranslation();
        return fail(QCoreApplication::translate("main", "There is no display. On a terminal, use jianbao-cli."));
    }
    QApplication application(count, arguments);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"jianbao"_s, u"jianbao"_s);
    app::installTranslation(ui::loadPreferences(settings).language);
    describe(parser);
    parser.process(application);

    const Result<place::Gazetteer> gazetteer = place::Gazetteer::builtIn();
    if (!gazetteer)
        return fail(ui::errorText(gazetteer.error()));
    const Result<QString> path = chosenLibrary(parser.positionalArguments(), settings, *gazetteer);
    if (!path)
        return fail(ui::errorText(path.error()));
    app::Desk desk(*gazetteer, settings);
    if (const Done opened = desk.open(*path, true); !opened)
        return fail(ui::errorText(opened.error()));
    return QApplication::exec();
}
