// Menus and tool bar, built from the table of commands.
#pragma once

#include "ui/shell/command.h"

class QMenu;
class QMenuBar;
class QToolBar;
class QWidget;

namespace jianbao::ui {

class CommandSet;

// Fills the menu bar; menu(letter) of an object name "menu" + letter gives one of them again.
void fillMenuBar(QMenuBar *bar, const CommandSet &commands);
// A menu for a context menu of "cL", "cR", "cT" or "cG"; commands that cannot be used now are left out.
[[nodiscard]] QMenu *contextMenu(const char *place, const CommandSet &commands, QWidget *parent);
// The tool bar: its commands in their order, with the search box after Back and Forward.
void fillToolBar(QToolBar *bar, const CommandSet &commands, QWidget *searchBox);

} // namespace jianbao::ui
