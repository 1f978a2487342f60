// The first stage: page text → lines, each with what can be measured on it alone.
#pragma once

#include "core/base/textrange.h"

#include <QList>
#include <QString>

namespace jianbao::page {

// A non-blank line. Widths count full-width characters; a half-width one is 0.5.
struct Line {
    TextRange range;        // page text without white space at both ends
    double width = 0;
    double indent = 0;      // width of the white space before the first character
    qsizetype blankBefore = 0; // blank lines before it; where no fewer than two stand anywhere, two count as one
    bool first = false;     // no line stands before it
    bool ends = false;      // its last mark ends a sentence
    qsizetype number = 0;   // among the non-blank lines as they stand on the page

    bool operator==(const Line &) const = default;
};

// Every line of the text that is not blank. LF, CR LF, CR, form feed and the Unicode separators end a line. Widths, indents
// and gaps are those of the page as it was set: a margin of all lines is no indent, half of an indent is a whole one, blank
// lines behind every line of wrapped text part nothing, and marks are as wide as makes lines reach one edge.
[[nodiscard]] QList<Line> splitLines(QStringView text);

// Whether the character ends a line.
[[nodiscard]] bool isLineEnd(QChar c);
// White space, the marks without width that text layers leave (zero-width space, byte order mark …), and the private
// character that GBK's A3A0, a wide blank, becomes in them.
inline constexpr char16_t privateBlank = 0xE5E5;
[[nodiscard]] inline bool isBlank(QChar c)
{
    const char16_t code = c.unicode();
    if (code > 0x3000) // behind the ideographic space there is none, nearly all characters of a page stand there
        return code == 0xFEFF || code == privateBlank;
    return c.isSpace() || (code >= 0x200B && code <= 0x200D) || code == 0x2060;
}
// The range without blank characters at both ends.
[[nodiscard]] TextRange trimmed(QStringView text, TextRange range);
// The range without a bullet of a symbol font at its beginning, which text layers give as a private character.
[[nodiscard]] TextRange withoutBullet(QStringView text, TextRange range);
[[nodiscard]] double widthOf(QStringView text);
// How far a line reaches from its column's left edge: with its indent, unless that is too wide for one.
[[nodiscard]] double reachOf(const Line &line);
// Whether a paragraph's first line is indented so.
[[nodiscard]] bool isIndented(const Line &line);
// Whether blank lines hardly ever part what stands on the page, or part articles only, so that titles and names stand tight
// above or below their texts: that two lines stand tight then says nothing.
[[nodiscard]] bool isUnparted(const QList<Line> &lines);
// The letters of a line that is set wide by spaces between all of them (庄 镇 北 马 山), and a blank where more room than
// that parts words: their places in it. None: it is not set so.
[[nodiscard]] QList<qsizetype> spacedLetters(QStringView line);
// Whether a character's room or more parts words of a line.
[[nodiscard]] bool hasGap(QStringView line);
// Whether a line has three short cells or more with a character's room between, as a table's head has …
[[nodiscard]] bool hasCells(QStringView line);
// … and figures in one of them, as a table's rows have.
[[nodiscard]] bool isRow(QStringView line);

} // namespace jianbao::page
