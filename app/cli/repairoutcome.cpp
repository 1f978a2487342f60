#include "app/cli/repairoutcome.h"

#include "ui/messages/repairtext.h"
#include "ui/messages/sentences.h"

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

QString numbers(const QList<ArticleId> &articles)
{
    QStringList numbers;
    for (const ArticleId article : articles)
        numbers.append(QString::number(article));
    return numbers.join(u", "_s);
}

// A repair that was not made.
Outcome refused(page::RepairProblem problem, const QString &about)
{
    const QString cause = problem == page::RepairProblem::None ? Cli::tr("It is so already; nothing would change.")
                                                               : ui::repairProblemText(problem);
    return {{}, u"jianbao-cli: "_s + Cli::tr("%1: %2", "subject and sentence").arg(about, cause) + u'\n', 1};
}

} // namespace

Outcome outcomeOf(const store::RepairOutcome &outcome, const QString &about, const QString &done)
{
    if (!outcome.changed)
        return refused(outcome.problem, about);
    QStringList sentences{done};
    if (!outcome.added.isEmpty())
        sentences.append(Cli::tr("New articles: %1.").arg(numbers(outcome.added)));
    if (!outcome.ended.isEmpty())
        sentences.append(Cli::tr("No longer articles: %1.").arg(numbers(outcome.ended)));
    if (!outcome.idle.isEmpty())
        sentences.append(idleText(outcome.idle.size()));
    return {(ui::joinSentences(sentences) + u'\n').toUtf8(), {}};
}

QString idleText(qsizetype repairs)
{
    return Cli::tr("%n repair(s) no longer apply; “jianbao-cli repair list” says why.", nullptr, int(repairs));
}

} // namespace jianbao::cli
