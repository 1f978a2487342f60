// How overlapping highlights share the paper: the shortest owns the band, every one keeps its rail, rails are stacked.
// Positions are of the document on screen.
#pragma once

#include "core/base/ids.h"
#include "core/base/textrange.h"

#include <QList>
#include <QString>

namespace jianbao::ui {

// A highlight where it stands in the document; several ranges where the document has text of its own in between.
struct PlacedMark {
    HighlightId id = 0;
    int colour = 1; // 1..8
    QList<TextRange> ranges;
    int number = 0; // of its note where notes have no room beside the text; 0: none
    QString description = {}; // colour, tags and note in words

    [[nodiscard]] bool contains(qsizetype position) const;
    [[nodiscard]] qsizetype length() const;
    [[nodiscard]] TextRange extent() const { return {ranges.first().start, ranges.last().end}; }

    bool operator==(const PlacedMark &) const = default;
};

struct Band {
    TextRange range;
    qsizetype mark = 0; // index

    bool operator==(const Band &) const = default;
};

struct Rail {
    TextRange range;
    qsizetype mark = 0;
    int level = 0; // from the top; railLevels: no room left

    bool operator==(const Rail &) const = default;
};

inline constexpr int railLevels = 3;

struct MarkLayout {
    QList<Band> bands; // in order, none overlaps another
    QList<Rail> rails; // in order of their beginnings, longer ones first; all on the top level

    // The rails on a line of text, cut to it, each on the uppermost level that is free there.
    [[nodiscard]] QList<Rail> railsOn(TextRange line) const;
};

[[nodiscard]] MarkLayout layOutMarks(const QList<PlacedMark> &marks);

} // namespace jianbao::ui
