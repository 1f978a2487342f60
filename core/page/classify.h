// The third stage: what each piece is, by weighted features. The table of weights in classify.cpp is the whole of it.
#pragma once

#include "core/page/pieces.h"

#include <QList>

#include <array>

namespace jianbao::page {

// What is measured on a piece and its neighbours; each from 0 (not so) to 1 (quite so).
enum class Feature {
    Short,            // fits on a title's lines
    Long,             // no title is so long
    ManyLines,        // more than three lines
    FullStops,        // 。 inside
    EndsSentence,     // 。！？ at the end
    Exclaims,         // ！ or ？ at the end and no 。 anywhere
    Commas,           // two or more ，；
    OneComma,
    BreaksOff,        // ends with ，、；：
    LeadsOn,          // ends with a character behind which something must follow: 的, 在 …
    GoesOn,           // begins with a mark that cannot begin anything
    OpenQuotes,       // closing marks without their opening ones, or the reverse
    SpacedTitle,      // words set apart by spaces, as in titles
    Couplet,          // two halves of about one length, a comma between
    BeforeHead,       // a byline or 本报…讯 follows
    Dash,             // begins with ——
    Dateline,         // begins with 本报…讯
    Speaker,          // begins with 问：, 答：
    AfterUnfinished,  // the text before it stops in mid-sentence, in a column of this width
    EndsUnfinished,   // and it ends that sentence
    FillsColumn,      // several lines, all as wide as the text beside it
    FillsAlone,       // one line as wide as the text beside it
    GoesOnBelow,      // one line whose last character and the first of the text below like to stand together
    Indented,         // begins with two spaces, on a page whose paragraphs do
    Unindented,       // does not on such a page, though the text before it is at an end
    FirstAlone,       // one line as wide as a paragraph's first, above text that begins in the middle of one
    StopsShort,       // its last line ends nothing and is of another width than the text beside it
    Ragged,           // a line but the last and the first is shorter than another
    Verse,            // one of three lines or more, each alone and set in by as much
    Names,            // nothing but names with a title or a mark
    BareNames,        // nothing but two names or more
    PhotoCredit,      // nothing but a photo's credit
    CaptionWord,      // 图为 …
    ClosesWithPhoto,  // ends with 摄 and names
    NoteWord,         // 作者系 …
    FurnitureWord,    // 责任编辑 …
    FurnitureAlone,   // a date line, a page number, a paper's name and nothing else
    NoticeWord,       // 声明作废 …
    NoticeHead,       // begins with 征稿启事：, 更正： …
    TurnWord,         // 下转 …
    NarrowBlock,      // short lines ending a sentence, narrower than the text around
    Count
};

using Features = std::array<double, size_t(Feature::Count)>;

// How the page's paragraphs begin.
enum class Indents {
    None,
    Kept, // with two spaces
    Lost, // with lines that are two characters shorter: the spaces were dropped
};

// Sets the kind of every piece.
void classify(const QList<Line> &lines, QList<Piece> &pieces);

// The measuring alone, for the trace and for tests. `before` is the last text piece before this one, or null.
// `after` is the piece behind it, or null.
[[nodiscard]] Features measure(const QList<Line> &lines, const Piece &piece, const Piece *before, const Piece *after,
                               Indents indents);
[[nodiscard]] Indents indentsOf(const QList<Line> &lines, const QList<Piece> &pieces);
[[nodiscard]] double score(const Features &features, PieceKind kind);

} // namespace jianbao::page
