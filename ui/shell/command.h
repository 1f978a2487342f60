// The table of commands: everything the window can be told to do, in one place. Menus, tool bar, context menus, command
// palette and the editor of shortcuts are all built from it.
#pragma once

#include <QFlags>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace jianbao::ui {

// Where a key belongs to a command: in the whole window, or only while one of these widgets has the focus.
enum class Scope {
    Window = 0,
    List = 1,
    Reader = 2,
    Source = 4, // the page text
    Places = 8,
    Tags = 16,
};
Q_DECLARE_FLAGS(Scopes, Scope)
Q_DECLARE_OPERATORS_FOR_FLAGS(Scopes)

// What must be there for a command to be enabled.
enum class Need {
    Nothing = 0,
    Article = 1,      // one is open or selected
    Rows = 2,         // the list shows any
    Writable = 4,     // the library can be changed
    Tag = 8,          // one is chosen in the tree of tags
    Importing = 16,   // an import runs
    Report = 32,      // an import has run
    Undo = 64,
    Redo = 128,
    Back = 256,
    Forward = 512,
    Exported = 1024,  // there are settings of an export to use again
    Hits = 2048,      // a search is on
    TagOrMark = 4096, // a tag, or a highlight in the reader, is chosen
    Coverage = 8192,  // the coverage is shown
    Keywords = 16384, // keywords in context are shown
    Saved = 32768,    // a saved search has the keyboard in the tree of places
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

struct Command {
    const char *id = "";
    const char *text = "";      // English; translated in the context "Commands"
    const char *argument = "";  // for %1 of text; alone in a submenu
    const char *shortText = ""; // on the tool bar; empty: text
    const char *keys = "";      // portable sequences separated by spaces
    Scopes scope = {};          // of keys
    const char *moreKeys = "";  // further keys with a scope of their own
    Scopes moreScope = {};
    const char *icon = "";      // of resources/icons
    const char *themeIcon = ""; // of the desktop's theme, in menus
    // Letters separated by spaces: F E A N V G H menus, B tool bar, cL cR cT cG cS context menus of list, reader, places,
    // tags and saved searches.
    const char *where = "";
    const char *submenu = "";   // its title, where the command stands in one
    const char *group = "";     // checkable, one of the group at a time
    Needs needs = {};
    bool checkable = false;
    bool gap = false;           // a separator stands before it

    [[nodiscard]] bool isIn(const char *place) const;
    [[nodiscard]] QString translatedText() const; // whole, as the palette shows it
    [[nodiscard]] QString menuText() const;
    [[nodiscard]] QString translatedShortText() const;
    [[nodiscard]] QList<QKeySequence> defaultKeys() const;
    [[nodiscard]] QList<QKeySequence> defaultMoreKeys() const;
};

// All commands, in the order of the menus.
[[nodiscard]] const QList<Command> &commandTable();
// The row of an id; a bug where there is none.
[[nodiscard]] const Command &commandOf(const QString &id);

struct MenuTitle {
    const char *letter;
    const char *title; // English, with its mnemonic
};
[[nodiscard]] const QList<MenuTitle> &menuTitles();
// In the context "Commands".
[[nodiscard]] QString translatedCommand(const char *text);
// For where no key can be pressed: "File" of "&File", "文件" of "文件(&F)".
[[nodiscard]] QString withoutMnemonic(QString text);

// Keys that input methods and desktops take before a program sees them: never bound.
[[nodiscard]] const QList<QKeySequence> &reservedKeys();

} // namespace jianbao::ui
