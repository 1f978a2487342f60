#include "ui/shell/commandpalette.h"

#include "core/text/pinyin.h"
#include "ui/shell/commandset.h"
#include "ui/widgets/filteredit.h"

#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { IdRole = Qt::UserRole, NumberRole, KeysRole };

// The command's keys at the right edge of its row.
class KeysDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(KeysRole).toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, std::max(24, option.fontMetrics.height() + 10)};
    }
};

} // namespace

CommandPalette::CommandPalette(const CommandSet &commands, QWidget *parent, const QList<QAction *> &more)
    : QFrame(parent, Qt::Popup), m_commands(commands), m_edit(new FilterEdit), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(u"commandPalette"_s);
    for (const Command &command : commandTable()) {
        const QString id = QString::fromLatin1(command.id);
        // The pins are called after their tags, so they are asked for their names.
        const bool renamed = commands.action(id)->text() != command.menuText();
        const QString text = withoutMnemonic(renamed ? commands.action(id)->text() : command.translatedText());
        if (commands.action(id)->isVisible())
            m_entries.append({id, commands.action(id), text});
    }
    for (QAction *action : more)
        m_entries.append({{}, action, withoutMnemonic(action->text())});
    m_edit->setPlaceholderText(tr("Type a command: characters, pinyin or initials"));
    m_edit->setAccessibleName(tr("Command"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new KeysDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    setFocusProxy(m_edit);
    connect(m_edit, &FilterEdit::typedChanged, this, &CommandPalette::filter);
    connect(m_edit, &FilterEdit::chosen, this, &CommandPalette::run);
    connect(m_edit, &FilterEdit::left, this, &QWidget::close);
    connect(m_edit, &FilterEdit::downPressed, this, [this] { step(1); });
    connect(m_edit, &FilterEdit::upPressed, this, [this] { step(-1); });
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    filter({});
}

void CommandPalette::popup()
{
    const QWidget *window = parentWidget()->window();
    const int em = fontMetrics().height();
    resize(std::min(em * 32, window->width() - 40), std::min(em * 24, window->height() - 120));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 64)));
    show();
    m_edit->setFocus();
}

QStringList CommandPalette::shown() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row)
        ids.append(m_list->item(row)->data(IdRole).toString());
    return ids;
}

void CommandPalette::filter(const QString &typed)
{
    m_list->clear();
    const text::NameFilter wanted(typed);
    QList<std::pair<text::NameMatch, qsizetype>> found;
    for (qsizetype number = 0; number < m_entries.size(); ++number) {
        if (const text::NameMatch match = wanted.match(m_entries[number].text); match != text::NameMatch::None)
            found.append({match, number});
    }
    // What is called so before what has it in its name, as Undo has that of what was done.
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[match, number] : std::as_const(found)) {
        const Entry &entry = m_entries[number];
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(IdRole, entry.id);
        item->setData(NumberRole, number);
        if (!entry.id.isEmpty())
            item->setData(KeysRole, QKeySequence::listToString(m_commands.keys(entry.id), QKeySequence::NativeText));
        if (!entry.action->isEnabled())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_list->setCurrentRow(-1);
    step(1);
}

void CommandPalette::step(int by)
{
    int row = m_list->currentRow() + by;
    while (row >= 0 && row < m_list->count() && !m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled))
        row += by;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    QAction *action = m_entries[item->data(NumberRole).toLongLong()].action;
    close();
    action->trigger();
}

} // namespace jianbao::ui
