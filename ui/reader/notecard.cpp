#include "ui/reader/notecard.h"

#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <cmath>

namespace jianbao::ui {

using namespace std::chrono_literals;

namespace {

constexpr int edge = 3;       // the strong-coloured left edge
constexpr int side = 9;       // padding
constexpr int above = 7;
constexpr int cardChipGap = 5;
constexpr int shortNote = 8;  // lines of a note that is not chosen
constexpr int shortEditor = 3;
constexpr int longEditor = 12;

// Whether an input method is composing: its Enter and Esc are not ours.
bool isComposing(const QPlainTextEdit &editor)
{
    return !editor.textCursor().block().layout()->preeditAreaText().isEmpty();
}

} // namespace

NoteCard::NoteCard(const ReadingStyle &style, QWidget *parent) : QWidget(parent), m_style(style)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    m_pause.setSingleShot(true);
    m_pause.setInterval(800ms);
    connect(&m_pause, &QTimer::timeout, this, &NoteCard::save);
    setStyle(style);
}

void NoteCard::setStyle(const ReadingStyle &style)
{
    m_style = style;
    setFont(style.interfaceFont(12.5));
    if (m_editor != nullptr)
        m_editor->setFont(font());
    setNote();
}

void NoteCard::setNote()
{
    m_note.setNote(m_content.markdown, font());
    update();
}

void NoteCard::setContent(const CardContent &content)
{
    if (content == m_content)
        return;
    const QString writing = m_content.markdown;
    m_content = content;
    if (isEditing())
        m_content.markdown = writing; // what comes back is older than what is being written
    setAccessibleName(content.highlight == 0 ? tr("Note on the article") : tr("Note on a highlight"));
    setAccessibleDescription(content.markdown);
    setNote();
    Q_EMIT heightChanged();
}

void NoteCard::setChosen(bool chosen)
{
    if (std::exchange(m_chosen, chosen) == chosen)
        return;
    update();
    Q_EMIT heightChanged();
}

// ---- sizes

QRect NoteCard::textRect() const
{
    return rect().adjusted(edge + side, above, -side, -above - chipsHeight(width()));
}

int NoteCard::textHeight(int width) const
{
    const int line = fontMetrics().lineSpacing();
    if (m_editor != nullptr) {
        const int lines = m_editor->document()->documentLayout()->documentSize().toSize().height(); // lines, not px
        return line * std::clamp(lines, shortEditor, longEditor) + 8;
    }
    if (m_content.markdown.isEmpty())
        return 0;
    m_note.setTextWidth(width - edge - 2 * side);
    const int whole = static_cast<int>(std::ceil(m_note.size().height()));
    return m_chosen ? whole : std::min(whole, shortNote * line);
}

int NoteCard::chipsHeight(int width) const
{
    if (m_content.chips.isEmpty())
        return 0;
    const QFont small = m_style.interfaceFont(11);
    int rows = 1;
    qreal x = 0;
    const qreal room = width - edge - 2 * side;
    for (const Chip &chip : m_content.chips) {
        const qreal chipWidth = std::min(room, chipSize(chip, small).width());
        if (x > 0 && x + chipWidth > room) {
            ++rows;
            x = 0;
        }
        x += chipWidth + cardChipGap;
    }
    return rows * (static_cast<int>(chipSize(m_content.chips.first(), small).height()) + cardChipGap);
}

int NoteCard::heightFor(int width) const
{
    return 2 * above + textHeight(width) + chipsHeight(width);
}

// ---- painting

void NoteCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QColor strong = m_content.colour > 0 ? m_style.theme().mark(m_content.colour).rail : m_style.theme().muted;
    painter.fillRect(0, 0, edge, height(), strong);
    if (m_editor == nullptr) {
        const QRect text = textRect();
        painter.save();
        painter.setClipRect(text);
        painter.translate(text.topLeft());
        m_note.setTextWidth(text.width());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = palette();
        m_note.documentLayout()->draw(&painter, context);
        painter.restore();
    }
    paintChips(painter);
    if (hasFocus() || m_chosen) {
        painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Link) : strong, hasFocus() ? 2 : 1));
        const int inset = hasFocus() ? 1 : 0;
        painter.drawRect(rect().adjusted(inset, inset, -1 - inset, -1 - inset));
    }
}

void NoteCard::paintChips(QPainter &painter) const
{
    const QFont small = m_style.interfaceFont(11);
    const qreal left = edge + side;
    const qreal room = width() - left - side;
    QPointF at(left, height() - above - chipsHeight(width()) + cardChipGap);
    for (const Chip &chip : m_content.chips) {
        QSizeF size = chipSize(chip, small);
        size.setWidth(std::min(size.width(), room));
        if (at.x() > left && at.x() + size.width() > left + room)
            at = QPointF(left, at.y() + size.height() + cardChipGap);
        paintChip(painter, QRectF(at, size), chip, small, m_style.theme());
        at.rx() += size.width() + cardChipGap;
    }
}

// ---- editing

void NoteCard::edit()
{
    if (m_editor == nullptr) {
        m_editor = new QPlainTextEdit(m_content.markdown, this);
        m_editor->setFrameShape(QFrame::NoFrame);
        m_editor->setFont(font());
        m_editor->setTabChangesFocus(true);
        m_editor->setPlaceholderText(tr("Write a note…"));
        m_editor->document()->setDocumentMargin(2);
        m_editor->setGeometry(textRect());
        m_editor->installEventFilter(this);
        m_editor->moveCursor(QTextCursor::End);
        connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
            m_pause.start();
            Q_EMIT heightChanged();
        });
        m_editor->show();
        update();
        Q_EMIT heightChanged();
    }
    m_editor->setFocus(Qt::OtherFocusReason);
}

void NoteCard::save()
{
    m_pause.stop();
    if (m_editor == nullptr || m_editor->toPlainText() == m_content.markdown)
        return;
    m_content.markdown = m_editor->toPlainText();
    Q_EMIT written(m_content.markdown);
}

void NoteCard::leave()
{
    end(false);
}

void NoteCard::end(bool byKey)
{
    if (m_editor == nullptr)
        return;
    save();
    QPlainTextEdit *editor = std::exchange(m_editor, nullptr);
    editor->removeEventFilter(this);
    editor->hide();
    editor->deleteLater();
    setNote();
    Q_EMIT heightChanged();
    Q_EMIT left(byKey);
}

bool NoteCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && !isComposing(*m_editor)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            end(true);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason)
            save();
        else
            end(false);
    }
    return false;
}

void NoteCard::resizeEvent(QResizeEvent *)
{
    if (m_editor != nullptr)
        m_editor->setGeometry(textRect());
}

void NoteCard::mousePressEvent(QMouseEvent *)
{
    Q_EMIT clicked();
}

void NoteCard::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT editRequested();
}

void NoteCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        Q_EMIT editRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jianbao::ui
