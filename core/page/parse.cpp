#include "core/page/parse.h"

#include "core/page/compose.h"
#include "core/page/places.h"
#include "core/page/trace.h"

#include <algorithm>

namespace jianbao::page {

namespace {

// The promise that nothing of a page is lost: what no stage took becomes furniture, and is reported.
void coverAll(const QList<Line> &lines, PageParse &parse)
{
    QList<TextRange> taken;
    for (const Article &article : parse.articles) {
        for (const Block &block : article.blocks)
            taken.append(block.range);
    }
    for (const Block &block : parse.furniture)
        taken.append(block.range);
    std::sort(taken.begin(), taken.end());
    QList<Block> lost;
    for (const Line &line : lines) { // two woven texts are put apart: not in the order of the page
        const auto next = std::partition_point(taken.cbegin(), taken.cend(),
                                               [&](const TextRange &range) { return range.end <= line.range.start; });
        if (next == taken.cend() || !next->contains(line.range))
            lost.append({BlockRole::Furniture, line.range, false});
    }
    Q_ASSERT(lost.isEmpty());
    for (const Block &block : lost) {
        parse.problems.append(QStringLiteral("line at %1 taken by no stage").arg(block.range.start));
        parse.furniture.append(block);
    }
}

} // namespace

PageParse parsePage(const QString &page, const PageFacts &hints, const place::Gazetteer &gazetteer, QJsonObject *trace,
                    const HabitsOfPapers &habits)
{
    PageStages stages = readStages(page, hints, gazetteer, habits);
    stages.arrangement = arrange(stages.stream, stages.pieces, stages.titles, stages.habits.titlesBefore);
    Composed composed = composeArticles(page, stages);
    PageParse parse;
    parse.facts = stages.facts;
    parse.habits = stages.habits;
    parse.articles = std::move(composed.articles);
    parse.furniture = std::move(composed.furniture);
    coverAll(stages.lines, parse);
    decidePlaces(stages.text, gazetteer, parse);
    readTurns(stages.text, parse);
    if (trace != nullptr)
        *trace = traceOf(page, stages, parse);
    return parse;
}

} // namespace jianbao::page
