#include "ui/reader/column.h"

#include <algorithm>
#include <cmath>

namespace jianbao::ui {

namespace {

constexpr int widest = 34;          // ems
constexpr int widestBeside = 24;    // ems that must be left beside notes
constexpr double margin = 28;       // at either side of the text
constexpr double gap = 24;          // between text and notes
constexpr double notesLeast = 160;
constexpr double notesMost = 280;
constexpr double notesMargin = 12;  // right of the notes

} // namespace

Column columnFor(int viewWidth, int em, bool notesWanted, double scale)
{
    const auto px = [scale](double length) { return static_cast<int>(std::lround(length * scale)); };
    Column column;
    const int besideNotes = (viewWidth - px(margin + gap + notesLeast + notesMargin)) / em;
    if (notesWanted && besideNotes >= widestBeside) {
        column.ems = std::min(widest, besideNotes);
        column.width = column.ems * em;
        const int rest = viewWidth - px(margin + gap + notesMargin) - column.width;
        column.notesWidth = std::min(rest, px(notesMost));
        column.left = px(margin) + (rest - column.notesWidth) / 2;
        column.notesLeft = column.right() + px(gap);
        return column;
    }
    column.ems = std::clamp((viewWidth - px(2 * margin)) / em, 1, widest);
    column.width = column.ems * em;
    column.left = std::max(0, (viewWidth - column.width) / 2);
    return column;
}

} // namespace jianbao::ui
