// What stands between a paragraph and the one before it, and what it costs that an article begins or goes on there.
#pragma once

#include "core/page/stream.h"

#include <vector>

namespace jianbao::page {

// How a paragraph stands to those before it.
enum class Course : char {
    GoesOn,  // with the article of the paragraph physically before it
    Begins,  // an article
    Resumes, // an article that another one interrupted
};

struct Link {
    qsizetype before = -1;  // the paragraph whose piece stands physically before this one's head; -1: none
    qsizetype start = 0;    // the first gap between the two
    qsizetype headNode = 0; // of this paragraph
    qsizetype lastNode = 0;
    bool forced = false;    // an article begins here in any case: 本报…讯, 上接, 下转 before it, or the page's first
    bool turned = false;    // it comes from another page
    bool credited = false;    // names stand at the paragraph's head or at its end
    bool namesBehind = false; // … at its end
    // What is between the two.
    bool byline = false;
    bool closing = false;     // the one before ends with names
    bool titles = false;
    bool apart = false;       // more blank lines than usual
    bool turnBetween = false; // 下转 or 上接
    bool opening = false;     // the paragraph begins as only an article's first one does: 编辑同志, 编者按
    bool tight = false;       // no blank line stands between it and the text before
    bool otherColumn = false; // set in another width
    bool midway = false;      // it stands between two pieces of the paragraph before
    bool brief = false;       // the paragraph is an item of its own, which needs no title
    double breakCost = 0;
    double continueCost = 0;
    qsizetype resumed = -1;   // the last paragraph of an interrupted article that may go on here; -1: none
    double resumeCost = 0;

    [[nodiscard]] double cost(Course turn) const
    {
        return turn == Course::Begins ? breakCost : turn == Course::GoesOn ? continueCost : resumeCost;
    }
    // The paragraph whose article goes on; not for one that begins.
    [[nodiscard]] qsizetype from(Course turn) const { return turn == Course::Resumes ? resumed : before; }
};

// One for each paragraph of the stream.
[[nodiscard]] std::vector<Link> linksOf(const Stream &stream, const QList<Piece> &pieces);

} // namespace jianbao::page
