// Lengths of the window's design, which are px at an interface font of 13 px, in px of the real font: every size
// grows with it.
#pragma once

#include <QFont>
#include <QFontInfo>

namespace jianbao::ui {

class Scale
{
public:
    explicit Scale(const QFont &interface) : m_font(interface), m_factor(QFontInfo(interface).pixelSize() / 13.0) {}

    [[nodiscard]] qreal exact(qreal design) const { return design * m_factor; }
    [[nodiscard]] int operator()(qreal design) const { return qRound(exact(design)); }
    // The interface font in another size.
    [[nodiscard]] QFont font(qreal design, bool bold = false) const
    {
        QFont font = m_font;
        font.setPixelSize(qMax(1, qRound(exact(design))));
        font.setBold(bold);
        return font;
    }

private:
    QFont m_font;
    qreal m_factor;
};

// The line of Han characters in a font: that of the first of its families that has them. (QFontMetrics tells that of the
// first family, which on many desktops is a Latin one and lower.)
struct HanLine {
    int ascent = 0;
    int height = 0;
};
[[nodiscard]] HanLine hanLine(const QFont &font);

} // namespace jianbao::ui
