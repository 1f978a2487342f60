// The fourth stage: pieces → paragraphs, photo items and title units. A paragraph that column breaks cut is put
// together again here, over whatever stands in between.
#pragma once

#include "core/page/continuation.h"
#include "core/page/pieces.h"

#include <QList>

#include <algorithm>
#include <limits>

namespace jianbao::page {

// Between which bounds the width of a column lies: few lines do not show it.
struct ColumnRange {
    double least = 0;
    double most = std::numeric_limits<double>::infinity();

    // By how much two columns differ at least.
    [[nodiscard]] double gap(const ColumnRange &other) const
    {
        return std::max({0.0, least - other.most, other.least - most});
    }
    [[nodiscard]] bool isOther(const ColumnRange &other) const { return gap(other) > 1.6; }
    bool operator==(const ColumnRange &) const = default;
};

struct Paragraph {
    QList<qsizetype> pieces; // in reading order
    QList<Continuation> joints; // of each piece but the first with the one before
    ColumnRange column;
    double width = 0;        // of all its lines
    bool dateline = false;   // begins with 本报…讯
    bool closing = false;    // ends with names in brackets or behind a mark, or goes on on another page
    bool turned = false;     // comes from another page: 上接 stands at its head or right before it
    bool behindTurn = false; // the text before it goes on on another page

    bool operator==(const Paragraph &) const = default;
};

struct Photo {
    QList<qsizetype> captions; // pieces
    QList<qsizetype> credits;

    bool operator==(const Photo &) const = default;
};

// Title lines that nothing parts: one or more pieces without a blank line between.
struct TitleUnit {
    QList<qsizetype> pieces;
    qsizetype gap = 0; // stands before this node
    bool tight = false; // it follows the unit before it on the next line, on a page whose pieces no blank lines part
    bool apart = false; // a text block of the page seems to begin with it

    bool operator==(const TitleUnit &) const = default;
};

// A byline or an author's note on lines of its own.
struct SideUnit {
    qsizetype piece = 0;
    qsizetype gap = 0;
    bool note = false;
    bool closes = false; // names that stand at the end of the article above

    bool operator==(const SideUnit &) const = default;
};

// One piece of a paragraph, or a photo item, in page order.
struct Node {
    qsizetype paragraph = -1; // index, or
    qsizetype photo = -1;
    bool head = false; // the paragraph's first piece

    bool operator==(const Node &) const = default;
};

struct Stream {
    QList<Paragraph> paragraphs; // in the order of their heads
    QList<Photo> photos;
    QList<TitleUnit> units;
    QList<SideUnit> sides;
    QList<Node> nodes;
    QList<qsizetype> furniture; // pieces

    bool operator==(const Stream &) const = default;
};

// pieces are classified; kinds may be corrected on the way (a text before a photo's credit is its caption), and columns
// put into the order of reading.
[[nodiscard]] Stream buildStream(QList<Line> &lines, QList<Piece> &pieces);

} // namespace jianbao::page
