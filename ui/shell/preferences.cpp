#include "ui/shell/preferences.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

QString themeName(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light: return u"light"_s;
    case ThemeChoice::Dark: return u"dark"_s;
    case ThemeChoice::System: break;
    }
    return u"system"_s;
}

ThemeChoice themeFromName(const QString &name)
{
    if (name == u"light")
        return ThemeChoice::Light;
    return name == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

} // namespace

Preferences loadPreferences(const QSettings &settings)
{
    Preferences preferences;
    preferences.language = settings.value(u"preferences/language"_s).toString();
    preferences.theme = themeFromName(settings.value(u"preferences/theme"_s).toString());
    preferences.interfacePercent = std::clamp(settings.value(u"preferences/interfacePercent"_s, 100).toInt(), 80, 200);
    preferences.textPercent = std::clamp(settings.value(u"preferences/textPercent"_s, 100).toInt(),
                                         smallestTextPercent, largestTextPercent);
    preferences.sepia = settings.value(u"preferences/sepia"_s).toBool();
    preferences.compact = settings.value(u"preferences/compact"_s).toBool();
    preferences.columns = settings.value(u"preferences/columns"_s).toBool();
    return preferences;
}

void savePreferences(QSettings &settings, const Preferences &preferences)
{
    settings.setValue(u"preferences/language"_s, preferences.language);
    settings.setValue(u"preferences/theme"_s, themeName(preferences.theme));
    settings.setValue(u"preferences/interfacePercent"_s, preferences.interfacePercent);
    settings.setValue(u"preferences/textPercent"_s, preferences.textPercent);
    settings.setValue(u"preferences/sepia"_s, preferences.sepia);
    settings.setValue(u"preferences/compact"_s, preferences.compact);
    settings.setValue(u"preferences/columns"_s, preferences.columns);
}

void applyInterfaceFont(QApplication &application, int percent)
{
    // As the system has it: taken before the first change of ours.
    static const QFont system = interfaceFont();
    QFont font = system;
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * percent / 100.0));
    else
        font.setPointSizeF(font.pointSizeF() * percent / 100.0);
    application.setFont(font);
}

} // namespace jianbao::ui
