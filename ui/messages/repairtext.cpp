#include "ui/messages/repairtext.h"

#include <QCoreApplication>

namespace jianbao::ui {

namespace {

class RepairSentence
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ui::RepairSentence)
public:
    static QString of(page::RepairProblem problem);
};

QString RepairSentence::of(page::RepairProblem problem)
{
    using page::RepairProblem;
    switch (problem) {
    case RepairProblem::None: return {};
    case RepairProblem::ArticleGone: return tr("No article of the page begins with the words that name it.");
    case RepairProblem::WordsGone: return tr("The words do not stand where the repair says.");
    case RepairProblem::NothingLeft: return tr("Nothing of the article would be left.");
    case RepairProblem::NothingBefore: return tr("No paragraph stands before it that it could go on with.");
    case RepairProblem::Overlap: return tr("A part of these words is corrected already: take that back first.");
    }
    return {};
}

} // namespace

QString repairProblemText(page::RepairProblem problem)
{
    return RepairSentence::of(problem);
}

} // namespace jianbao::ui
