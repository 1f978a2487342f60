#include "ui/shell/commandset.h"

#include "ui/widgets/icons.h"

#include <QActionGroup>
#include <QSettings>
#include <QWidget>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

QString settingsKey(const QString &id)
{
    return u"shortcuts/"_s + id;
}

bool overlap(Scopes a, Scopes b)
{
    // A key of the whole window is heard in every pane.
    return a == Scopes() || b == Scopes() || (a & b);
}

} // namespace

CommandSet::CommandSet(QSettings &settings, QWidget *window) : QObject(window), m_settings(settings), m_window(window)
{
    for (const Command &command : commandTable())
        makeActions(command);
    setAvailable({});
}

void CommandSet::makeActions(const Command &command)
{
    const QString id = QString::fromLatin1(command.id);
    auto *action = new QAction(command.menuText(), this);
    action->setObjectName(id);
    action->setIconText(command.translatedShortText());
    if (*command.icon)
        action->setIcon(icon(QString::fromLatin1(command.icon)));
    action->setCheckable(command.checkable || *command.group);
    if (*command.group) {
        QActionGroup *&group = m_groups[QString::fromLatin1(command.group)];
        if (!group)
            group = new QActionGroup(this);
        group->addAction(action);
    }
    action->setShortcutContext(command.scope == Scopes() ? Qt::WindowShortcut : Qt::WidgetShortcut);
    if (command.scope == Scopes())
        m_window->addAction(action);
    m_actions.insert(id, action);
    if (*command.moreKeys) {
        auto *more = new QAction(this);
        more->setShortcutContext(Qt::WidgetShortcut);
        more->setShortcuts(command.defaultMoreKeys());
        connect(more, &QAction::triggered, action, &QAction::trigger);
        m_more.insert(id, more);
    }
    const QVariant changed = m_settings.value(settingsKey(id));
    action->setShortcuts(changed.isValid() ? QKeySequence::listFromString(changed.toString()) : command.defaultKeys());
    updateToolTip(command);
}

QAction *CommandSet::action(const QString &id) const
{
    QAction *action = m_actions.value(id);
    Q_ASSERT_X(action, "CommandSet::action", qPrintable(id));
    return action;
}

void CommandSet::connectTo(const QString &id, const std::function<void()> &run)
{
    connect(action(id), &QAction::triggered, this, [this, id, run] {
        run();
        Q_EMIT triggered(id);
    });
}

void CommandSet::attach(Scope scope, QWidget *widget)
{
    for (const Command &command : commandTable()) {
        const QString id = QString::fromLatin1(command.id);
        if (command.scope.testFlag(scope))
            widget->addAction(action(id));
        if (*command.moreKeys && command.moreScope.testFlag(scope))
            widget->addAction(m_more.value(id));
    }
}

void CommandSet::setAvailable(Needs available)
{
    for (const Command &command : commandTable()) {
        const QString id = QString::fromLatin1(command.id);
        const bool enabled = (command.needs & ~available) == Needs();
        action(id)->setEnabled(enabled);
        if (QAction *more = m_more.value(id))
            more->setEnabled(enabled);
    }
}

void CommandSet::setReadOnlyReason(const QString &reason)
{
    m_readOnlyReason = reason;
    for (const Command &command : commandTable())
        updateToolTip(command);
}

QList<QKeySequence> CommandSet::keys(const QString &id) const
{
    return action(id)->shortcuts();
}

void CommandSet::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    const Command &command = commandOf(id);
    action(id)->setShortcuts(keys);
    if (keys == command.defaultKeys())
        m_settings.remove(settingsKey(id));
    else
        m_settings.setValue(settingsKey(id), QKeySequence::listToString(keys));
    updateToolTip(command);
}

void CommandSet::resetKeys()
{
    m_settings.remove(u"shortcuts"_s);
    for (const Command &command : commandTable()) {
        action(QString::fromLatin1(command.id))->setShortcuts(command.defaultKeys());
        updateToolTip(command);
    }
}

QString CommandSet::conflict(const QString &id, const QKeySequence &key) const
{
    const Scopes scope = commandOf(id).scope;
    for (const Command &other : commandTable()) {
        const QString otherId = QString::fromLatin1(other.id);
        if (otherId == id)
            continue;
        if (overlap(scope, other.scope) && keys(otherId).contains(key))
            return otherId;
        if (*other.moreKeys && overlap(scope, other.moreScope) && other.defaultMoreKeys().contains(key))
            return otherId;
    }
    return {};
}

void CommandSet::updateToolTip(const Command &command)
{
    QAction *const action = m_actions.value(QString::fromLatin1(command.id));
    QString tip = command.translatedText();
    if (!action->shortcut().isEmpty())
        tip += u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')';
    if (!m_readOnlyReason.isEmpty() && command.needs.testFlag(Need::Writable))
        tip += u'\n' + m_readOnlyReason;
    action->setToolTip(tip);
}

} // namespace jianbao::ui
