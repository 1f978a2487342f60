// The fifth stage, where the page is decided as a whole: which paragraphs form a strand, which title group belongs to
// which strand, what is a crosshead or the name of a column. One sum of costs over the page; the least wins.
#pragma once

#include "core/page/solver.h"
#include "core/page/stream.h"
#include "core/page/titles.h"

#include <QList>

namespace jianbao::page {

// The text of one article, or a photo item.
struct Strand {
    QList<qsizetype> paragraphs; // indices into Stream::paragraphs
    qsizetype photo = -1;
    QList<qsizetype> titles;     // indices into Stream::units, in page order
    QList<qsizetype> crossheads; // likewise
    QList<qsizetype> sides;      // indices into Stream::sides
    // What other readings of the page would cost more: another title here, and for each paragraph that the article
    // begins with it where it goes on, or the reverse.
    double titleMargin = 0;
    QList<double> linkMargins;
    QList<TitleReason> titleReasons; // why the titles belong to it

    bool operator==(const Strand &) const = default;
};

struct Arrangement {
    QList<Strand> strands;    // in the order of their first lines
    QList<qsizetype> banners; // units without an article
    QList<qsizetype> looseSides; // bylines and notes where there is no article at all
    bool titlesBefore = true; // the page's habit
    double cost = 0;

    bool operator==(const Arrangement &) const = default;
};

// titlesBefore: see PaperHabits.
[[nodiscard]] Arrangement arrange(const Stream &stream, const QList<Piece> &pieces, const QList<TitleFacts> &titles,
                                  double titlesBefore = 0);

} // namespace jianbao::page
