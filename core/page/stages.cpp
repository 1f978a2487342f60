#include "core/page/stages.h"

#include "core/page/classify.h"
#include "core/page/masthead.h"
#include "core/page/plaintext.h"
#include "core/page/recurring.h"
#include "core/page/rowtitles.h"
#include "core/page/untangle.h"
#include "core/page/upright.h"

#include <utility>

namespace jianbao::page {

namespace {

// Where no blank lines part titles from each other, each of their lines is a piece: the arrangement says which of them
// belong together.
void partTitles(QList<Piece> &pieces)
{
    QList<Piece> parted;
    for (const Piece &piece : std::as_const(pieces)) {
        if (piece.kind != PieceKind::Title || piece.lines() == 1) {
            parted.append(piece);
            continue;
        }
        const QStringList texts = piece.text.split(u'\n');
        for (qsizetype line = piece.first; line <= piece.last; ++line) {
            Piece part = piece;
            part.first = part.last = line;
            part.text = texts.value(line - piece.first);
            part.apart = piece.apart && line == piece.first;
            part.tight = piece.tight || line > piece.first;
            parted.append(part);
        }
    }
    pieces = std::move(parted);
}

} // namespace

PageStages readStages(const QString &page, const PageFacts &hints, const place::Gazetteer &gazetteer,
                      const HabitsOfPapers &habits)
{
    PageStages stages;
    const QString laid = withUprightTitlesLaid(page);
    stages.text = plainText(laid);
    const QString &text = stages.text;
    stages.lines = untangled(text, splitLines(laid)); // as wide as they are printed
    stages.pieces = cutPieces(text, stages.lines);
    classify(stages.lines, stages.pieces);
    stages.isPlace = placesOfTitles(stages.pieces, gazetteer);
    QList<Line> apart = withRowTitlesApart(text, stages.lines, stages.pieces, stages.isPlace);
    if (apart != stages.lines) {
        stages.lines = std::move(apart);
        stages.pieces = cutPieces(text, stages.lines);
        classify(stages.lines, stages.pieces);
    }
    if (isUnparted(stages.lines))
        partTitles(stages.pieces);
    stages.facts = merged(factsFromPieces(stages.pieces, gazetteer), hints);
    stages.habits = habits.value(stages.facts.paper);
    markRecurring(stages.habits, stages.pieces);

    stages.stream = buildStream(stages.lines, stages.pieces);
    for (const TitleUnit &unit : std::as_const(stages.stream.units))
        stages.titles.append(titleFacts(unit, stages.pieces, stages.lines, stages.isPlace));
    markRepeated(stages.titles);
    return stages;
}

} // namespace jianbao::page
