// The rows. Keys that are single letters, digits or Space have a scope, so that text fields and input methods keep
// them.
#include "ui/shell/command.h"

#include <QCoreApplication>

namespace jianbao::ui {

namespace {

constexpr Scopes L = Scope::List;
constexpr Scopes R = Scope::Reader;
constexpr Scopes S = Scope::Source;
constexpr Scopes T = Scope::Places;
constexpr Scopes G = Scope::Tags;
constexpr Needs change = Needs(Need::Writable);
constexpr Needs articles = Needs(Need::Article);
constexpr Needs changeArticles = Needs(Need::Writable) | Need::Article;

QList<Command> fileCommands()
{
    return {
        {.id = "file.importFiles", .text = QT_TRANSLATE_NOOP("Commands", "Import Files…"),
         .shortText = QT_TRANSLATE_NOOP("Commands", "Import"), .keys = "Ctrl+I", .icon = "import",
         .themeIcon = "document-open", .where = "F B", .needs = change},
        {.id = "file.importFolder", .text = QT_TRANSLATE_NOOP("Commands", "Import Folder…"), .keys = "Ctrl+Shift+I",
         .icon = "folder", .where = "F", .needs = change},
        {.id = "file.importForm", .text = QT_TRANSLATE_NOOP("Commands", "Import and Check Details…"), .where = "F",
         .needs = change},
        {.id = "file.cancelImport", .text = QT_TRANSLATE_NOOP("Commands", "Cancel Import"), .where = "F",
         .needs = Need::Importing},
        {.id = "file.importReport", .text = QT_TRANSLATE_NOOP("Commands", "Last Import Report"), .where = "F",
         .needs = Need::Report},
        {.id = "file.newLibrary", .text = QT_TRANSLATE_NOOP("Commands", "New Library…"), .keys = "Ctrl+N",
         .icon = "library", .where = "F", .gap = true},
        {.id = "file.openLibrary", .text = QT_TRANSLATE_NOOP("Commands", "Open Library…"), .keys = "Ctrl+O",
         .icon = "folder", .where = "F"},
        {.id = "file.saveCopy", .text = QT_TRANSLATE_NOOP("Commands", "Save a Copy…"), .where = "F"},
        {.id = "file.export", .text = QT_TRANSLATE_NOOP("Commands", "Export…"),
         .shortText = QT_TRANSLATE_NOOP("Commands", "Export"), .keys = "Ctrl+Shift+E", .icon = "export",
         .where = "F B cL cT cG", .needs = Need::Rows, .gap = true},
        {.id = "file.exportAgain", .text = QT_TRANSLATE_NOOP("Commands", "Export Again"), .keys = "Ctrl+E",
         .where = "F", .needs = Needs(Need::Rows) | Need::Exported},
        {.id = "file.quit", .text = QT_TRANSLATE_NOOP("Commands", "Quit"), .keys = "Ctrl+Q", .icon = "quit",
         .themeIcon = "application-exit", .where = "F", .gap = true},
    };
}

QList<Command> editCommands()
{
    return {
        {.id = "edit.undo", .text = QT_TRANSLATE_NOOP("Commands", "Undo"), .keys = "Ctrl+Z", .icon = "undo",
         .themeIcon = "edit-undo", .where = "E", .needs = Need::Undo},
        {.id = "edit.redo", .text = QT_TRANSLATE_NOOP("Commands", "Redo"), .keys = "Ctrl+Shift+Z", .icon = "redo",
         .themeIcon = "edit-redo", .where = "E", .needs = Need::Redo},
        {.id = "edit.copy", .text = QT_TRANSLATE_NOOP("Commands", "Copy"), .keys = "Ctrl+C", .icon = "copy",
         .themeIcon = "edit-copy", .where = "E cR cL", .needs = articles, .gap = true},
        {.id = "edit.copyWithSource", .text = QT_TRANSLATE_NOOP("Commands", "Copy with Source"), .keys = "Ctrl+Shift+C",
         .where = "E cR cL", .needs = articles},
        {.id = "edit.selectAll", .text = QT_TRANSLATE_NOOP("Commands", "Select All"), .keys = "Ctrl+A", .where = "E",
         .needs = Need::Rows, .gap = true},
        {.id = "edit.selectNone", .text = QT_TRANSLATE_NOOP("Commands", "Deselect"), .keys = "Ctrl+Shift+A",
         .where = "E", .needs = Need::Rows},
        {.id = "edit.find", .text = QT_TRANSLATE_NOOP("Commands", "Find"), .keys = "Ctrl+F", .icon = "search",
         .themeIcon = "edit-find", .where = "E", .gap = true},
        {.id = "edit.search", .text = QT_TRANSLATE_NOOP("Commands", "Search Library"), .keys = "/", .scope = L | R | S,
         .where = "E"},
        {.id = "edit.findNext", .text = QT_TRANSLATE_NOOP("Commands", "Next Hit"), .keys = "F3", .where = "E",
         .needs = Need::Hits},
        {.id = "edit.findPrevious", .text = QT_TRANSLATE_NOOP("Commands", "Previous Hit"), .keys = "Shift+F3",
         .where = "E", .needs = Need::Hits},
        {.id = "search.save", .text = QT_TRANSLATE_NOOP("Commands", "Save Search…"), .keys = "Ctrl+S",
         .icon = "search", .where = "E", .needs = change, .gap = true},
        {.id = "search.rename", .text = QT_TRANSLATE_NOOP("Commands", "Rename Saved Search"), .keys = "F2", .scope = T,
         .where = "E cS", .needs = change | Need::Saved},
        {.id = "search.replace", .text = QT_TRANSLATE_NOOP("Commands", "Replace Saved Search by Present One"),
         .where = "E cS", .needs = change | Need::Saved},
        {.id = "search.remove", .text = QT_TRANSLATE_NOOP("Commands", "Remove Saved Search"), .keys = "Del", .scope = T,
         .icon = "delete", .themeIcon = "edit-delete", .where = "E cS", .needs = change | Need::Saved},
        {.id = "edit.rename", .text = QT_TRANSLATE_NOOP("Commands", "Rename Tag"), .keys = "F2", .scope = G,
         .where = "E cG", .needs = change | Need::Tag, .gap = true},
        {.id = "edit.delete", .text = QT_TRANSLATE_NOOP("Commands", "Delete"), .keys = "Del", .scope = G | R,
         .icon = "delete", .themeIcon = "edit-delete", .where = "E cG cR", .needs = change | Need::TagOrMark},
        {.id = "edit.places", .text = QT_TRANSLATE_NOOP("Commands", "Own Places and Names…"), .icon = "place",
         .where = "E", .gap = true},
        {.id = "edit.preferences", .text = QT_TRANSLATE_NOOP("Commands", "Preferences…"), .keys = "Ctrl+,",
         .icon = "settings", .where = "E"},
    };
}

QList<Command> articleCommands()
{
    return {
        {.id = "article.open", .text = QT_TRANSLATE_NOOP("Commands", "Open"), .keys = "Return Enter", .scope = L,
         .where = "A cL", .needs = articles},
        {.id = "article.read", .text = QT_TRANSLATE_NOOP("Commands", "Mark Read/Unread"), .keys = "U", .scope = L | R,
         .icon = "unread", .where = "A cL", .needs = changeArticles, .gap = true},
        {.id = "article.readAll", .text = QT_TRANSLATE_NOOP("Commands", "Mark All Read"), .keys = "Shift+U", .scope = L,
         .where = "A cT", .needs = change | Need::Rows},
        {.id = "article.star", .text = QT_TRANSLATE_NOOP("Commands", "Star"), .keys = "S", .scope = L | R,
         .icon = "star", .where = "A cL cR", .needs = changeArticles},
        {.id = "article.place", .text = QT_TRANSLATE_NOOP("Commands", "Set Township…"), .keys = "P", .scope = L | R,
         .icon = "place", .where = "A cL cR", .needs = changeArticles},
        {.id = "article.looksRight", .text = QT_TRANSLATE_NOOP("Commands", "Looks Right"), .keys = "Y",
         .scope = L | R | S, .icon = "check", .where = "A cL", .needs = changeArticles},
        {.id = "article.pageFacts", .text = QT_TRANSLATE_NOOP("Commands", "Paper, Date and Page…"), .where = "A cL",
         .needs = changeArticles},
        {.id = "tag.assign", .text = QT_TRANSLATE_NOOP("Commands", "Tags…"),
         .shortText = QT_TRANSLATE_NOOP("Commands", "Tag"), .keys = "T", .scope = L | R, .icon = "tag",
         .where = "A B cL cR", .needs = changeArticles, .gap = true},
        {.id = "tag.new", .text = QT_TRANSLATE_NOOP("Commands", "New Tag…"), .keys = "Ctrl+Shift+N", .where = "A cG",
         .needs = change},
    };
}

QList<Command> repairCommands()
{
    const char *const menu = QT_TRANSLATE_NOOP("Commands", "Repair");
    return {
        {.id = "repair.split", .text = QT_TRANSLATE_NOOP("Commands", "Split Here"), .keys = "X", .scope = R | S,
         .where = "A cR", .submenu = menu, .needs = changeArticles, .gap = true},
        {.id = "repair.merge", .text = QT_TRANSLATE_NOOP("Commands", "Merge Articles"), .keys = "G",
         .scope = L | R | S, .where = "A cL cR", .submenu = menu, .needs = changeArticles},
        {.id = "repair.role", .text = QT_TRANSLATE_NOOP("Commands", "Role of the Lines…"), .keys = "R",
         .scope = R | S, .where = "A cR", .submenu = menu, .needs = changeArticles},
        {.id = "repair.headline", .text = QT_TRANSLATE_NOOP("Commands", "Edit Headline…"), .where = "A cL cR",
         .submenu = menu, .needs = changeArticles},
        {.id = "repair.correct", .text = QT_TRANSLATE_NOOP("Commands", "Correct Misprint…"), .where = "A cR",
         .submenu = menu, .needs = changeArticles},
    };
}

// The colours 1 to 8, of tags and of highlights.
const char *const colourNames[8] = {
    QT_TRANSLATE_NOOP("Commands", "Yellow"), QT_TRANSLATE_NOOP("Commands", "Red"),
    QT_TRANSLATE_NOOP("Commands", "Green"),  QT_TRANSLATE_NOOP("Commands", "Blue"),
    QT_TRANSLATE_NOOP("Commands", "Purple"), QT_TRANSLATE_NOOP("Commands", "Pink"),
    QT_TRANSLATE_NOOP("Commands", "Orange"), QT_TRANSLATE_NOOP("Commands", "Grey"),
};
const char *const digits[9] = {"1", "2", "3", "4", "5", "6", "7", "8", "9"};

QList<Command> tagCommands()
{
    static const char *const pins[9][2] = {
        {"tag.pin1", "Alt+1"}, {"tag.pin2", "Alt+2"}, {"tag.pin3", "Alt+3"}, {"tag.pin4", "Alt+4"},
        {"tag.pin5", "Alt+5"}, {"tag.pin6", "Alt+6"}, {"tag.pin7", "Alt+7"}, {"tag.pin8", "Alt+8"},
        {"tag.pin9", "Alt+9"},
    };
    static const char *const pinTos[9] = {"tag.pinTo1", "tag.pinTo2", "tag.pinTo3", "tag.pinTo4", "tag.pinTo5",
                                          "tag.pinTo6", "tag.pinTo7", "tag.pinTo8", "tag.pinTo9"};
    static const char *const colours[8] = {"tag.colour1", "tag.colour2", "tag.colour3", "tag.colour4",
                                           "tag.colour5", "tag.colour6", "tag.colour7", "tag.colour8"};
    QList<Command> commands;
    for (int i = 0; i < 9; ++i) // named after its tag once there is one
        commands.append({.id = pins[i][0], .text = QT_TRANSLATE_NOOP("Commands", "Tag on Key %1"),
                         .argument = digits[i], .keys = pins[i][1], .moreKeys = digits[i], .moreScope = L,
                         .where = "A", .submenu = QT_TRANSLATE_NOOP("Commands", "Pinned Tags"),
                         .needs = changeArticles});
    for (int i = 0; i < 9; ++i)
        commands.append({.id = pinTos[i], .text = QT_TRANSLATE_NOOP("Commands", "Pin Tag to Key %1"),
                         .argument = digits[i], .where = "A cG",
                         .submenu = QT_TRANSLATE_NOOP("Commands", "Pin to Number"), .needs = change | Need::Tag});
    commands.append({.id = "tag.unpin", .text = QT_TRANSLATE_NOOP("Commands", "Take Tag off Its Key"),
                     .where = "A cG", .submenu = QT_TRANSLATE_NOOP("Commands", "Pin to Number"),
                     .needs = change | Need::Tag, .gap = true});
    for (int i = 0; i < 8; ++i)
        commands.append({.id = colours[i], .text = QT_TRANSLATE_NOOP("Commands", "Tag Colour: %1"),
                         .argument = colourNames[i], .where = "A cG",
                         .submenu = QT_TRANSLATE_NOOP("Commands", "Tag Colour"), .needs = change | Need::Tag});
    return commands;
}

QList<Command> colourCommands()
{
    static const char *const ids[8] = {"mark.colour1", "mark.colour2", "mark.colour3", "mark.colour4",
                                       "mark.colour5", "mark.colour6", "mark.colour7", "mark.colour8"};
    QList<Command> commands;
    for (int i = 0; i < 8; ++i)
        commands.append({.id = ids[i], .text = QT_TRANSLATE_NOOP("Commands", "Highlight: %1"),
                         .argument = colourNames[i], .keys = digits[i], .scope = R, .where = "N cR",
                         .submenu = QT_TRANSLATE_NOOP("Commands", "Highlight Colour"), .needs = changeArticles});
    return commands;
}

QList<Command> annotateCommands()
{
    return {
        {.id = "note.edit", .text = QT_TRANSLATE_NOOP("Commands", "Note"), .keys = "N M", .scope = L | R,
         .icon = "note", .where = "N B cL cR", .needs = changeArticles},
        {.id = "mark.add", .text = QT_TRANSLATE_NOOP("Commands", "Highlight"), .keys = "H", .scope = R,
         .icon = "highlight", .where = "N B cR", .needs = changeArticles, .gap = true},
    };
}

QList<Command> markCommands()
{
    return {
        {.id = "mark.grow", .text = QT_TRANSLATE_NOOP("Commands", "Select Sentence / Grow"), .keys = "E", .scope = R,
         .where = "N", .needs = articles},
        {.id = "mark.shrink", .text = QT_TRANSLATE_NOOP("Commands", "Shrink Selection"), .keys = "Shift+E", .scope = R,
         .where = "N", .needs = articles},
        {.id = "mark.next", .text = QT_TRANSLATE_NOOP("Commands", "Next Highlight"), .keys = "]", .scope = R,
         .where = "N", .needs = articles, .gap = true},
        {.id = "mark.previous", .text = QT_TRANSLATE_NOOP("Commands", "Previous Highlight"), .keys = "[", .scope = R,
         .where = "N", .needs = articles},
        {.id = "mark.list", .text = QT_TRANSLATE_NOOP("Commands", "List of Highlights"), .keys = "Shift+H",
         .scope = L | R, .where = "N", .needs = articles},
    };
}

QList<Command> sortCommands()
{
    static const char *const sorts[7][2] = {
        {"view.sortDate", QT_TRANSLATE_NOOP("Commands", "Date")},
        {"view.sortRelevance", QT_TRANSLATE_NOOP("Commands", "Relevance")},
        {"view.sortHeadline", QT_TRANSLATE_NOOP("Commands", "Headline")},
        {"view.sortPlace", QT_TRANSLATE_NOOP("Commands", "Township")},
        {"view.sortPaper", QT_TRANSLATE_NOOP("Commands", "Paper")},
        {"view.sortContributor", QT_TRANSLATE_NOOP("Commands", "Contributor")},
        {"view.sortDoubt", QT_TRANSLATE_NOOP("Commands", "Doubt")},
    };
    QList<Command> commands;
    for (const auto &[id, name] : sorts)
        commands.append({.id = id, .text = QT_TRANSLATE_NOOP("Commands", "Sort by %1"), .argument = name,
                         .where = "V", .submenu = QT_TRANSLATE_NOOP("Commands", "Sort By"), .group = "sort"});
    commands.append({.id = "view.sortDescending", .text = QT_TRANSLATE_NOOP("Commands", "Descending"), .where = "V",
                     .submenu = QT_TRANSLATE_NOOP("Commands", "Sort By"), .checkable = true, .gap = true});
    return commands;
}

QList<Command> themeCommands()
{
    static const char *const themes[3][2] = {
        {"view.themeSystem", QT_TRANSLATE_NOOP("Commands", "Follow the System")},
        {"view.themeLight", QT_TRANSLATE_NOOP("Commands", "Light")},
        {"view.themeDark", QT_TRANSLATE_NOOP("Commands", "Dark")},
    };
    QList<Command> commands;
    for (const auto &[id, name] : themes)
        commands.append({.id = id, .text = QT_TRANSLATE_NOOP("Commands", "Theme: %1"), .argument = name,
                         .where = "V", .submenu = QT_TRANSLATE_NOOP("Commands", "Theme"), .group = "theme"});
    return commands;
}

QList<Command> viewCommands()
{
    return {
        {.id = "view.source", .text = QT_TRANSLATE_NOOP("Commands", "Page Text"), .keys = "V", .scope = L | R | S,
         .icon = "source", .where = "V B", .checkable = true},
        {.id = "view.coverage", .text = QT_TRANSLATE_NOOP("Commands", "Coverage by Month"),
         .shortText = QT_TRANSLATE_NOOP("Commands", "Coverage"), .keys = "Ctrl+Shift+M", .icon = "coverage",
         .where = "V B cT", .checkable = true},
        {.id = "view.place", .text = QT_TRANSLATE_NOOP("Commands", "About This Place"), .keys = "Ctrl+Shift+P",
         .icon = "place", .where = "V cT", .checkable = true},
        {.id = "view.kwic", .text = QT_TRANSLATE_NOOP("Commands", "Keywords in Context"), .keys = "Ctrl+Shift+K",
         .icon = "kwic", .where = "V", .checkable = true},
        {.id = "kwic.table", .text = QT_TRANSLATE_NOOP("Commands", "Export Hits as Table…"), .where = "V",
         .needs = Need::Keywords},
        {.id = "coverage.image", .text = QT_TRANSLATE_NOOP("Commands", "Export Coverage as Image…"),
         .shortText = QT_TRANSLATE_NOOP("Commands", "Image…"), .where = "V",
         .submenu = QT_TRANSLATE_NOOP("Commands", "Export Coverage"), .needs = Need::Coverage},
        {.id = "coverage.table", .text = QT_TRANSLATE_NOOP("Commands", "Export Coverage as Table…"),
         .shortText = QT_TRANSLATE_NOOP("Commands", "Table…"), .where = "V",
         .submenu = QT_TRANSLATE_NOOP("Commands", "Export Coverage"), .needs = Need::Coverage},
    };
}

QList<Command> lookCommands()
{
    return {
        {.id = "view.columns", .text = QT_TRANSLATE_NOOP("Commands", "Columns"), .where = "V", .checkable = true},
        {.id = "view.compact", .text = QT_TRANSLATE_NOOP("Commands", "Compact Rows"), .where = "V", .checkable = true},
        {.id = "view.sepia", .text = QT_TRANSLATE_NOOP("Commands", "Sepia Paper"), .where = "V", .checkable = true},
        {.id = "view.emptyPlaces", .text = QT_TRANSLATE_NOOP("Commands", "Places without Articles"), .keys = "Ctrl+H",
         .scope = T, .where = "V cT", .checkable = true, .gap = true},
        {.id = "view.anyMention", .text = QT_TRANSLATE_NOOP("Commands", "Count Any Mention"), .where = "V cT",
         .checkable = true},
        {.id = "view.sidebar", .text = QT_TRANSLATE_NOOP("Commands", "Sidebar"), .keys = "F9", .icon = "sidebar",
         .where = "V", .checkable = true, .gap = true},
        {.id = "view.facets", .text = QT_TRANSLATE_NOOP("Commands", "Narrow Down"), .keys = "Ctrl+Shift+L",
         .icon = "filter", .where = "V", .checkable = true},
        {.id = "view.notes", .text = QT_TRANSLATE_NOOP("Commands", "Margin Notes"), .keys = "Shift+F9", .where = "V",
         .checkable = true},
        {.id = "view.menuBar", .text = QT_TRANSLATE_NOOP("Commands", "Menu Bar"), .keys = "Ctrl+M", .where = "V",
         .checkable = true},
        {.id = "view.fullScreen", .text = QT_TRANSLATE_NOOP("Commands", "Full Screen"), .keys = "F11",
         .icon = "full-screen", .themeIcon = "view-fullscreen", .where = "V", .checkable = true},
        {.id = "view.larger", .text = QT_TRANSLATE_NOOP("Commands", "Larger Text"), .keys = "Ctrl++ Ctrl+=",
         .icon = "larger", .themeIcon = "zoom-in", .where = "V", .gap = true},
        {.id = "view.smaller", .text = QT_TRANSLATE_NOOP("Commands", "Smaller Text"), .keys = "Ctrl+-",
         .icon = "smaller", .themeIcon = "zoom-out", .where = "V"},
        {.id = "view.normal", .text = QT_TRANSLATE_NOOP("Commands", "Normal Text"), .keys = "Ctrl+0", .where = "V"},
    };
}

QList<Command> goCommands()
{
    return {
        {.id = "go.next", .text = QT_TRANSLATE_NOOP("Commands", "Next Article"), .keys = "J", .scope = L | R | S,
         .icon = "down", .where = "G", .needs = Need::Rows},
        {.id = "go.previous", .text = QT_TRANSLATE_NOOP("Commands", "Previous Article"), .keys = "K",
         .scope = L | R | S, .icon = "up", .where = "G", .needs = Need::Rows},
        {.id = "go.nextUnread", .text = QT_TRANSLATE_NOOP("Commands", "Next Unread"), .keys = "Shift+J",
         .scope = L | R | S, .where = "G", .needs = Need::Rows},
        {.id = "go.readOn", .text = QT_TRANSLATE_NOOP("Commands", "Read On"), .keys = "Space", .scope = L | R,
         .where = "G", .gap = true},
        {.id = "go.readBack", .text = QT_TRANSLATE_NOOP("Commands", "Read Back"), .keys = "Shift+Space", .scope = L | R,
         .where = "G"},
        {.id = "go.nextDoubt", .text = QT_TRANSLATE_NOOP("Commands", "Next Doubt"), .keys = "F8", .icon = "doubt",
         .where = "G", .gap = true},
        {.id = "go.previousDoubt", .text = QT_TRANSLATE_NOOP("Commands", "Previous Doubt"), .keys = "Shift+F8",
         .where = "G"},
        {.id = "go.back", .text = QT_TRANSLATE_NOOP("Commands", "Back"), .keys = "Alt+Left", .icon = "back",
         .themeIcon = "go-previous", .where = "G B", .needs = Need::Back, .gap = true},
        {.id = "go.forward", .text = QT_TRANSLATE_NOOP("Commands", "Forward"), .keys = "Alt+Right", .icon = "forward",
         .themeIcon = "go-next", .where = "G B", .needs = Need::Forward},
        {.id = "go.parent", .text = QT_TRANSLATE_NOOP("Commands", "Parent Place"), .keys = "Alt+Up", .where = "G"},
        {.id = "go.places", .text = QT_TRANSLATE_NOOP("Commands", "Filter Townships"), .keys = "Ctrl+L",
         .icon = "filter", .where = "G"},
        {.id = "go.nextPane", .text = QT_TRANSLATE_NOOP("Commands", "Next Pane"), .keys = "F6", .where = "G",
         .gap = true},
        {.id = "go.previousPane", .text = QT_TRANSLATE_NOOP("Commands", "Previous Pane"), .keys = "Shift+F6",
         .where = "G"},
        {.id = "go.out", .text = QT_TRANSLATE_NOOP("Commands", "Back to List"), .keys = "Esc", .scope = R | S,
         .where = "G"},
    };
}

QList<Command> helpCommands()
{
    return {
        {.id = "help.commands", .text = QT_TRANSLATE_NOOP("Commands", "Commands…"), .keys = "Ctrl+K",
         .icon = "commands", .where = "H"},
        {.id = "help.shortcuts", .text = QT_TRANSLATE_NOOP("Commands", "Shortcuts"), .keys = "Ctrl+?",
         .icon = "keyboard", .where = "H"},
        {.id = "help.about", .text = QT_TRANSLATE_NOOP("Commands", "About Jianbao"), .icon = "info", .where = "H",
         .gap = true},
    };
}

} // namespace

const QList<Command> &commandTable()
{
    static const QList<Command> table = fileCommands() + editCommands() + articleCommands() + tagCommands()
                                        + repairCommands()
                                        + annotateCommands() + colourCommands() + markCommands() + viewCommands()
                                        + sortCommands() + themeCommands() + lookCommands() + goCommands()
                                        + helpCommands();
    return table;
}

} // namespace jianbao::ui
