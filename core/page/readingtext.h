// The text a person reads, derived from page ranges: wrapped lines joined, pieces after column breaks joined,
// indents dropped; with the map back to the page, so that the page line of every character is known.
#pragma once

#include "core/base/textrange.h"
#include "core/page/block.h"

#include <QList>
#include <QString>

namespace jianbao::page {

// One paragraph, title, crosshead, caption … of the reading text.
struct ReadingUnit {
    BlockRole role = BlockRole::Body;
    TextRange range; // in ReadingText::text, without the line feed that ends it

    bool operator==(const ReadingUnit &) const = default;
};

// A misprint set right: what is read instead of some words of the page, which itself never changes.
struct Correction {
    TextRange range; // page text, not empty
    QString text;    // empty: the words are left out

    bool operator==(const Correction &) const = default;
};

// Where some characters stand in both texts. Ranges of one length correspond unit by unit, others (a correction that is
// longer or shorter than the misprint) as a whole.
struct ReadingPiece {
    TextRange reading;
    TextRange page;

    bool operator==(const ReadingPiece &) const = default;
};

struct ReadingText {
    QString text; // units in the order of the blocks, each ended by U+000A but the last
    QList<ReadingUnit> units;
    QList<ReadingPiece> pieces; // in the order of the reading text; a joining space belongs to no piece

    // Page ranges that a range of the reading text shows, in reading order, neighbours joined.
    [[nodiscard]] QList<TextRange> toPage(TextRange reading) const;
    // Where page ranges are read, in reading order, neighbours joined. Parts not in this text are left out.
    [[nodiscard]] QList<TextRange> toReading(const QList<TextRange> &page) const;

    [[nodiscard]] QString unitText(const ReadingUnit &unit) const { return unit.range.of(text).toString(); }
    // Texts of all units of a role, in order.
    [[nodiscard]] QStringList texts(BlockRole role) const;
};

// Derives the reading text of blocks in reading order. A line break inside a unit is dropped between Han characters
// and becomes one space between two Latin words; leading and trailing white space of a line is dropped. Corrections are
// in page order and do not overlap; those of other words do nothing.
[[nodiscard]] ReadingText composeReading(const QString &pageText, const QList<Block> &blocks,
                                         const QList<Correction> &corrections = {});

} // namespace jianbao::page
