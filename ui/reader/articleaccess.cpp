#include "ui/reader/articleaccess.h"

#include "ui/reader/articleview.h"

#include <QTextCursor>

namespace jianbao::ui {

namespace {

QAccessibleInterface *accessFor(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view != nullptr ? new ArticleAccess(*view) : nullptr; // owned by Qt's cache of interfaces
}

// As attribute values are written: the marks that part them are escaped.
QString escaped(QString value)
{
    for (const QChar mark : {u'\\', u':', u',', u'=', u';'})
        value.replace(mark, QStringLiteral("\\") + mark);
    return value;
}

} // namespace

ArticleAccess::ArticleAccess(ArticleView &view) : QAccessibleWidget(&view, QAccessible::EditableText), m_view(view)
{
}

void ArticleAccess::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessFor);
        return true;
    }();
    Q_UNUSED(installed)
}

QAccessible::State ArticleAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void *ArticleAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void ArticleAccess::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    const QTextCursor cursor = m_view.textCursor();
    const bool has = selectionIndex == 0 && cursor.hasSelection();
    *startOffset = has ? cursor.selectionStart() : 0;
    *endOffset = has ? cursor.selectionEnd() : 0;
}

int ArticleAccess::selectionCount() const
{
    return m_view.textCursor().hasSelection() ? 1 : 0;
}

void ArticleAccess::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void ArticleAccess::removeSelection(int selectionIndex)
{
    if (selectionIndex == 0)
        setCursorPosition(cursorPosition());
}

void ArticleAccess::setSelection(int selectionIndex, int startOffset, int endOffset)
{
    const int last = characterCount();
    if (selectionIndex == 0)
        m_view.select({std::clamp(startOffset, 0, last), std::clamp(endOffset, 0, last)});
}

int ArticleAccess::cursorPosition() const
{
    return m_view.textCursor().position();
}

void ArticleAccess::setCursorPosition(int position)
{
    setSelection(0, position, position);
}

QString ArticleAccess::text(int startOffset, int endOffset) const
{
    QTextCursor cursor(m_view.document());
    cursor.setPosition(std::clamp(startOffset, 0, characterCount()));
    cursor.setPosition(std::clamp(endOffset, 0, characterCount()), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

int ArticleAccess::characterCount() const
{
    return m_view.document()->characterCount() - 1;
}

QRect ArticleAccess::characterRect(int offset) const
{
    const ShownLine line = m_view.lineAt(offset);
    if (!line.line.isValid())
        return {};
    const QRectF rect(QPointF(line.x(offset), line.top() - m_view.scrolled()),
                      QPointF(line.x(offset + 1), line.bottom() - m_view.scrolled()));
    return rect.toAlignedRect().translated(m_view.viewport()->mapToGlobal(QPoint()));
}

int ArticleAccess::offsetAtPoint(const QPoint &point) const
{
    return m_view.positionAt(m_view.viewport()->mapFromGlobal(point));
}

void ArticleAccess::scrollToSubstring(int startIndex, int)
{
    m_view.showPosition(startIndex);
}

QString ArticleAccess::attributes(int offset, int *startOffset, int *endOffset) const
{
    TextRange same{0, characterCount()};
    QStringList marks;
    for (const PlacedMark &mark : m_view.marks()) {
        for (const TextRange &range : mark.ranges) {
            if (range.contains(offset)) {
                same = same.intersected(range);
                marks.append(mark.description);
            } else if (range.end <= offset) {
                same.start = std::max(same.start, range.end);
            } else {
                same.end = std::min(same.end, range.start);
            }
        }
    }
    *startOffset = static_cast<int>(same.start);
    *endOffset = static_cast<int>(same.end);
    return marks.isEmpty() ? QString() : QStringLiteral("mark:%1;").arg(escaped(marks.join(QStringLiteral(" · "))));
}

} // namespace jianbao::ui
