// All commands in one list (Ctrl+K), and the saved searches: type characters, pinyin or initials of a name, Enter runs it.
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QListWidget;

namespace jianbao::ui {

class CommandSet;
class FilterEdit;

class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    // more: what else can be run, below the commands; the actions outlive the palette.
    CommandPalette(const CommandSet &commands, QWidget *parent, const QList<QAction *> &more = {});
    // Opens over the upper part of its parent and deletes itself when closed.
    void popup();

    [[nodiscard]] QStringList shown() const; // ids, in order

private:
    struct Entry {
        QString id; // empty: no command
        QAction *action;
        QString text;
    };
    void filter(const QString &typed);
    void step(int by);
    void run();

    const CommandSet &m_commands;
    QList<Entry> m_entries;
    FilterEdit *m_edit;
    QListWidget *m_list;
};

} // namespace jianbao::ui
