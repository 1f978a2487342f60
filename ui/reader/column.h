// The measure: how wide the text is set in a view of some width, and what is left for margin notes. Lengths in px.
#pragma once

namespace jianbao::ui {

struct Column {
    int left = 0;       // of the text
    int ems = 0;        // full-width characters a line
    int width = 0;      // of the text
    int notesLeft = 0;
    int notesWidth = 0; // 0: no room, or not wanted

    [[nodiscard]] int right() const { return left + width; }
    [[nodiscard]] bool isJustified() const { return ems >= 22; }

    bool operator==(const Column &) const = default;
};

// Whole ems, 34 at most; notes stand beside the text where 24 ems are left. scale: px of this desktop for one of the
// design.
[[nodiscard]] Column columnFor(int viewWidth, int em, bool notesWanted, double scale);

} // namespace jianbao::ui
