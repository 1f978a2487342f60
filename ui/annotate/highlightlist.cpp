#include "ui/annotate/highlightlist.h"

#include "ui/annotate/notetext.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace jianbao::ui {

namespace {

enum Role { IdRole = Qt::UserRole + 1, ColourRole, NoteRole, TagsRole };

constexpr int side = 10;
constexpr int wordLines = 2;

// Colour edge, the words on two lines at most, the note's first line and the names of the tags.
class HighlightDelegate : public QStyledItemDelegate
{
public:
    explicit HighlightDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.lineSpacing();
        if (!index.data(IdRole).isValid())
            return {0, line * (index.data(NoteRole).toString().isEmpty() ? 1 : 3) + side};
        const int lines = wordLines + !index.data(NoteRole).toString().isEmpty()
                          + !index.data(TagsRole).toString().isEmpty();
        return {0, line * lines + side};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        if (index.data(IdRole).isValid())
            paintHighlight(*painter, option, index);
        else
            paintTitle(*painter, option, index);
        painter->restore();
    }

private:
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        QFont bold = option.font;
        bold.setBold(true);
        QRect rect = option.rect.adjusted(side, side / 2, -side, 0);
        painter.setFont(bold);
        painter.setPen(m_theme.ink);
        painter.drawText(rect, Qt::AlignTop | Qt::AlignLeft, index.data().toString());
        rect.setTop(rect.top() + option.fontMetrics.lineSpacing());
        painter.setFont(option.font);
        painter.setPen(m_theme.muted);
        painter.drawText(rect, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, index.data(NoteRole).toString());
    }

    void paintHighlight(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter.fillRect(option.rect, m_theme.rowSelected);
        const MarkColour &mark = m_theme.mark(index.data(ColourRole).toInt());
        painter.fillRect(QRect(option.rect.left(), option.rect.top() + 3, 3, option.rect.height() - 6), mark.rail);
        const int line = option.fontMetrics.lineSpacing();
        QRect rect = option.rect.adjusted(side, side / 2, -side, 0);
        painter.setPen(m_theme.ink);
        painter.drawText(QRect(rect.topLeft(), QSize(rect.width(), wordLines * line)),
                         Qt::AlignTop | Qt::AlignLeft | Qt::TextWrapAnywhere, index.data().toString());
        rect.setTop(rect.top() + wordLines * line);
        painter.setPen(m_theme.muted);
        for (const int role : {NoteRole, TagsRole}) {
            const QString text = index.data(role).toString();
            if (text.isEmpty())
                continue;
            painter.drawText(rect, Qt::AlignTop | Qt::AlignLeft,
                             option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
            rect.setTop(rect.top() + line);
        }
        painter.setPen(option.palette.color(QPalette::Mid));
        painter.drawLine(option.rect.bottomLeft() + QPoint(side, 0), option.rect.bottomRight());
        if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen(option.palette.color(QPalette::Link), 2));
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

    const Theme &m_theme;
};

} // namespace

HighlightList::HighlightList(QWidget *parent) : QFrame(parent), m_list(new QListWidget(this))
{
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Highlights of the article"));
    m_list->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    const auto choose = [this](QListWidgetItem *item) {
        if (item != nullptr && item->data(IdRole).isValid())
            Q_EMIT chosen(item->data(IdRole).toLongLong());
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
}

void HighlightList::setHighlights(const QList<ListedHighlight> &highlights, const Theme &theme)
{
    const QListWidgetItem *current = m_list->currentItem();
    const HighlightId before = current != nullptr ? current->data(IdRole).toLongLong() : 0;
    m_list->clear();
    if (m_theme != &theme) {
        m_theme = &theme;
        QPalette colours = palette();
        colours.setColor(QPalette::Base, theme.paper);
        m_list->setPalette(colours);
        delete m_list->itemDelegate();
        m_list->setItemDelegate(new HighlightDelegate(theme, m_list));
    }
    addTitle(tr("%n highlight(s)", nullptr, static_cast<int>(highlights.size())));
    for (const ListedHighlight &highlight : highlights) {
        if (!highlight.orphan)
            addHighlight(highlight);
    }
    const bool orphans = std::any_of(highlights.begin(), highlights.end(), [](const auto &h) { return h.orphan; });
    if (orphans)
        addTitle(tr("Orphans"), tr("The words of this highlight are no longer on the page. Its note is kept."));
    for (const ListedHighlight &highlight : highlights) {
        if (highlight.orphan)
            addHighlight(highlight);
    }
    setCurrent(before);
}

void HighlightList::addTitle(const QString &title, const QString &explanation)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(NoteRole, explanation);
    item->setFlags(Qt::NoItemFlags);
}

void HighlightList::addHighlight(const ListedHighlight &highlight)
{
    auto *item = new QListWidgetItem(highlight.words, m_list);
    item->setData(IdRole, highlight.id);
    item->setData(ColourRole, highlight.colour);
    item->setData(NoteRole, noteSummary(highlight.note));
    QStringList names;
    for (const Chip &chip : highlight.chips)
        names.append(chip.name);
    item->setData(TagsRole, names.join(QStringLiteral(" · ")));
}

void HighlightList::setCurrent(HighlightId highlight)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (highlight != 0 && m_list->item(i)->data(IdRole).toLongLong() == highlight) {
            m_list->setCurrentRow(i);
            return;
        }
    }
    m_list->setCurrentRow(-1);
}

int HighlightList::count() const
{
    int highlights = 0;
    for (int i = 0; i < m_list->count(); ++i)
        highlights += m_list->item(i)->data(IdRole).isValid();
    return highlights;
}

bool HighlightList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool toggles = key->key() == Qt::Key_H && key->modifiers() == Qt::ShiftModifier;
        if (key->key() == Qt::Key_Escape || toggles) {
            Q_EMIT closeRequested();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (QListWidgetItem *item = m_list->currentItem())
                Q_EMIT m_list->itemActivated(item);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace jianbao::ui
