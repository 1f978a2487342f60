// check and rebuild: the search index of a library.
#include "app/cli/context.h"
#include "app/cli/options.h"
#include "app/cli/progress.h"

#include "core/store/indexstore.h"

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int tidiedLeaves = 2000; // at a time, some 50 ms

// Ctrl+C stops it.
class Watch
{
public:
    bool operator()(int done, int total)
    {
        m_bar.show({done, total, {}});
        return !m_interruption.requested();
    }

private:
    ProgressBar m_bar;
    Interruption m_interruption;
};

Result<int> wrongArticles(store::Library &library)
{
    Watch watch;
    return library.index().check(std::ref(watch));
}

Result<Outcome> check(Context &context)
{
    const auto library = context.library();
    if (!library)
        return failure(library);
    const auto wrong = wrongArticles(**library);
    if (!wrong)
        return failure(wrong);
    if (*wrong == 0)
        return Outcome{(Cli::tr("The search index is as it should be.") + u'\n').toUtf8(), {}};
    return Outcome{{}, Cli::tr("The search index is wrong for %n article(s). Mend it: jianbao-cli rebuild", nullptr,
                               *wrong) + u'\n', 1};
}

Result<Outcome> rebuild(Context &context)
{
    const auto library = context.library();
    if (!library)
        return failure(library);
    Done built;
    {
        Watch watch;
        built = (*library)->index().rebuild(std::ref(watch));
    }
    if (!built)
        return failure(built);
    while ((*library)->index().tidy(tidiedLeaves).value_or(false)) { } // what fails now is left to the window
    return Outcome{(Cli::tr("The search index was made anew.") + u'\n').toUtf8(), {}};
}

} // namespace

void addCheck(CLI::App &app, Invocation &invocation)
{
    CLI::App *command = addCommand(app, {"check", Cli::tr("check the search index of a library"),
        Cli::tr("Compares the search index with the articles: each must be found by its words, and nothing else. The "
                "exit status is 1 where it is wrong; rebuild mends it."),
        u"jianbao-cli check --library 剪报.jianbao"_s});
    addLibraryOption(*command, invocation);
    command->callback([&invocation] { invocation.run = check; });
}

void addRebuild(CLI::App &app, Invocation &invocation)
{
    CLI::App *command = addCommand(app, {"rebuild", Cli::tr("make the search index of a library anew"),
        Cli::tr("Makes the search index anew from pages, articles and corrections. Stopped with Ctrl+C it stays as it "
                "was."),
        u"jianbao-cli rebuild --library 剪报.jianbao"_s});
    addLibraryOption(*command, invocation);
    command->callback([&invocation] { invocation.run = rebuild; });
}

} // namespace jianbao::cli
