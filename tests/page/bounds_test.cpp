#include "core/page/bounds.h"
#include "core/page/search.h"
#include "core/page/stages.h"
#include "core/page/turnbounds.h"
#include "tests/gazetteer.h"
#include "tests/page/golden.h"

#include <QFile>

#include <gtest/gtest.h>

#include <utility>

using namespace jianbao;
using namespace jianbao::page;
using jianbao::test::gazetteer;

namespace {

// The reading that each link asks for by itself, each gap's titles being one group.
Choice choiceOf(const Solver &solver)
{
    Choice choice;
    for (const Link &link : solver.links())
        choice.turns.push_back(link.forced || link.breakCost < link.continueCost ? Course::Begins : Course::GoesOn);
    choice.groupCounts.assign(solver.gaps().size(), 1);
    return choice;
}

// A strand is worth what the one of the base is that has its head.
std::vector<double> pricesIn(const Layout &layout, const std::vector<double> &known)
{
    std::vector<double> prices;
    for (size_t p = 0; p < layout.strandOfParagraph().size(); ++p) {
        if (layout.strandOfParagraph()[p] == int(prices.size()))
            prices.push_back(known[size_t(layout.base()->strandOfParagraph()[p])]);
    }
    prices.insert(prices.end(), known.begin() + layout.base()->textStrands(), known.end());
    return prices;
}

struct Told {
    int turns = 0;
    int dearer = 0; // of which the quick bounds say that they cost more than what is found
};

// Turns each link of a page in each way and holds the bounds against what that costs.
void compare(const QString &text, bool titlesBefore, Told &told)
{
    const PageStages stages = readStages(text, {}, gazetteer());
    const Solver solver(stages.stream, stages.pieces, stages.titles);
    Choice choice = choiceOf(solver);
    choice.titlesBefore = titlesBefore;
    Layout base = solver.layoutOf(choice);
    const Solution found = solver.solve(choice, base);
    if (found.prices.empty())
        return;
    const SettledCosts settled(solver, choice, base, found.prices);
    for (size_t p = 0; p < solver.links().size(); ++p) {
        for (Course turn : {Course::GoesOn, Course::Begins, Course::Resumes}) {
            const Link &link = solver.links()[p];
            if (link.forced || turn == choice.turns[p] || (turn == Course::Resumes && link.resumed < 0))
                continue;
            const Course now = std::exchange(choice.turns[p], turn);
            Layout layout = solver.layoutOf(choice, &base);
            const std::vector<double> prices = pricesIn(layout, found.prices);
            const TurnBounds quick(settled, choice, p, layout, prices);
            const double cost = solver.solve(choice, layout).cost;
            EXPECT_LE(quick.cost(), cost);
            EXPECT_LE(Bounds(solver, choice, layout, prices).cost(), cost);
            for (size_t g = 0; g < solver.gaps().size(); ++g) {
                if (solver.gaps()[g].readings.size() < 2)
                    continue;
                const double least = quick.with(choice, g, 2);
                choice.groupCounts[g] = 2;
                EXPECT_LE(least, solver.solve(choice, layout).cost);
                choice.groupCounts[g] = 1;
            }
            ++told.turns;
            told.dearer += quick.cost() >= found.cost;
            choice.turns[p] = now;
        }
    }
}

} // namespace

TEST(Bounds, AreNoMoreThanTheCostOfAnotherBeginning)
{
    constexpr int each = 8; // of so many pages one
    const QString folder = QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/pages/building/");
    const QStringList names = test::goldenPages(folder);
    Told told;
    for (qsizetype i = 0; i < names.size(); i += each) {
        QFile file(folder + names[i] + QStringLiteral(".txt"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        compare(text, true, told);
        compare(text, false, told);
    }
    EXPECT_GT(told.turns, 100);
    EXPECT_GT(2 * told.dearer, told.turns);
}

// Where another paragraph of it, or of the article before it, begins the article instead, two links turn at once.
TEST(Search, NoArticleBeginsMoreCheaplyElsewhere)
{
    constexpr int each = 2; // of so many pages one
    const QString folder = QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/pages/building/");
    const QStringList names = test::goldenPages(folder);
    int moves = 0;
    for (qsizetype i = 0; i < names.size(); i += each) {
        QFile file(folder + names[i] + QStringLiteral(".txt"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const PageStages stages = readStages(QString::fromUtf8(file.readAll()), {}, gazetteer());
        const Solver solver(stages.stream, stages.pieces, stages.titles);
        const Found found = searchChoice(solver);
        Choice choice = found.choice;
        const std::vector<int> strands = solver.layoutOf(choice).strandOfParagraph();
        for (size_t p = 0; p < strands.size(); ++p) {
            const Link &link = solver.links()[p];
            if (choice.turns[p] != Course::Begins || link.forced)
                continue;
            choice.turns[p] = Course::GoesOn;
            for (size_t other = 0; other < strands.size(); ++other) {
                if (choice.turns[other] == Course::Begins || other == p ||
                    strands[other] != strands[other < p ? size_t(link.before) : p])
                    continue;
                const Course now = std::exchange(choice.turns[other], Course::Begins);
                Layout layout = solver.layoutOf(choice);
                EXPECT_GE(solver.solve(choice, layout).cost, found.cost - 1e-6) << qPrintable(names[i]);
                choice.turns[other] = now;
                ++moves;
            }
            choice.turns[p] = Course::Begins;
        }
    }
    EXPECT_GT(moves, 100);
}
