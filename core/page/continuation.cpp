#include "core/page/continuation.h"

#include "core/page/assignment.h"
#include "core/page/signs.h"
#include "core/page/turns.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace jianbao::page {

namespace {

constexpr double ofBrokenEnd = 2.2; // what it costs more to leave an end open that surely breaks off
// Where no more ends of a page than these are left open, as a page that loses its 。 has many more, they may go on with what
// fits them less, by so much.
constexpr int fewEnds = 2;

struct Candidate {
    qsizetype from = 0;
    qsizetype to = 0;
    double cost = 0;
    double leaving = 0;  // what it costs to leave the end open
    qsizetype texts = 0; // between the two
    qsizetype titles = 0;
};

// The two least costs of all candidates from a piece, or to it.
struct Least {
    double first = JointCosts::leftOpen;
    double second = JointCosts::leftOpen;

    void add(double cost)
    {
        second = std::min(second, std::max(first, cost));
        first = std::min(first, cost);
    }
    // The least without this one.
    [[nodiscard]] double without(double cost) const { return cost > first ? first : second; }
};

// Nothing of this page goes on with a text behind which 下转 stands …
bool goesAway(const QList<Piece> &pieces, qsizetype from)
{
    const bool beside = from + 1 < pieces.size() && pieces[from + 1].kind == PieceKind::Furniture;
    return turnsOnward(pieces[from].text) || (beside && turnsOnward(pieces[from + 1].text));
}

// … nor is one with 上接 before it, or before its titles, the rest of anything here.
bool comesBack(const QList<Piece> &pieces, qsizetype to)
{
    qsizetype before = to - 1;
    while (before >= 0 && pieces[before].kind == PieceKind::Title)
        --before;
    const bool beside = before >= 0 && pieces[before].kind == PieceKind::Furniture;
    return turnsBack(pieces[to].text) || (beside && turnsBack(pieces[before].text));
}

// Whether a text ends in the middle of a sentence: a short one without any mark may be a title that was taken for text.
bool surelyBreaksOff(const QList<Piece> &pieces, const JointCosts &costs, qsizetype from)
{
    const QString &text = pieces[from].text;
    return costs.breaksOff(from) && std::any_of(text.begin(), text.end(), signs::endsClause);
}

void collect(const QList<Piece> &pieces, qsizetype from, JointCosts &costs, std::vector<Candidate> &candidates)
{
    const qsizetype window = continuationWindow(costs, from);
    const double leaving = JointCosts::leftOpen + (surelyBreaksOff(pieces, costs, from) ? ofBrokenEnd : 0);
    qsizetype texts = 0;
    qsizetype titles = 0;
    for (qsizetype to = from + 1; to < pieces.size() && texts < window; ++to) {
        titles += pieces[to].kind == PieceKind::Title;
        if (pieces[to].kind != PieceKind::Text)
            continue;
        const double cost = costs.cost(from, to, texts, titles);
        if (cost < leaving && !comesBack(pieces, to))
            candidates.push_back({from, to, cost, leaving, texts, titles});
        ++texts;
    }
}

// The candidates in parts that share no end and no beginning, each part in the order given.
std::vector<std::vector<Candidate>> independentParts(std::span<const Candidate> candidates, size_t pieces)
{
    std::vector<size_t> parent(2 * pieces);
    std::iota(parent.begin(), parent.end(), size_t(0));
    const auto root = [&](size_t i) {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    };
    for (const Candidate &each : candidates)
        parent[root(size_t(each.from))] = root(pieces + size_t(each.to));
    std::vector<std::vector<Candidate>> parts;
    std::vector<qsizetype> numbers(2 * pieces, -1);
    for (const Candidate &each : candidates) {
        qsizetype &number = numbers[root(size_t(each.from))];
        if (number < 0) {
            number = qsizetype(parts.size());
            parts.emplace_back();
        }
        parts[size_t(number)].push_back(each);
    }
    return parts;
}

std::vector<qsizetype> distinctPieces(std::span<const Candidate> part, qsizetype Candidate::*piece)
{
    std::vector<qsizetype> pieces;
    for (const Candidate &each : part)
        pieces.push_back(each.*piece);
    std::sort(pieces.begin(), pieces.end());
    pieces.erase(std::unique(pieces.begin(), pieces.end()), pieces.end());
    return pieces;
}

size_t numberIn(const std::vector<qsizetype> &sorted, qsizetype piece)
{
    return size_t(std::lower_bound(sorted.begin(), sorted.end(), piece) - sorted.begin());
}

// Those that make all joints of a part together the cheapest: the likeliest joint alone may leave two texts without theirs.
// All of a part that is too large for that, as a file of many pages may have.
std::vector<Candidate> cheapestOf(std::vector<Candidate> part)
{
    constexpr size_t most = 64;                               // ends
    constexpr double noCandidate = 2 * JointCosts::leftOpen; // dearer than to leave it open
    const std::vector<qsizetype> ends = distinctPieces(part, &Candidate::from);
    const std::vector<qsizetype> beginnings = distinctPieces(part, &Candidate::to);
    if (part.size() == 1 || ends.size() > most)
        return part;
    std::vector<AssignmentRow> rows(ends.size());
    std::vector<const AssignmentRow *> all;
    for (AssignmentRow &row : rows) {
        row.costs.assign(beginnings.size(), noCandidate);
        all.push_back(&row);
    }
    for (const Candidate &each : part) {
        AssignmentRow &row = rows[numberIn(ends, each.from)];
        row.costs[numberIn(beginnings, each.to)] = each.cost;
        row.alone = each.leaving;
    }
    const std::vector<int> chosen = cheapestAssignment(all, std::vector<double>(beginnings.size(), 0)).columnOfRow;
    std::erase_if(part, [&](const Candidate &each) {
        return chosen[numberIn(ends, each.from)] != int(numberIn(beginnings, each.to));
    });
    return part;
}

} // namespace

qsizetype continuationWindow(const JointCosts &costs, qsizetype from)
{
    constexpr qsizetype ended = 7;
    constexpr qsizetype open = 30;
    return costs.breaksOff(from) ? open : ended;
}

QList<Continuation> continuations(const QList<Piece> &pieces, JointCosts &costs)
{
    std::vector<Candidate> candidates;
    for (qsizetype from = 0; from < pieces.size(); ++from) {
        if (pieces[from].kind == PieceKind::Text && !goesAway(pieces, from))
            collect(pieces, from, costs, candidates);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.cost < b.cost; });
    std::vector<Least> leaving(size_t(pieces.size()));
    std::vector<Least> arriving(size_t(pieces.size()));
    for (const Candidate &candidate : candidates) {
        leaving[size_t(candidate.from)].add(candidate.cost);
        arriving[size_t(candidate.to)].add(candidate.cost);
    }
    QList<Continuation> found(pieces.size());
    std::vector<bool> taken(size_t(pieces.size()), false);
    const auto make = [&](const Candidate &candidate) {
        if (taken[size_t(candidate.from)] || found[candidate.to].before >= 0)
            return;
        const double next = std::min(leaving[size_t(candidate.from)].without(candidate.cost),
                                     arriving[size_t(candidate.to)].without(candidate.cost));
        found[candidate.to] = {candidate.from, std::max(0.0, next - candidate.cost), candidate.texts, candidate.titles};
        taken[size_t(candidate.from)] = true;
    };
    const auto doubtful = std::partition_point(candidates.begin(), candidates.end(),
                                               [](const Candidate &each) { return each.cost < JointCosts::leftOpen; });
    for (std::vector<Candidate> &part : independentParts(std::span(candidates.begin(), doubtful), size_t(pieces.size()))) {
        for (const Candidate &each : cheapestOf(std::move(part)))
            make(each);
    }
    int open = 0;
    for (qsizetype from = 0; from < pieces.size(); ++from)
        open += pieces[from].kind == PieceKind::Text && !taken[size_t(from)] && costs.breaksOff(from);
    if (open <= fewEnds)
        std::for_each(doubtful, candidates.end(), make);
    return found;
}

} // namespace jianbao::page
