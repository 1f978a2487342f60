#include "ui/reader/readonlytext.h"

#include "ui/reader/displaytext.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextCursor>

#include <cmath>
#include <memory>

namespace jianbao::ui {

namespace {

// Standard keys that QTextEdit would take although it cannot act on them here; undo and redo are the window's.
bool isEditingKey(QKeyEvent *event)
{
    return event == QKeySequence::Undo || event == QKeySequence::Redo || event == QKeySequence::Cut
           || event == QKeySequence::Paste;
}

bool isPlainKey(const QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return modifiers == Qt::NoModifier && !event->text().isEmpty() && event->text().at(0).isPrint();
}

ShownLine shownLine(const QTextBlock &block, const QTextLine &line, QPointF origin)
{
    if (!line.isValid())
        return {}; // not laid out yet
    const int start = block.position() + line.textStart();
    return {block, line, origin, start, start + line.textLength()};
}

QPointF originOf(const QTextBlock &block)
{
    // Lays out as far as this block.
    return block.document()->documentLayout()->blockBoundingRect(block).topLeft();
}

} // namespace

ReadOnlyText::ReadOnlyText(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAttribute(Qt::WA_InputMethodEnabled, false); // the flags switch it on again
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setTabChangesFocus(true);
}

ShownLine ReadOnlyText::lineAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid())
        return {};
    const QPointF origin = originOf(block);
    return shownLine(block, block.layout()->lineForTextPosition(position - block.position()), origin);
}

void ReadOnlyText::eachLine(qreal top, qreal bottom, const std::function<void(const ShownLine &)> &visit) const
{
    const int first = document()->documentLayout()->hitTest(QPointF(0, top), Qt::FuzzyHit);
    for (QTextBlock block = document()->findBlock(std::max(0, first)); block.isValid(); block = block.next()) {
        const QPointF origin = originOf(block);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const ShownLine line = shownLine(block, block.layout()->lineAt(i), origin);
            if (line.top() >= bottom)
                return;
            if (line.bottom() > top)
                visit(line);
        }
    }
}

qreal ReadOnlyText::scrolled() const
{
    return verticalScrollBar()->value();
}

int ReadOnlyText::positionAt(QPoint viewportPoint) const
{
    const QPointF point = QPointF(viewportPoint) + QPointF(0, scrolled());
    // hitTest gives the nearest gap between two characters; here the character itself is wanted.
    const int near = document()->documentLayout()->hitTest(point, Qt::ExactHit);
    if (near < 0)
        return -1;
    const QTextBlock block = document()->findBlock(near);
    const QPointF origin = originOf(block);
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const ShownLine line = shownLine(block, block.layout()->lineAt(i), origin);
        if (point.y() < line.bottom())
            return block.position() + line.line.xToCursor(point.x() - origin.x(), QTextLine::CursorOnCharacter);
    }
    return near;
}

void ReadOnlyText::scrollToHeight(int position, int viewportY)
{
    const ShownLine line = lineAt(position);
    if (line.line.isValid())
        verticalScrollBar()->setValue(static_cast<int>(std::floor(line.top())) - viewportY);
}

void ReadOnlyText::showPosition(int position)
{
    const ShownLine line = lineAt(position);
    if (!line.line.isValid())
        return;
    const bool above = line.top() < scrolled();
    const bool below = line.bottom() > scrolled() + viewport()->height();
    if (above || below)
        scrollToHeight(position, viewport()->height() / 3);
}

int ReadOnlyText::heightOf(int position) const
{
    const ShownLine line = lineAt(position);
    return line.line.isValid() ? qRound(line.top() - scrolled()) : 0;
}

QString ReadOnlyText::selectedPlainText() const
{
    return plainText(textCursor().selectedText());
}

bool ReadOnlyText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isEditingKey(key) || isPlainKey(key)) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void ReadOnlyText::keyPressEvent(QKeyEvent *event)
{
    if (isEditingKey(event) || isPlainKey(event))
        event->ignore();
    else
        QTextEdit::keyPressEvent(event);
}

void ReadOnlyText::wheelEvent(QWheelEvent *event)
{
    // QTextEdit would change its font, which the text here does not use.
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0)
        Q_EMIT zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QTextEdit::wheelEvent(event);
}

void ReadOnlyText::scrollContentsBy(int dx, int dy)
{
    // What is painted under the text reaches over its lines, and the ring stays: repaint instead of copying pixels.
    QTextEdit::scrollContentsBy(dx, dy);
    viewport()->update();
}

void ReadOnlyText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    m_ring = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    viewport()->update();
}

void ReadOnlyText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    m_ring = false;
    viewport()->update();
}

void ReadOnlyText::paintFocusRing()
{
    if (!m_ring)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Link), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void ReadOnlyText::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

QMimeData *ReadOnlyText::createMimeDataFromSelection() const
{
    auto copied = std::make_unique<QMimeData>();
    copied->setText(selectedPlainText());
    return copied.release();
}

} // namespace jianbao::ui
