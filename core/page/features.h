// What is measured on a piece of the page to tell what it is.
#pragma once

#include "core/page/bigrams.h"
#include "core/page/credits.h"
#include "core/page/pieces.h"
#include "core/page/wordgains.h"

#include <QList>

#include <array>
#include <vector>

namespace jianbao::page {

// What is measured on a piece and its neighbours; each from 0 (not so) to 1 (quite so). Those from DedentedAround on are
// measured on short pieces alone.
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
    Salutation,       // 编辑同志： and nothing else
    EndsUnlikely,     // how much seldomer sentences end with its last character than lines broken anywhere do
    GoesOn,           // begins with a mark that cannot begin anything
    OpenQuotes,       // closing marks without their opening ones, or the reverse
    SpacedTitle,      // words set apart by spaces, as in titles
    Couplet,          // two halves of about one length, a comma between
    BeforeHead,       // a byline or 本报…讯 follows
    BeforeDateline,   // 本报…讯 follows
    BelowColumn,      // the name of a column stands above, alone on its line
    Dash,             // begins with ——
    Dateline,         // begins with 本报…讯
    Speaker,          // begins with 问：, 答：
    AfterUnfinished,  // the text before it stops in mid-sentence, in a column of this width
    EndsUnfinished,   // and it ends that sentence
    FillsColumn,      // several lines, all as wide as the text beside it
    GoesOnBelow,      // one line whose last character and the first of the text below like to stand together
    Indented,         // begins with two spaces, on a page whose paragraphs do
    Unindented,       // does not on such a page, though the text before it is at an end
    FirstAlone,       // one line as wide as a paragraph's first, above text that begins in the middle of one
    StopsShort,       // its last line ends nothing and is of another width than the text beside it
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
    DedentedAround,   // short by a paragraph's two characters of the lines around, which are wrapped
    OffColumn,        // of another width than most of these lines, and those two characters shorter
    ReadsOnAbove,     // the words across the joint with the text before, which stops in mid-sentence, follow each other;
                      // below 0: they do not
    ReadsOnBelow,     // the same with the piece behind
    BareRun,          // one of many short lines, none of which ends a sentence
    WordsElsewhere,   // its words stand in other pieces of the page
    Width,            // of all its lines, 1: as much as a title may have
    Amid,             // one short line that ends nothing, tight between a sentence's end and a paragraph
    TightAbove,       // no blank line before it, on a page that parts titles by them
    TightBelow,       // … behind it
    ThreeLines,
    BelowMidway,      // the piece behind has a mark behind its first character or two
    BelowFlush,       // it begins as a paragraph's inner lines do, not its first
    FunctionWords,    // many of its characters are 的, 了, 在 …, as in sentences
    Balance,          // one comma: how nearly it halves the line
    Figures,          // digits inside
    AfterBare,        // right above stands another short piece with no 。
    BeforeBare,       // … right below
    EndsColon,
    ReadsOnFar,       // its words go on in a text farther behind
    AloneInRun,       // one of many short lines, blank ones around it
    Row,              // a table's
    Outdented,        // not indented, as the piece behind is
    ColonOverTitle,   // one line that ends with a colon, a short one without any mark right below, as kickers stand
    DashOverTitle,    // … with ——
    OverDash,         // the piece right below begins with ——, as the subheadline of this one would
    Apart,            // blank lines above and below, on a page that sets no paragraphs apart by them
    Count
};

// What a feature is called in the trace.
[[nodiscard]] QStringView featureName(Feature feature);

using Features = std::array<double, size_t(Feature::Count)>;

// How the page's paragraphs begin.
enum class Indents {
    None,
    Kept, // with two spaces
    Lost, // with lines that are two characters shorter: the spaces were dropped
};

// Measures the pieces of one page, which must outlive the object.
class PieceMeasures
{
public:
    PieceMeasures(const QList<Line> &lines, const QList<Piece> &pieces);

    // before: the last text before the piece, or null.
    [[nodiscard]] Features of(qsizetype piece, const Piece *before) const;

private:
    // open: the text before, where it is not at its end.
    void addOfShort(qsizetype piece, double width, const Piece *open, Features &features) const;
    void addColumn(const Piece &piece, const Piece *after, Features &features) const;
    void addJoints(const Piece &piece, const Piece *open, const Piece *after, Features &features) const;
    [[nodiscard]] double readsOnFar(const Piece &piece) const;
    [[nodiscard]] double wordGain(const Piece &from, const Piece &to) const;
    void addRun(qsizetype piece, Features &features) const;
    [[nodiscard]] double wordsElsewhere(QStringView text) const;

    const QList<Line> &m_lines;
    const QList<Piece> &m_pieces;
    Indents m_indents;
    double m_tight; // the share of paragraphs right below another
    bool m_unparted; // no blank lines part titles from texts
    BigramIndex m_pairs; // those of short pieces, by all
    std::vector<TextEnds> m_words;  // of each piece
    std::vector<char> m_datelines; // … whether it begins with one
    std::vector<Credits> m_credits; // … what it is, where that is nothing but credits
};

} // namespace jianbao::page
