// The commands of jianbao-cli: each declares its options and help and says what to do when it is chosen.
#pragma once

#include "core/base/result.h"

#include <CLI/CLI.hpp>

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>

namespace jianbao::cli {

class Context;

// The texts of the command line: Cli::tr(). The context is the bare name, because that is what lupdate makes of it.
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// What a command has to say when it has done its work. An Error instead of it means: nothing on standard output.
struct Outcome {
    QByteArray out; // UTF-8
    QString err;
    int status = 0;
};

// What the command line asked for.
struct Invocation {
    std::string library; // empty: the default one
    std::function<Result<Outcome>(Context &)> run;
};

void addParse(CLI::App &app, Invocation &invocation);
void addImport(CLI::App &app, Invocation &invocation);
void addPlaces(CLI::App &app, Invocation &invocation);
void addPlace(CLI::App &app, Invocation &invocation);
void addList(CLI::App &app, Invocation &invocation);
void addSearch(CLI::App &app, Invocation &invocation);
void addKwic(CLI::App &app, Invocation &invocation);
void addSaved(CLI::App &app, Invocation &invocation);
void addShow(CLI::App &app, Invocation &invocation);
void addTag(CLI::App &app, Invocation &invocation);
void addNote(CLI::App &app, Invocation &invocation);
void addRepair(CLI::App &app, Invocation &invocation);
void addReparse(CLI::App &app, Invocation &invocation);
void addReview(CLI::App &app, Invocation &invocation);
void addExport(CLI::App &app, Invocation &invocation);
void addCheck(CLI::App &app, Invocation &invocation);
void addRebuild(CLI::App &app, Invocation &invocation);
void addGazetteer(CLI::App &app, Invocation &invocation);

} // namespace jianbao::cli
