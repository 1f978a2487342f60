// The second stage: lines → pieces, runs of lines that nothing on the page cuts. A piece is a paragraph or a part of
// one, a title, a byline …; which of them, classify() says.
#pragma once

#include "core/page/runs.h"

#include <QList>
#include <QString>

namespace jianbao::page {

enum class PieceKind { Text, Title, Byline, Credit, Caption, Note, Furniture, Banner }; // Banner: only as people say

struct Piece {
    qsizetype first = 0; // index of its first line
    qsizetype last = 0;  // and of its last
    double column = 0;   // width of the column its run of lines is set in; 0: cannot be told
    bool wrapped = false; // its lines end at the column, not at paragraphs
    bool apart = false;   // more blank lines stand before it than between most pieces of the page
    bool tight = false;   // no blank line stands between it and the piece before it
    bool single = false;  // one line that is a unit of its own: a verse, a row of a list
    QString text;        // its lines, a line feed between two
    PieceKind kind = PieceKind::Text;
    double overText = 0; // how much more its measures speak for this kind than for text

    [[nodiscard]] qsizetype lines() const { return last - first + 1; }
    bool operator==(const Piece &) const = default;
};

// Cuts at blank lines, at paragraph ends, at indents, before datelines and bylines, and behind short lines that no
// wrapping explains. Every line lies in exactly one piece; the order is the page's.
[[nodiscard]] QList<Piece> cutPieces(const QString &text, const QList<Line> &lines);

} // namespace jianbao::page
