// The whole coverage as an image: title, legend, years and months, every row.
#pragma once

#include "core/lists/coverage.h"

#include <QFont>
#include <QImage>
#include <QPalette>
#include <QString>

namespace jianbao::ui {

struct CoverageImageText {
    QString title; // 微山县 覆盖情况
    QString facts; // under it
};

// More rows have no image: QPainter draws up to 32767 px, and below 8 px a cell cannot be read.
inline constexpr int mostImageRows = 4000;

// Cells shrink where the table is too large for them. Any thread; some seconds for thousands of rows.
[[nodiscard]] QImage coverageImage(const lists::CoverageTable &table, const CoverageImageText &text,
                                   const QFont &interface, const QPalette &palette);

} // namespace jianbao::ui
