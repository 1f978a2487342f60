#include "core/page/parse.h"

#include "core/page/classify.h"
#include "core/page/compose.h"
#include "core/page/dateline.h"
#include "core/page/masthead.h"
#include "core/page/names.h"
#include "core/page/places.h"
#include "core/page/recurring.h"
#include "core/page/trace.h"
#include "core/page/untangle.h"

#include <QSet>

#include <algorithm>

namespace jianbao::page {

namespace {

// Places that datelines of the page name: they stand alone as kickers, too.
QSet<QString> datelinePlaces(const QList<Piece> &pieces)
{
    QSet<QString> places;
    for (const Piece &piece : pieces) {
        if (piece.kind != PieceKind::Text || !beginsWithDateline(piece.text))
            continue;
        const QString place = readDateline(QStringView(piece.text).left(200)).place;
        if (!place.isEmpty())
            places.insert(place);
    }
    return places;
}

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

PageParse parsePage(const QString &text, const PageFacts &hints, const place::Gazetteer &gazetteer, QJsonObject *trace,
                    const HabitsOfPapers &habits)
{
    PageStages stages;
    stages.lines = untangled(text, splitLines(text));
    stages.pieces = cutPieces(text, stages.lines);
    classify(stages.lines, stages.pieces);
    PageParse parse;
    parse.facts = merged(factsFromPieces(stages.pieces), hints);
    parse.habits = habits.value(parse.facts.paper);
    markRecurring(parse.habits, stages.pieces);

    stages.stream = buildStream(stages.lines, stages.pieces);
    const QSet<QString> places = datelinePlaces(stages.pieces);
    const PlaceTest isPlace = [&](const QString &line) {
        return places.contains(line) || isOrganisationAlone(line) || isPlaceName(gazetteer, line);
    };
    for (const TitleUnit &unit : std::as_const(stages.stream.units)) {
        const bool place = unit.pieces.size() == 1 && isPlaceTitle(stages.pieces[unit.pieces.first()].text, isPlace);
        stages.titles.append(titleFacts(unit, stages.pieces, stages.lines, place));
    }
    stages.arrangement = arrange(stages.stream, stages.pieces, stages.titles, parse.habits.titlesBefore);
    Composed composed = composeArticles(text, stages, parse.facts.date, isPlace);
    parse.articles = std::move(composed.articles);
    parse.furniture = std::move(composed.furniture);
    coverAll(stages.lines, parse);
    decidePlaces(text, gazetteer, parse);
    readTurns(text, parse);
    if (trace != nullptr)
        *trace = traceOf(text, stages, parse);
    return parse;
}

} // namespace jianbao::page
