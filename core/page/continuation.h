// Which piece of running text goes on with which: one assignment of ends that break off to beginnings.
#pragma once

#include "core/page/jointcost.h"
#include "core/page/pieces.h"

#include <QList>

namespace jianbao::page {

struct Continuation {
    qsizetype before = -1; // the piece that this one continues; -1: none
    double margin = 0;     // what it would cost more to read on otherwise, or not at all
    qsizetype texts = 0;   // pieces of text and titles between the two
    qsizetype titles = 0;

    bool operator==(const Continuation &) const = default;
};

// How many of the texts behind a piece of text it is held against: more where it breaks off in the middle of a sentence.
[[nodiscard]] qsizetype continuationWindow(const JointCosts &costs, qsizetype from);

// One for each piece. Only running text continues; chains never branch. costs: of these pieces.
[[nodiscard]] QList<Continuation> continuations(const QList<Piece> &pieces, JointCosts &costs);

} // namespace jianbao::page
