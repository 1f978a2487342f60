// How one month of one place is painted, in the view, in the legend and in the exported image.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QRectF>

#include <optional>

class QPainter;

namespace jianbao::ui {

inline constexpr int cellSide = 22; // px at 13 px of the interface font

struct CoverageCell {
    int step = 0; // 0: no news, 1..4; -1: nothing imported
    int articles = 0;
    std::optional<double> share; // of a county: of the fullest month, 0..1
};

// Black or white, whichever has the higher contrast on a colour (WCAG 2.1, relative luminance).
[[nodiscard]] QColor inkOn(const QColor &fill);

// A township's month is filled in its step's colour with its number; a county's has its number over a bar. No news is
// an outline, what was not imported is hatched. Numbers that do not fit, and 0, are left out.
void paintCoverageCell(QPainter &painter, const QRectF &rect, const CoverageCell &cell, const QPalette &palette,
                       const QFont &numbers);

} // namespace jianbao::ui
