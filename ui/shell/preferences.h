// What a person prefers about the window as a whole, and where it is kept.
#pragma once

#include "ui/widgets/theme.h"

#include <QString>

class QApplication;
class QSettings;

namespace jianbao::ui {

struct Preferences {
    QString language; // "en", "zh"; empty: the system's
    ThemeChoice theme = ThemeChoice::System;
    int interfacePercent = 100; // of the system's font
    int textPercent = 100;      // of the reader's 18 px
    bool sepia = false;
    bool compact = false;
    bool columns = false;

    bool operator==(const Preferences &) const = default;
};

[[nodiscard]] Preferences loadPreferences(const QSettings &settings);
void savePreferences(QSettings &settings, const Preferences &preferences);

// Sets the interface's font at a share of the system's size.
void applyInterfaceFont(QApplication &application, int percent);

// The sizes that can be chosen.
inline constexpr int smallestTextPercent = 78; // 14 px
inline constexpr int largestTextPercent = 200; // 36 px

} // namespace jianbao::ui
