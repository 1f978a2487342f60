// Colours that no palette role can say, and the two palettes of our own. Values and their contrasts: the table in
// the design of the window; a test computes them again.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;

namespace jianbao::ui {

enum class ThemeChoice { System, Light, Dark };

struct MarkColour {
    QColor band; // under the text
    QColor rail; // the strong colour: rails, squares, edges
};

struct Theme {
    QColor paper, ink, muted; // the reader's ground, text and secondary text
    QColor rowSelected;       // selected row of a list without focus; the hovered source line
    QColor doubt, error;
    QColor hitFill, hitOutline;
    std::array<QColor, 5> coverage; // 0..4
    std::array<MarkColour, 8> marks; // yellow red green blue purple pink orange grey

    // Of highlight and tag colours 1..8; others give grey.
    [[nodiscard]] const MarkColour &mark(int colour) const;
};

// Whether a palette is dark: its Window is darker than its WindowText.
[[nodiscard]] bool isDark(const QPalette &palette);
// The theme that goes with a palette; sepia changes paper and ink of the light one.
[[nodiscard]] const Theme &themeFor(const QPalette &palette, bool sepia = false);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
// System keeps the desktop's palette and style; Light and Dark force Fusion with ours.
void applyTheme(QApplication &application, ThemeChoice choice);

// Fonts by use, with their Simplified Chinese families named first, so that an English desktop does not show Japanese
// letter forms.
[[nodiscard]] QFont interfaceFont();
[[nodiscard]] QFont readingFont(qreal pixels);
[[nodiscard]] QFont headlineFont(qreal pixels, bool bold);
[[nodiscard]] QFont pageTextFont(qreal pixels);

} // namespace jianbao::ui
