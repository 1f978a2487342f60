#include "ui/coverage/factlist.h"

#include "core/lists/roles.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace jianbao::ui {

namespace {

enum Role { KindRole = Qt::UserRole + 100, KeyRole, ShareOfSectionRole };
constexpr int heading = -1; // instead of a kind
constexpr int leastScale = 5; // articles of a whole bar: single ones make no long bars

// A name, its number at the right edge, and under both a bar as long as its share of the section's largest.
class FactDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Scale px(option.font);
        painter->save();
        QRect line = option.rect.adjusted(px(8), 0, -px(10), 0);
        if (index.data(KindRole).toInt() == heading) {
            painter->setFont(px.font(12, true));
            painter->setPen(option.palette.color(QPalette::PlaceholderText));
            painter->drawText(line.adjusted(0, px(6), 0, 0), Qt::AlignVCenter, index.data().toString());
            painter->restore();
            return;
        }
        QStyleOptionViewItem row = option;
        row.state.setFlag(QStyle::State_Active, option.state.testFlag(QStyle::State_Active)
                                                    && option.widget && option.widget->hasFocus());
        drawRowGround(*painter, row);
        const RowInk ink = rowInk(row);
        if (!ink.onHighlight) {
            const int width = int((line.width() + px(8)) * index.data(ShareOfSectionRole).toDouble());
            painter->fillRect(QRect(line.left() - px(4), line.top() + px(3), width, line.height() - px(6)),
                              themeFor(option.palette).coverage[1]);
        }
        const QString count = QLocale().toString(index.data(lists::CountRole).toInt());
        painter->setPen(ink.text);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, count);
        line.setRight(line.right() - option.fontMetrics.horizontalAdvance(count) - px(8));
        painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, Scale(option.font)(index.data(KindRole).toInt() == heading ? 32 : 26)};
    }
};

} // namespace

FactList::FactList(QWidget *parent) : QListView(parent)
{
    setModel(&m_rows);
    setItemDelegate(new FactDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(this, &QAbstractItemView::clicked, this, &FactList::choose);
}

void FactList::setSections(const QList<Section> &sections)
{
    const QVariant kind = currentIndex().data(KindRole);
    const QVariant key = currentIndex().data(KeyRole);
    m_rows.clear();
    for (const Section &section : sections) {
        if (!section.entries.isEmpty())
            add(section);
    }
    int current = hasFocus() ? 1 : -1; // the row under the first heading
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (kind.isValid() && m_rows.index(row, 0).data(KindRole) == kind && m_rows.index(row, 0).data(KeyRole) == key)
            current = row;
    }
    setCurrentIndex(m_rows.index(current, 0));
}

void FactList::add(const Section &section)
{
    auto *head = new QStandardItem(section.title);
    head->setFlags(Qt::ItemIsEnabled);
    head->setData(heading, KindRole);
    m_rows.appendRow(head);
    for (const Entry &entry : section.entries) {
        auto *row = new QStandardItem(entry.name);
        row->setData(section.kind, KindRole);
        row->setData(entry.key, KeyRole);
        row->setData(entry.count, lists::CountRole);
        row->setData(double(entry.count) / std::max(leastScale, section.entries.first().count), ShareOfSectionRole);
        row->setData(tr("%1, %n article(s)", nullptr, entry.count).arg(entry.name), Qt::AccessibleTextRole);
        m_rows.appendRow(row);
    }
}

void FactList::choose(const QModelIndex &index)
{
    if (index.isValid() && index.data(KindRole).toInt() != heading)
        Q_EMIT chosen(index.data(KindRole).toInt(), index.data(KeyRole));
}

void FactList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        choose(currentIndex());
    else if (plain && event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QListView::keyPressEvent(event);
}

// Letters belong to the window's commands, not to an input method.
void FactList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void FactList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    if (!currentIndex().isValid() && m_rows.rowCount() > 1)
        setCurrentIndex(m_rows.index(1, 0));
    viewport()->update();
}

} // namespace jianbao::ui
