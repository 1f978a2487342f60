#include "ui/reader/marginnotes.h"

#include "ui/reader/articleview.h"
#include "ui/widgets/theme.h"

#include <QLayout>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr int between = 8; // cards

} // namespace

MarginNotes::MarginNotes(ArticleView &view, QFrame &drawer) : QObject(&view), m_view(view), m_drawer(drawer)
{
    m_drawer.hide();
    connect(&view, &ArticleView::columnChanged, this, &MarginNotes::place);
    connect(&view, &ArticleView::scrolledTo, this, &MarginNotes::place);
    connect(&view, &ArticleView::numberClicked, this, [this](HighlightId highlight) {
        Q_EMIT cardClicked(highlight);
        openDrawer(highlight);
    });
    view.setMarginPainter([this](QPainter &painter) { paintLeaders(painter); });
}

NoteCard *MarginNotes::card(const CardContent &content)
{
    NoteCard *&card = m_cards[content.highlight];
    if (card != nullptr) {
        card->setStyle(*m_style);
        card->setContent(content);
        return card;
    }
    card = new NoteCard(*m_style, m_view.viewport());
    card->setContent(content);
    const HighlightId id = content.highlight;
    connect(card, &NoteCard::written, this, [this, id](const QString &markdown) { Q_EMIT written(id, markdown); });
    connect(card, &NoteCard::clicked, this, [this, id] { Q_EMIT cardClicked(id); });
    connect(card, &NoteCard::editRequested, this, [this, id] { Q_EMIT editRequested(id); });
    connect(card, &NoteCard::heightChanged, this, &MarginNotes::place);
    connect(card, &NoteCard::left, this, [this, card = card](bool byKey) {
        if (card->content().markdown.isEmpty() && card->content().chips.isEmpty())
            drop(card);
        Q_EMIT closed();
        if (byKey)
            Q_EMIT left();
    });
    return card;
}

void MarginNotes::drop(NoteCard *card)
{
    const HighlightId id = card->content().highlight;
    m_cards.remove(id);
    m_order.removeAll(id);
    if (m_inDrawer == id)
        m_inDrawer.reset();
    card->disconnect(this);
    card->hide();
    card->deleteLater();
    place();
}

void MarginNotes::setContents(const QList<CardContent> &contents, const ReadingStyle &style)
{
    m_style = style;
    m_order.clear();
    for (const CardContent &content : contents) {
        card(content);
        m_order.append(content.highlight);
    }
    for (NoteCard *other : m_cards.values()) {
        if (m_order.contains(other->content().highlight))
            continue;
        if (other->isEditing())
            m_order.append(other->content().highlight);
        else
            drop(other);
    }
    place();
}

void MarginNotes::clear()
{
    leave();
    m_inDrawer.reset();
    for (NoteCard *card : m_cards.values())
        drop(card);
}

void MarginNotes::setVisible(bool visible)
{
    m_visible = visible;
    m_view.setNotesColumn(visible);
    place();
}

void MarginNotes::setCovered(bool covered)
{
    m_covered = covered;
    place();
}

void MarginNotes::setChosen(HighlightId highlight)
{
    m_chosen = highlight;
    if (m_inDrawer && *m_inDrawer != highlight && !isEditing())
        m_inDrawer.reset();
    for (NoteCard *card : std::as_const(m_cards))
        card->setChosen(highlight != 0 && card->content().highlight == highlight);
    place();
}

void MarginNotes::edit(HighlightId highlight, int colour)
{
    if (!m_style)
        return;
    if (!m_cards.contains(highlight)) {
        card({.highlight = highlight, .markdown = {}, .chips = {}, .colour = colour});
        m_order.insert(highlight == 0 ? 0 : m_order.size(), highlight);
    }
    if (m_view.column().notesWidth == 0)
        m_inDrawer = highlight;
    place();
    m_cards[highlight]->edit();
    place();
    showAnchor(highlight);
}

void MarginNotes::openDrawer(HighlightId highlight)
{
    m_inDrawer = highlight;
    place();
    showAnchor(highlight);
}

void MarginNotes::showAnchor(HighlightId highlight)
{
    const int top = highlight != 0 ? anchorTop(highlight) : -1;
    if (top < 0)
        return;
    m_drawer.parentWidget()->layout()->activate(); // the drawer has just taken its share
    const int y = top - qRound(m_view.scrolled());
    if (y < 0 || y + m_view.article()->style().lineHeight() > m_view.viewport()->height())
        m_view.verticalScrollBar()->setValue(top - m_view.viewport()->height() / 3);
}

bool MarginNotes::isEditing() const
{
    return std::any_of(m_cards.begin(), m_cards.end(), [](const NoteCard *card) { return card->isEditing(); });
}

void MarginNotes::leave()
{
    for (NoteCard *card : m_cards.values())
        card->leave();
}

bool MarginNotes::isNumbered() const
{
    return m_visible && m_view.column().notesWidth == 0;
}

int MarginNotes::anchorTop(HighlightId highlight) const
{
    if (highlight == 0)
        return m_style->scaled(22);
    const auto &marks = m_view.marks();
    const auto mark = std::find_if(marks.begin(), marks.end(), [&](const PlacedMark &m) { return m.id == highlight; });
    if (mark == marks.end())
        return -1;
    return qRound(m_view.lineAt(static_cast<int>(mark->ranges.first().start)).top());
}

void MarginNotes::place()
{
    if (!m_style || m_view.article() == nullptr)
        return;
    if (m_view.column().notesWidth > 0) {
        m_drawer.hide();
        placeBeside();
    } else {
        placeInDrawer();
    }
    m_view.viewport()->update();
}

void MarginNotes::placeBeside()
{
    QList<std::pair<int, NoteCard *>> standing;
    for (const HighlightId id : std::as_const(m_order)) {
        NoteCard *card = m_cards.value(id);
        const int top = anchorTop(id);
        if (card->parentWidget() != m_view.viewport())
            card->setParent(m_view.viewport());
        card->setVisible(top >= 0 && !m_covered);
        if (top >= 0)
            standing.append({top, card});
    }
    std::stable_sort(standing.begin(), standing.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const Column column = m_view.column();
    int bottom = 0;
    for (const auto &[top, card] : standing) {
        const int y = std::max(top, bottom);
        const int height = card->heightFor(column.notesWidth);
        card->setGeometry(column.notesLeft, y - qRound(m_view.scrolled()), column.notesWidth, height);
        bottom = y + height + between;
    }
}

void MarginNotes::placeInDrawer()
{
    NoteCard *shown = m_inDrawer ? m_cards.value(*m_inDrawer) : nullptr;
    for (NoteCard *card : std::as_const(m_cards)) {
        if (card != shown)
            card->hide();
    }
    m_drawer.setVisible(shown != nullptr);
    if (shown == nullptr)
        return;
    m_drawer.setFixedHeight(m_style->scaled(160));
    if (shown->parentWidget() != &m_drawer)
        shown->setParent(&m_drawer);
    shown->setGeometry(m_drawer.contentsRect().adjusted(between, between, -between, -between));
    shown->show();
}

void MarginNotes::paintLeaders(QPainter &painter) const
{
    if (!m_style || m_view.column().notesWidth == 0)
        return;
    for (const HighlightId id : m_order) {
        const NoteCard *card = m_cards.value(id);
        const int top = anchorTop(id);
        if (id == 0 || top < 0 || !card->isVisible())
            continue;
        const auto at = [this](qreal y) { return y + m_style->scaled(12); };
        painter.setPen(m_style->theme().mark(card->content().colour).rail);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawLine(QPointF(m_view.column().right() + 4, at(top)),
                         QPointF(m_view.column().notesLeft, at(card->y() + m_view.scrolled())));
    }
}

} // namespace jianbao::ui
