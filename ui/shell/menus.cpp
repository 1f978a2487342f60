#include "ui/shell/menus.h"

#include "ui/shell/commandset.h"

#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

// In menus the desktop's own icon is used where it has one; the tool bar keeps one hand.
void useThemeIcon(QAction *action, const Command &command)
{
    if (*command.themeIcon && !command.isIn("B"))
        action->setIcon(QIcon::fromTheme(QString::fromLatin1(command.themeIcon), action->icon()));
}

// Appends the commands of a place to a menu, those of a submenu into one that is made at its first command.
void fill(QMenu *menu, const char *place, const CommandSet &commands, bool onlyEnabled)
{
    QHash<QString, QMenu *> submenus;
    for (const Command &command : commandTable()) {
        if (!command.isIn(place))
            continue;
        QAction *const action = commands.action(QString::fromLatin1(command.id));
        if (onlyEnabled && !action->isEnabled())
            continue;
        QMenu *target = menu;
        if (*command.submenu) {
            QMenu *&submenu = submenus[QString::fromLatin1(command.submenu)];
            if (!submenu) {
                submenu = menu->addMenu(translatedCommand(command.submenu));
                submenu->setObjectName(QString::fromLatin1(command.submenu));
            }
            target = submenu;
        }
        if (command.gap && !target->isEmpty())
            target->addSeparator();
        target->addAction(action);
    }
}

QToolButton *toolButton(QToolBar *bar, QAction *action, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton(bar);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    button->setObjectName(action->objectName());
    button->setAccessibleName(action->iconText());
    bar->addWidget(button);
    return button;
}

} // namespace

void fillMenuBar(QMenuBar *bar, const CommandSet &commands)
{
    for (const MenuTitle &title : menuTitles()) {
        QMenu *menu = bar->addMenu(translatedCommand(title.title));
        menu->setObjectName(QLatin1String("menu") + QLatin1String(title.letter));
        menu->setToolTipsVisible(true);
        fill(menu, title.letter, commands, false);
    }
    for (const Command &command : commandTable())
        useThemeIcon(commands.action(QString::fromLatin1(command.id)), command);
}

QMenu *contextMenu(const char *place, const CommandSet &commands, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu, place, commands, true);
    return menu;
}

void fillToolBar(QToolBar *bar, const CommandSet &commands, QWidget *searchBox)
{
    const auto button = [&](const char *id, Qt::ToolButtonStyle style = Qt::ToolButtonTextBesideIcon) {
        return toolButton(bar, commands.action(QString::fromLatin1(id)), style);
    };
    QToolButton *import = button("file.importFiles");
    import->setPopupMode(QToolButton::MenuButtonPopup);
    auto *imports = new QMenu(import);
    for (const char *id : {"file.importFiles", "file.importFolder", "file.importForm"})
        imports->addAction(commands.action(QString::fromLatin1(id)));
    import->setMenu(imports);
    bar->addSeparator();
    button("go.back", Qt::ToolButtonIconOnly);
    button("go.forward", Qt::ToolButtonIconOnly);
    bar->addWidget(searchBox);
    QToolButton *highlight = button("mark.add");
    highlight->setPopupMode(QToolButton::MenuButtonPopup);
    auto *colours = new QMenu(highlight);
    for (int colour = 1; colour <= 8; ++colour)
        colours->addAction(commands.action(u"mark.colour%1"_s.arg(colour)));
    highlight->setMenu(colours);
    button("tag.assign");
    button("note.edit");
    bar->addSeparator();
    button("view.source");
    button("view.coverage");
    button("file.export");
}

} // namespace jianbao::ui
