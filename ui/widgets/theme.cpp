#include "ui/widgets/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace jianbao::ui {

namespace {

// The figures after the colours are contrast ratios: text on the band, rail on the paper. theme_test computes them.
const Theme light = {
    .paper = QColor(0xFDFBF6),
    .ink = QColor(0x1C1B19),
    .muted = QColor(0x625E57),
    .rowSelected = QColor(0xDCE8F3),
    .doubt = QColor(0x8A4B00),
    .error = QColor(0xA3281F),
    .hitFill = QColor(0xFFDD7A),
    .hitOutline = QColor(0x8A4B00),
    .coverage = {QColor(0xFFFFFF), QColor(0xCFE3F2), QColor(0x9CC4E2), QColor(0x5B98C6), QColor(0x2B6798)},
    .marks = {{
        {QColor(0xFFEC85), QColor(0x856900)}, // 14.4, 5.1
        {QColor(0xFFD3CC), QColor(0xB3372B)}, // 12.7, 5.8
        {QColor(0xCFEBC4), QColor(0x3A7A2A)}, // 13.4, 5.1
        {QColor(0xC9E4FA), QColor(0x1F6AA5)}, // 13.1, 5.5
        {QColor(0xDFD7F8), QColor(0x6A4FB8)}, // 12.5, 5.9
        {QColor(0xF9D2EF), QColor(0xA83A8F)}, // 12.7, 5.5
        {QColor(0xFFDCB3), QColor(0xA85A00)}, // 13.2, 4.9
        {QColor(0xDEDDD9), QColor(0x63615C)}, // 12.7, 6.0
    }},
};

const Theme dark = {
    .paper = QColor(0x1E1E1C),
    .ink = QColor(0xD8D4CB),
    .muted = QColor(0xA8A49B),
    .rowSelected = QColor(0x26384B),
    .doubt = QColor(0xEDB45A),
    .error = QColor(0xF08A7E),
    .hitFill = QColor(0x6A5200),
    .hitOutline = QColor(0xEDB45A),
    .coverage = {QColor(0x2A2B2F), QColor(0x1F4460), QColor(0x2C638C), QColor(0x4288BC), QColor(0x78B6E6)},
    .marks = {{
        {QColor(0x5A4A00), QColor(0xD9B93C)}, // 5.9, 8.7
        {QColor(0x6B2A24), QColor(0xF0877C)}, // 7.2, 6.7
        {QColor(0x2B4F22), QColor(0x86C873)}, // 6.3, 8.4
        {QColor(0x1F4763), QColor(0x74B6EA)}, // 6.6, 7.7
        {QColor(0x423563), QColor(0xB3A0EE)}, // 7.4, 7.3
        {QColor(0x5C2A50), QColor(0xEA8AD3)}, // 7.5, 7.2
        {QColor(0x633D12), QColor(0xF0A854)}, // 6.4, 8.3
        {QColor(0x454542), QColor(0xB4B2AB)}, // 6.5, 7.9
    }},
};

const Theme sepiaLight = [] {
    Theme theme = light;
    theme.paper = QColor(0xF4ECD8);
    theme.ink = QColor(0x3A2F22);
    theme.muted = QColor(0x6B5B47);
    return theme;
}();

struct RoleColours {
    QRgb window, base, alternate, mid, text, muted, highlight, link;
    QRgb shadow, disabled;
};

QPalette paletteOf(const RoleColours &colours)
{
    QPalette palette;
    const QColor window(colours.window);
    const QColor text(colours.text);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::Base, QColor(colours.base));
    palette.setColor(QPalette::AlternateBase, QColor(colours.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(colours.base));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(colours.muted));
    palette.setColor(QPalette::Highlight, QColor(colours.highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(colours.link));
    palette.setColor(QPalette::LinkVisited, QColor(colours.link));
    palette.setColor(QPalette::Light, isDark(palette) ? window.lighter(140) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, isDark(palette) ? window.lighter(120) : window.lighter(103));
    palette.setColor(QPalette::Mid, QColor(colours.mid));
    palette.setColor(QPalette::Dark, QColor(colours.mid).darker(130));
    palette.setColor(QPalette::Shadow, QColor(colours.shadow));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(colours.disabled));
    return palette;
}

// Fusion with Fusion's own colours: neither a desktop nor a person has chosen anything.
bool isUnthemed(const QStyle &style, const QPalette &palette)
{
    return style.name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0
           && palette.color(QPalette::Window) == style.standardPalette().color(QPalette::Window);
}

} // namespace

const MarkColour &Theme::mark(int colour) const
{
    return marks[colour >= 1 && colour <= 8 ? static_cast<std::size_t>(colour - 1) : 7];
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

const Theme &themeFor(const QPalette &palette, bool sepia)
{
    if (isDark(palette))
        return dark;
    return sepia ? sepiaLight : light;
}

QPalette lightPalette()
{
    return paletteOf({.window = 0xF2F0EC, .base = 0xFFFFFF, .alternate = 0xF8F7F4, .mid = 0xD6D2CA, .text = 0x1F1E1B,
                      .muted = 0x625E57, .highlight = 0x2B5C8A, .link = 0x1F5A8A, .shadow = 0x8F8A80,
                      .disabled = 0x8C8880});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x26272A, .base = 0x1D1E21, .alternate = 0x222327, .mid = 0x3C3E43, .text = 0xE4E1DA,
                      .muted = 0xA8A49B, .highlight = 0x34608C, .link = 0x8DBDEB, .shadow = 0x101113,
                      .disabled = 0x7C7A75});
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    // The style the desktop asked for, as it was before the first change of ours.
    static const QString desktopStyle = application.style()->name();
    if (choice == ThemeChoice::System) {
        application.setStyle(desktopStyle);
        application.setPalette(QPalette());
        if (isUnthemed(*application.style(), application.palette()))
            application.setPalette(lightPalette());
        return;
    }
    application.setStyle(QStringLiteral("Fusion"));
    application.setPalette(choice == ThemeChoice::Dark ? darkPalette() : lightPalette());
}

} // namespace jianbao::ui
