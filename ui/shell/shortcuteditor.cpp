#include "ui/shell/shortcuteditor.h"

#include "core/text/pinyin.h"
#include "ui/shell/commandset.h"
#include "ui/widgets/filteredit.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int IdRole = Qt::UserRole;

} // namespace

ShortcutEditor::ShortcutEditor(CommandSet &commands, QWidget *parent)
    : QWidget(parent), m_commands(commands), m_tree(new QTreeWidget), m_keys(new QKeySequenceEdit),
      m_message(new QLabel)
{
    auto *search = new FilterEdit;
    search->setPlaceholderText(tr("Filter commands"));
    search->setAccessibleName(tr("Filter commands"));
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("Command"), tr("Keys"), tr("Where")});
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_tree->setUniformRowHeights(true);
    m_keys->setAccessibleName(tr("New key"));
    auto *set = new QPushButton(tr("Set"));
    auto *none = new QPushButton(tr("No Key"));
    auto *reset = new QPushButton(tr("Reset All"));
    m_message->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->addWidget(search, 0, 0, 1, 5);
    grid->addWidget(m_tree, 1, 0, 1, 5);
    auto *keysLabel = new QLabel(tr("New key:"));
    keysLabel->setBuddy(m_keys);
    grid->addWidget(keysLabel, 2, 0);
    grid->addWidget(m_keys, 2, 1);
    grid->addWidget(set, 2, 2);
    grid->addWidget(none, 2, 3);
    grid->addWidget(reset, 2, 4);
    grid->addWidget(m_message, 3, 0, 1, 5);
    grid->setColumnStretch(1, 1);
    fill();

    connect(search, &FilterEdit::typedChanged, this, &ShortcutEditor::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showCurrent);
    connect(set, &QPushButton::clicked, this, &ShortcutEditor::take);
    connect(none, &QPushButton::clicked, this, [this] {
        m_keys->clear();
        take();
    });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_commands.resetKeys();
        fill();
    });
}

void ShortcutEditor::fill()
{
    m_tree->clear();
    for (const MenuTitle &title : menuTitles()) {
        auto *menu = new QTreeWidgetItem(m_tree, {withoutMnemonic(translatedCommand(title.title))});
        for (const Command &command : commandTable()) {
            if (!command.isIn(title.letter))
                continue;
            auto *item = new QTreeWidgetItem(menu, {withoutMnemonic(command.translatedText())});
            item->setData(0, IdRole, QString::fromLatin1(command.id));
            updateKeys(item);
        }
        menu->setExpanded(true);
    }
    m_tree->resizeColumnToContents(0);
    m_tree->header()->resizeSection(1, fontMetrics().height() * 10);
}

void ShortcutEditor::updateKeys(QTreeWidgetItem *item)
{
    const QString id = item->data(0, IdRole).toString();
    const Command &command = commandOf(id);
    QList<QKeySequence> keys = m_commands.keys(id);
    keys.append(command.defaultMoreKeys());
    item->setText(1, QKeySequence::listToString(keys, QKeySequence::NativeText));
    QStringList where;
    const Scopes scope = command.scope | command.moreScope;
    const std::pair<Scope, QString> names[] = {{Scope::List, tr("list")},
                                               {Scope::Reader, tr("article")},
                                               {Scope::Source, tr("page text")},
                                               {Scope::Places, tr("places")},
                                               {Scope::Tags, tr("tags")}};
    for (const auto &[bit, name] : names)
        if (scope.testFlag(bit))
            where.append(name);
    item->setText(2, where.join(tr(", ", "between names of panes")));
}

void ShortcutEditor::filter(const QString &typed)
{
    for (int menu = 0; menu < m_tree->topLevelItemCount(); ++menu) {
        QTreeWidgetItem *parent = m_tree->topLevelItem(menu);
        bool any = false;
        for (int row = 0; row < parent->childCount(); ++row) {
            QTreeWidgetItem *item = parent->child(row);
            const bool matches = text::NameKey::of(item->text(0)).matches(typed)
                                 || item->text(1).compare(typed, Qt::CaseInsensitive) == 0;
            item->setHidden(!matches);
            any = any || matches;
        }
        parent->setHidden(!any);
    }
}

QString ShortcutEditor::currentId() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, IdRole).toString() : QString();
}

void ShortcutEditor::showCurrent()
{
    const QString id = currentId();
    m_message->clear();
    m_keys->setKeySequence(id.isEmpty() ? QKeySequence() : m_commands.keys(id).value(0));
}

void ShortcutEditor::take()
{
    const QString id = currentId();
    if (id.isEmpty())
        return;
    const QKeySequence key = m_keys->keySequence();
    if (reservedKeys().contains(key)) {
        m_message->setText(tr("Input methods or the desktop use this key."));
        return;
    }
    if (const QString other = key.isEmpty() ? QString() : m_commands.conflict(id, key); !other.isEmpty()) {
        m_message->setText(tr("“%1” has this key.").arg(withoutMnemonic(commandOf(other).translatedText())));
        return;
    }
    m_message->clear();
    m_commands.setKeys(id, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    updateKeys(m_tree->currentItem());
}

} // namespace jianbao::ui
