#include "core/page/classify.h"

#include "core/page/neighbours.h"

namespace jianbao::page {

namespace {

struct Weight {
    PieceKind kind;
    Feature feature;
    double weight;
};

// For each kind what speaks for it and against it. The highest sum wins; nothing measured gives a title nothing and
// running text the little lead of `base`.
constexpr double baseOfText = -1.0;
constexpr double baseOfTitle = 2.6;
constexpr double leastOther = 2.5; // of any other kind
constexpr Weight weights[] = {
    {PieceKind::Text, Feature::Short, -0.8},
    {PieceKind::Text, Feature::Long, 3.0},
    {PieceKind::Text, Feature::ManyLines, 2.8},
    {PieceKind::Text, Feature::FullStops, 4.0},
    {PieceKind::Text, Feature::EndsSentence, 3.0},
    {PieceKind::Text, Feature::Exclaims, -1.4},
    {PieceKind::Text, Feature::Commas, 4.0},
    {PieceKind::Text, Feature::OneComma, 2.2},
    {PieceKind::Text, Feature::BreaksOff, 2.1},
    {PieceKind::Text, Feature::LeadsOn, 1.3},
    {PieceKind::Text, Feature::Salutation, 6},
    {PieceKind::Text, Feature::EndsUnlikely, 0.7},
    {PieceKind::Text, Feature::GoesOn, 5.0},
    {PieceKind::Text, Feature::OpenQuotes, 1.0},
    {PieceKind::Text, Feature::SpacedTitle, 0.9},
    {PieceKind::Text, Feature::Couplet, 1.8},
    {PieceKind::Text, Feature::BeforeHead, -0.9},
    {PieceKind::Text, Feature::Dash, -0.4},
    {PieceKind::Text, Feature::Dateline, 9.0},
    {PieceKind::Text, Feature::Speaker, 5.0},
    {PieceKind::Text, Feature::AfterUnfinished, 0.8},
    {PieceKind::Text, Feature::EndsUnfinished, 3.0},
    {PieceKind::Text, Feature::FillsColumn, 2.3},
    {PieceKind::Text, Feature::GoesOnBelow, 3.0},
    {PieceKind::Text, Feature::Indented, 3.0},
    {PieceKind::Text, Feature::Unindented, -0.9},
    {PieceKind::Text, Feature::FirstAlone, 2.5},
    {PieceKind::Text, Feature::StopsShort, -0.8},
    {PieceKind::Text, Feature::Verse, 4.0},
    {PieceKind::Text, Feature::OffColumn, -0.8},
    {PieceKind::Text, Feature::WordsElsewhere, -2.2},
    {PieceKind::Text, Feature::Balance, -1.7},
    {PieceKind::Text, Feature::AfterBare, -0.5},
    {PieceKind::Text, Feature::BeforeBare, -0.7},
    {PieceKind::Text, Feature::AloneInRun, -0.3},
    {PieceKind::Text, Feature::Row, 6.0},
    {PieceKind::Text, Feature::Outdented, -2.7},
    {PieceKind::Text, Feature::DashOverTitle, -7},
    {PieceKind::Text, Feature::Apart, -1.8},
    {PieceKind::Text, Feature::BeforeDateline, -0.5},

    {PieceKind::Title, Feature::Long, 0.2},
    {PieceKind::Title, Feature::ManyLines, 0.2},
    {PieceKind::Title, Feature::FullStops, -1.7},
    {PieceKind::Title, Feature::EndsSentence, -0.2},
    {PieceKind::Title, Feature::Commas, -0.5},
    {PieceKind::Title, Feature::OneComma, -1.2},
    {PieceKind::Title, Feature::BreaksOff, -1.1},
    {PieceKind::Title, Feature::LeadsOn, 0.4},
    {PieceKind::Title, Feature::OpenQuotes, -0.6},
    {PieceKind::Title, Feature::SpacedTitle, 1.95},
    {PieceKind::Title, Feature::Couplet, 2.0},
    {PieceKind::Title, Feature::BeforeHead, 1.2},
    {PieceKind::Title, Feature::BelowColumn, 3.0},
    {PieceKind::Title, Feature::Dash, 3.0},
    {PieceKind::Title, Feature::Dateline, -0.2},
    {PieceKind::Title, Feature::Speaker, 0.5},
    {PieceKind::Title, Feature::EndsUnfinished, 1.2},
    {PieceKind::Title, Feature::FillsColumn, 1.0},
    {PieceKind::Title, Feature::FirstAlone, 0.8},
    {PieceKind::Title, Feature::DedentedAround, -2.1},
    {PieceKind::Title, Feature::ReadsOnAbove, -0.9},
    {PieceKind::Title, Feature::ReadsOnBelow, -0.5},
    {PieceKind::Title, Feature::BareRun, -3.2},
    {PieceKind::Title, Feature::Amid, 3.0},
    {PieceKind::Title, Feature::Width, -4.2},
    {PieceKind::Title, Feature::TightAbove, -1.2},
    {PieceKind::Title, Feature::TightBelow, -1.4},
    {PieceKind::Title, Feature::ThreeLines, -1.8},
    {PieceKind::Title, Feature::BelowMidway, -1.7},
    {PieceKind::Title, Feature::BelowFlush, -0.4},
    {PieceKind::Title, Feature::FunctionWords, -1.1},
    {PieceKind::Title, Feature::Figures, -2.2},
    {PieceKind::Title, Feature::EndsColon, -2.5},
    {PieceKind::Title, Feature::ColonOverTitle, 3},
    {PieceKind::Title, Feature::DashOverTitle, 7},
    {PieceKind::Title, Feature::OverDash, 4},
    {PieceKind::Title, Feature::ReadsOnFar, -2.1},

    {PieceKind::Byline, Feature::Names, 11.7},
    {PieceKind::Byline, Feature::BareNames, 4},
    {PieceKind::Byline, Feature::PhotoCredit, -4},

    {PieceKind::Credit, Feature::PhotoCredit, 7},
    {PieceKind::Credit, Feature::Names, 3},

    {PieceKind::Caption, Feature::CaptionWord, 18.5},
    {PieceKind::Caption, Feature::ClosesWithPhoto, 15.5},
    {PieceKind::Caption, Feature::FullStops, 1},
    {PieceKind::Caption, Feature::Commas, 1},
    {PieceKind::Caption, Feature::NarrowBlock, 2},
    {PieceKind::Caption, Feature::Dateline, -12},

    {PieceKind::Note, Feature::NoteWord, 8},
    {PieceKind::Note, Feature::Long, -3},

    {PieceKind::Furniture, Feature::FurnitureWord, 7},
    {PieceKind::Furniture, Feature::FurnitureAlone, 9},
    {PieceKind::Furniture, Feature::NoticeWord, 7},
    {PieceKind::Furniture, Feature::NoticeHead, 14},
    {PieceKind::Furniture, Feature::TurnWord, 7},
    {PieceKind::Furniture, Feature::Dateline, -8},
    {PieceKind::Furniture, Feature::ManyLines, -1},
};

} // namespace

double score(const Features &features, PieceKind kind)
{
    double sum = kind == PieceKind::Text ? baseOfText : kind == PieceKind::Title ? baseOfTitle : 0;
    for (const Weight &weight : weights) {
        if (weight.kind == kind)
            sum += weight.weight * features[size_t(weight.feature)];
    }
    return sum;
}

void classify(const QList<Line> &lines, QList<Piece> &pieces)
{
    constexpr PieceKind kinds[] = {PieceKind::Text,    PieceKind::Title, PieceKind::Byline,   PieceKind::Credit,
                                   PieceKind::Caption, PieceKind::Note,  PieceKind::Furniture};
    const Piece *before = nullptr;
    const PieceMeasures measures(lines, pieces);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        Piece &piece = pieces[i];
        const Features features = measures.of(i, before);
        double best = -1e9;
        for (PieceKind kind : kinds) {
            const double sum = score(features, kind);
            const bool may = kind == PieceKind::Text || kind == PieceKind::Title || sum > leastOther;
            if (may && sum > best) {
                best = sum;
                piece.kind = kind;
            }
        }
        piece.overText = best - score(features, PieceKind::Text);
        if (piece.kind == PieceKind::Text)
            before = &piece;
    }
    correctByNeighbours(lines, pieces);
}

} // namespace jianbao::page
