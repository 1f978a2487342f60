// All commands with their keys, which can be changed. A key that another command has is refused with its name.
#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace jianbao::ui {

class CommandSet;

class ShortcutEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutEditor(CommandSet &commands, QWidget *parent = nullptr);

private:
    void fill();
    void filter(const QString &typed);
    void showCurrent();
    void take();
    void updateKeys(QTreeWidgetItem *item);
    [[nodiscard]] QString currentId() const;

    CommandSet &m_commands;
    QTreeWidget *m_tree;
    QKeySequenceEdit *m_keys;
    QLabel *m_message;
};

} // namespace jianbao::ui
