// Fonts, sizes and colours of the article at one size of type and under one theme. Lengths in px.
#pragma once

#include "core/page/block.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace jianbao::ui {

struct Theme;

// How one kind of paragraph is set.
struct ParagraphStyle {
    QFont font;
    QColor colour;
    int lineHeight = 0;  // fixed; the baseline is at 80 % of it
    int spaceBefore = 0;
    int spaceAfter = 0;
    int firstIndent = 0;
    Qt::Alignment alignment = {}; // none: as the column says (justified or ragged)
};

class ReadingStyle
{
public:
    // percent of the body's 18 px, which grow with the interface font.
    ReadingStyle(const QPalette &palette, bool sepia, int percent);

    [[nodiscard]] const Theme &theme() const { return *m_theme; }
    [[nodiscard]] QColor link() const { return m_link; }
    [[nodiscard]] int em() const { return m_em; } // of the body
    [[nodiscard]] int lineHeight() const;         // of the body
    // Pixels of the design, which was drawn at a 13 px interface font, at the font of this desktop.
    [[nodiscard]] int scaled(qreal pixels) const;
    [[nodiscard]] QFont interfaceFont(qreal pixels) const; // scaled, but not with the text size

    [[nodiscard]] ParagraphStyle paragraph(page::BlockRole role) const;
    [[nodiscard]] ParagraphStyle sourceLine() const;

private:
    [[nodiscard]] qreal sized(qreal pixels) const { return pixels * m_em / 18.0; }

    const Theme *m_theme;
    QColor m_link;
    qreal m_scale;
    int m_em;
};

// What 13 px of the design are on this desktop, as a factor.
[[nodiscard]] qreal interfaceScale();

} // namespace jianbao::ui
