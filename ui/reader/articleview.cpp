#include "ui/reader/articleview.h"

#include "ui/reader/articleaccess.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextCursor>

namespace jianbao::ui {

using namespace std::chrono_literals;

ArticleView::ArticleView(QWidget *parent) : ReadOnlyText(parent)
{
    ArticleAccess::install();
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the measure does not depend on the length
    setLineWrapMode(QTextEdit::FixedPixelWidth); // the column decides, not each step of a resize
    viewport()->setMouseTracking(true);
    m_relayout.setSingleShot(true);
    m_relayout.setInterval(60ms);
    connect(&m_relayout, &QTimer::timeout, this, &ArticleView::applyColumn);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleView::scrolledTo);
}

ArticleView::~ArticleView()
{
    blockSignals(true);   // those who listen may be gone
    setDocument(nullptr); // ours is gone before QTextEdit is
}

void ArticleView::setArticle(std::unique_ptr<ArticleDocument> article)
{
    m_marks.clear();
    m_layout = {};
    m_hits.clear();
    m_tinted.clear();
    m_chosen = 0;
    m_dragged = Handle::None;
    const auto before = std::exchange(m_article, std::move(article)); // lives until the new document is in place
    QPalette colours = palette();
    colours.setColor(QPalette::Base, m_article->style().theme().paper);
    colours.setColor(QPalette::Text, m_article->style().theme().ink);
    setPalette(colours);
    applyColumn();
    setDocument(&m_article->document());
    setCaretPlaced(false); // kept by the document's layout
    applyColumn();
    verticalScrollBar()->setValue(0);
}

void ArticleView::applyColumn()
{
    if (!m_article)
        return;
    const Column column = columnFor(viewport()->width(), m_article->style().em(), m_notesWanted, interfaceScale());
    const bool shown = document() == &m_article->document();
    const int anchor = shown ? firstPosition() : 0;
    const int height = shown && scrolled() > 0 ? heightOf(anchor) : 0;
    const bool moved = shown && scrolled() > 0 && column != m_column;
    m_column = column;
    m_article->setColumn(column);
    if (lineWrapColumnOrWidth() != column.right())
        setLineWrapColumnOrWidth(column.right());
    if (shown)
        document()->documentLayout()->documentSize(); // to the end now, not bit by bit: the scroll bar must not lie
    if (moved)
        scrollToHeight(anchor, height);
    viewport()->update();
    Q_EMIT columnChanged();
}

void ArticleView::setNotesColumn(bool wanted)
{
    if (std::exchange(m_notesWanted, wanted) != wanted)
        applyColumn();
}

void ArticleView::setMarks(const QList<PlacedMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    layOutMarksAgain();
}

void ArticleView::layOutMarksAgain()
{
    m_layout = layOutMarks(m_marks);
    viewport()->update();
}

void ArticleView::setChosen(HighlightId mark)
{
    m_chosen = mark;
    viewport()->update();
}

void ArticleView::setHits(const QList<TextRange> &hits, qsizetype current)
{
    m_hits = hits;
    m_currentHit = current;
    viewport()->update();
}

void ArticleView::setTinted(const QList<TextRange> &words)
{
    if (words == m_tinted)
        return;
    m_tinted = words;
    viewport()->update();
}

bool ArticleView::isEndOnScreen() const
{
    if (!m_article)
        return true;
    const ShownLine last = lineAt(document()->characterCount() - 1);
    return last.bottom() <= scrolled() + viewport()->height();
}

bool ArticleView::scrollPage(int direction)
{
    QScrollBar *bar = verticalScrollBar();
    if (direction > 0 ? isEndOnScreen() : bar->value() == bar->minimum())
        return false;
    const int line = m_article ? m_article->style().lineHeight() : 0;
    const int before = bar->value();
    bar->setValue(before + direction * std::max(line, viewport()->height() - line));
    return bar->value() != before;
}

int ArticleView::firstPosition() const
{
    int first = -1;
    eachLine(scrolled(), scrolled() + viewport()->height(), [&](const ShownLine &line) {
        if (first < 0 && line.top() >= scrolled())
            first = line.start;
    });
    return std::max(0, first);
}

int ArticleView::visibleCaret() const
{
    const QTextCursor caret = textCursor();
    const int y = heightOf(caret.position());
    return m_caretPlaced && y > -m_article->style().lineHeight() && y < viewport()->height() ? caret.position() : -1;
}

void ArticleView::setCaretPlaced(bool placed)
{
    m_caretPlaced = placed;
    setCursorWidth(placed ? 1 : 0); // nothing blinks in a headline that nobody has clicked
}

void ArticleView::select(TextRange range)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(range.start));
    cursor.setPosition(static_cast<int>(range.end), QTextCursor::KeepAnchor);
    const int value = verticalScrollBar()->value();
    setTextCursor(cursor); // scrolls, but not as little as showPosition
    verticalScrollBar()->setValue(value);
    setCaretPlaced(true);
    showPosition(static_cast<int>(range.end));
}

TextRange ArticleView::selection() const
{
    return {textCursor().selectionStart(), textCursor().selectionEnd()};
}

const PlacedMark *ArticleView::chosenMark() const
{
    const auto mark = std::find_if(m_marks.begin(), m_marks.end(), [this](const auto &m) { return m.id == m_chosen; });
    return m_chosen != 0 && mark != m_marks.end() ? &*mark : nullptr;
}

const PlacedMark *ArticleView::markAt(int position) const
{
    const auto band = std::partition_point(m_layout.bands.begin(), m_layout.bands.end(),
                                           [position](const Band &b) { return b.range.end <= position; });
    return band != m_layout.bands.end() && band->range.contains(position) ? &m_marks[band->mark] : nullptr;
}

const PlacedMark *ArticleView::numberAt(QPoint viewportPoint) const
{
    const QPointF point = QPointF(viewportPoint) + QPointF(0, scrolled());
    for (const PlacedMark &mark : m_marks) {
        if (mark.number > 0 && numberRect(mark).contains(point))
            return &mark;
    }
    return nullptr;
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    ReadOnlyText::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) {
        Q_EMIT columnChanged();
        return;
    }
    // The first step of a resize at once, so that a view that is just being shown does not jump; a drag then waits.
    if (!m_relayout.isActive())
        applyColumn();
    m_relayout.start();
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    m_dragged = event->button() == Qt::LeftButton && m_movable ? handleAt(event->pos()) : Handle::None;
    if (m_dragged != Handle::None)
        return;
    if (event->button() == Qt::RightButton) {
        const int position = positionAt(event->pos());
        const PlacedMark *mark = position >= 0 ? markAt(position) : nullptr;
        if (mark != nullptr && !textCursor().hasSelection())
            Q_EMIT markClicked(mark->id);
    } else {
        setCaretPlaced(true);
    }
    ReadOnlyText::mousePressEvent(event);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged != Handle::None) {
        dragHandleTo(event->pos());
        return;
    }
    ReadOnlyText::mouseMoveEvent(event);
    updateCursor(event->pos());
    Q_EMIT hovered(positionAt(event->pos()));
}

void ArticleView::updateCursor(QPoint point)
{
    const bool points = !anchorAt(point).isEmpty() || numberAt(point) != nullptr;
    const bool moves = m_movable && handleAt(point) != Handle::None;
    viewport()->setCursor(moves ? Qt::SizeHorCursor : points ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged != Handle::None) {
        m_dragged = Handle::None;
        if (const PlacedMark *mark = chosenMark())
            Q_EMIT markMoved(mark->id, mark->extent());
        return;
    }
    ReadOnlyText::mouseReleaseEvent(event);
    const bool moved = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() == Qt::LeftButton && !moved && !textCursor().hasSelection())
        release(event->pos());
}

void ArticleView::release(QPoint point)
{
    if (const QString link = anchorAt(point); !link.isEmpty()) {
        Q_EMIT linkClicked(link);
        return;
    }
    if (const PlacedMark *numbered = numberAt(point)) {
        Q_EMIT numberClicked(numbered->id);
        return;
    }
    const int position = positionAt(point);
    const PlacedMark *mark = position >= 0 ? markAt(position) : nullptr;
    Q_EMIT markClicked(mark != nullptr ? mark->id : 0);
    if (position >= 0)
        Q_EMIT wordsClicked(position);
}

void ArticleView::leaveEvent(QEvent *event)
{
    ReadOnlyText::leaveEvent(event);
    Q_EMIT hovered(-1);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    const QTextCursor before = textCursor();
    ReadOnlyText::keyPressEvent(event);
    if (textCursor() != before)
        setCaretPlaced(true);
}

// ---- the ends of the chosen highlight

QPointF ArticleView::handlePoint(Handle handle) const
{
    const TextRange extent = chosenMark()->extent();
    const bool start = handle == Handle::Start;
    // The end belongs to the line of its last character, not to the next one's beginning.
    const ShownLine line = lineAt(static_cast<int>(start ? extent.start : extent.end - 1));
    const qreal em = m_article->style().em();
    return {line.x(static_cast<int>(start ? extent.start : extent.end)), line.baseline() + 0.26 * em};
}

ArticleView::Handle ArticleView::handleAt(QPoint viewportPoint) const
{
    if (chosenMark() == nullptr)
        return Handle::None;
    const QPointF point = QPointF(viewportPoint) + QPointF(0, scrolled());
    for (const Handle handle : {Handle::Start, Handle::End}) {
        const QPointF distance = handlePoint(handle) - point;
        if (std::abs(distance.x()) <= 8 && std::abs(distance.y()) <= 8)
            return handle;
    }
    return Handle::None;
}

void ArticleView::dragHandleTo(QPoint viewportPoint)
{
    const auto mark = std::find_if(m_marks.begin(), m_marks.end(), [this](const auto &m) { return m.id == m_chosen; });
    if (mark == m_marks.end())
        return;
    const int position = cursorForPosition(viewportPoint).position();
    TextRange extent = mark->extent();
    (m_dragged == Handle::Start ? extent.start : extent.end) = position;
    const TextRange reading = m_article->toReading(extent);
    const QList<TextRange> ranges = m_article->toDocument(reading);
    if (reading.isEmpty() || ranges.isEmpty())
        return; // an end does not pass the other
    mark->ranges = ranges;
    layOutMarksAgain();
}

} // namespace jianbao::ui
