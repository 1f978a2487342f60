#include "core/page/continuation.h"

#include "core/page/jointcost.h"

#include <algorithm>
#include <vector>

namespace jianbao::page {

namespace {

constexpr qsizetype window = 7; // pieces of text looked ahead

struct Candidate {
    qsizetype from = 0;
    qsizetype to = 0;
    double cost = 0;
};

void collect(const QList<Piece> &pieces, qsizetype from, JointCosts &costs, std::vector<Candidate> &candidates)
{
    qsizetype texts = 0;
    qsizetype titles = 0;
    for (qsizetype to = from + 1; to < pieces.size() && texts < window; ++to) {
        titles += pieces[to].kind == PieceKind::Title;
        if (pieces[to].kind != PieceKind::Text)
            continue;
        const double cost = costs.cost(from, to, texts, titles);
        if (getenv("DBGJ")) { //DBG
            QList<JointReason> r; (void)costs.cost(from, to, texts, titles, &r); //DBG
            if (cost < 12) { fprintf(stderr, "%d->%d %.1f [%s|%s]", int(from), int(to), cost, qPrintable(pieces[from].text.right(8).replace(u'\n',u'/')), qPrintable(pieces[to].text.left(8).replace(u'\n',u'/'))); //DBG
            for (auto &x : r) fprintf(stderr, " %d:%.1f", int(x.sign), x.cost); //DBG
            fprintf(stderr, "\n"); } //DBG
        } //DBG
        if (cost < JointCosts::leftOpen)
            candidates.push_back({from, to, cost});
        ++texts;
    }
}

} // namespace

QList<qsizetype> continuations(const QList<Line> &lines, const QList<Piece> &pieces)
{
    JointCosts costs(lines, pieces);
    std::vector<Candidate> candidates;
    for (qsizetype from = 0; from < pieces.size(); ++from) {
        if (pieces[from].kind == PieceKind::Text)
            collect(pieces, from, costs, candidates);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.cost < b.cost; });
    QList<qsizetype> before(pieces.size(), -1);
    std::vector<bool> taken(size_t(pieces.size()), false);
    for (const Candidate &candidate : candidates) {
        if (taken[size_t(candidate.from)] || before[candidate.to] >= 0)
            continue;
        before[candidate.to] = candidate.from;
        taken[size_t(candidate.from)] = true;
    }
    return before;
}

} // namespace jianbao::page
