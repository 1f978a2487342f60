// The commands of one window as actions: their texts, keys where they belong, and whether they can be used now.
#pragma once

#include "ui/shell/command.h"

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>

class QActionGroup;
class QSettings;

namespace jianbao::ui {

class CommandSet : public QObject
{
    Q_OBJECT
public:
    // Keys that the user changed come from settings, and go there. The window gets all actions without a scope.
    CommandSet(QSettings &settings, QWidget *window);

    [[nodiscard]] QAction *action(const QString &id) const;
    // What the command does. A checkable one is told its new state by action(id)->isChecked().
    void connectTo(const QString &id, const std::function<void()> &run);
    // Gives a widget the keys of a scope.
    void attach(Scope scope, QWidget *widget);

    // What is there now; commands that need more are disabled.
    void setAvailable(Needs available);
    // A sentence for the tooltips of commands that would change the library, while it is read-only.
    void setReadOnlyReason(const QString &reason);

    [[nodiscard]] QList<QKeySequence> keys(const QString &id) const;
    // Empty takes the keys away. What another command of an overlapping scope has is not checked here: see conflict().
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    void resetKeys();
    // The command that would answer the same key in the same place; empty: none.
    [[nodiscard]] QString conflict(const QString &id, const QKeySequence &key) const;

Q_SIGNALS:
    void triggered(const QString &id); // after the command has run

private:
    void makeActions(const Command &command);
    void updateToolTip(const Command &command);

    QSettings &m_settings;
    QWidget *m_window;
    QHash<QString, QAction *> m_actions;
    QHash<QString, QAction *> m_more; // carries the keys of a second scope
    QHash<QString, QActionGroup *> m_groups;
    QString m_readOnlyReason;
};

} // namespace jianbao::ui
