// All commands in one list (Ctrl+K): type characters, pinyin or initials of a command's name, Enter runs it.
#pragma once

#include "core/text/pinyin.h"

#include <QFrame>
#include <QList>

class QListWidget;

namespace jianbao::ui {

class CommandSet;
class FilterEdit;

class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(const CommandSet &commands, QWidget *parent);
    // Opens over the upper part of its parent and deletes itself when closed.
    void popup();

    [[nodiscard]] QStringList shown() const; // ids, in order

private:
    struct Entry {
        QString id;
        QString text;
        text::NameKey key;
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
