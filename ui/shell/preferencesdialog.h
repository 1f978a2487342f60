// Preferences and the editor of shortcuts. Changes take effect at once; the language when the dialog is closed.
#pragma once

#include "ui/shell/preferences.h"

#include <QDialog>

class QTabWidget;

namespace jianbao::ui {

class CommandSet;

class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    enum Page { General, Shortcuts };

    PreferencesDialog(const Preferences &preferences, CommandSet &commands, QWidget *parent);
    void showPage(Page page);
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }

Q_SIGNALS:
    void changed(const jianbao::ui::Preferences &preferences);

private:
    [[nodiscard]] QWidget *generalPage();
    [[nodiscard]] QWidget *sizeBox(int Preferences::*member, int smallest, int largest, int step);

    Preferences m_preferences;
    QTabWidget *m_pages;
};

} // namespace jianbao::ui
