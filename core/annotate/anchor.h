// Anchors: how a highlight keeps its place. It holds page ranges and the words they showed; both directions between
// page and reading text go through page::ReadingText.
#pragma once

#include "core/base/textrange.h"
#include "core/page/readingtext.h"

#include <QList>
#include <QString>

namespace jianbao::annotate {

struct Anchor {
    QList<TextRange> ranges; // of the page text, in reading order
    QString quote;           // the words as the reader saw them when the mark was made

    bool operator==(const Anchor &) const = default;
};

// The anchor of a selection in the reading text, trimmed of white space at both ends; without ranges when nothing but
// white space was selected.
[[nodiscard]] Anchor anchorFor(const page::ReadingText &reading, TextRange selection);

// Where an anchor stands in an article's reading text; empty when the article shows none of its words (an orphan
// there). Never guesses by the quote.
[[nodiscard]] QList<TextRange> place(const Anchor &anchor, const page::ReadingText &reading);

// Ranges as stored: "12-40,57-60", UTF-16 units of the page text.
[[nodiscard]] QString toString(const QList<TextRange> &ranges);
[[nodiscard]] QList<TextRange> rangesFromString(const QString &text);

} // namespace jianbao::annotate
