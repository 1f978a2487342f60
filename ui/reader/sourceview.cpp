#include "ui/reader/sourceview.h"

#include "ui/reader/displaytext.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextFrame>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr int lineHeight = 22;
constexpr int barWidth = 3;
constexpr int gap = 8;
constexpr int widestColumn = 28; // full-width characters; where paragraphs are whole lines, they wrap
constexpr int measured = 400;    // lines: what a page is like shows in its beginning

} // namespace

QString roleSign(page::BlockRole role)
{
    using page::BlockRole;
    switch (role) {
    case BlockRole::Kicker: return SourceView::tr("K", "sign of a kicker");
    case BlockRole::Headline: return SourceView::tr("H", "sign of a headline");
    case BlockRole::Subheadline: return SourceView::tr("S", "sign of a subheadline");
    case BlockRole::Byline: return SourceView::tr("A", "sign of a byline");
    case BlockRole::AuthorNote: return SourceView::tr("A", "sign of a note on the author");
    case BlockRole::Crosshead: return SourceView::tr("C", "sign of a crosshead");
    case BlockRole::Body: return SourceView::tr("T", "sign of running text");
    case BlockRole::Caption: return SourceView::tr("P", "sign of a picture's caption");
    case BlockRole::Credit: return SourceView::tr("P", "sign of a picture's credit");
    case BlockRole::Banner: return SourceView::tr("B", "sign of a banner");
    case BlockRole::Furniture: return SourceView::tr("–", "sign of furniture");
    }
    return {};
}

SourceView::SourceView(QWidget *parent) : ReadOnlyText(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Page text"));
}

void SourceView::setPage(const QString &text, const QList<PageLine> &lines, ArticleId article,
                         const ReadingStyle &style)
{
    m_lines = lines;
    m_article = article;
    m_style = style;
    m_tintedLine = -1;
    m_tintedWords.clear();
    QPalette colours = palette();
    colours.setColor(QPalette::Base, style.theme().paper);
    colours.setColor(QPalette::Text, style.theme().ink);
    setPalette(colours);
    document()->clear();
    document()->setDocumentMargin(0);
    setFont(pageTextFont(style.scaled(13)));
    setWordWrapMode(QTextOption::WrapAnywhere);
    applyMargins(); // while there is nothing to lay out again

    QTextBlockFormat block;
    block.setLineHeight(style.scaled(lineHeight), QTextBlockFormat::FixedHeight);
    QTextCharFormat own;
    own.setForeground(style.theme().ink);
    QTextCharFormat other;
    other.setForeground(style.theme().muted);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QTextCharFormat &format = lines[i].article == article && lines[i].role ? own : other;
        if (i > 0)
            cursor.insertBlock(block, format);
        else
            cursor.setBlockFormat(block);
        cursor.insertText(displayText(lines[i].range.of(text).toString(), {}), format);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void SourceView::clear()
{
    m_lines.clear();
    document()->clear();
}

int SourceView::fittingWidth() const
{
    const QFontMetrics metrics(font());
    const int widest = widestColumn * metrics.horizontalAdvance(u'国');
    int column = 0;
    int seen = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && seen < measured; block = block.next(), ++seen)
        if (const int width = metrics.horizontalAdvance(block.text().left(2 * widestColumn + 1)); width <= widest)
            column = std::max(column, width);
    const QTextFrameFormat margins = document()->rootFrame()->frameFormat();
    const int roundedUp = 2;
    return int(margins.leftMargin() + margins.rightMargin()) + column + verticalScrollBar()->sizeHint().width()
           + 2 * frameWidth() + roundedUp;
}

void SourceView::applyMargins()
{
    const QFontMetrics small(m_style->interfaceFont(11));
    const int digits = static_cast<int>(QString::number(m_lines.size()).size());
    m_numberWidth = small.horizontalAdvance(QLatin1Char('0')) * std::max(2, digits);
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setLeftMargin(gap + m_numberWidth + gap + small.height() + gap + barWidth + gap);
    frame.setRightMargin(gap);
    frame.setTopMargin(m_style->scaled(12));
    frame.setBottomMargin(m_style->scaled(40));
    document()->rootFrame()->setFrameFormat(frame);
}

int SourceView::toDocument(qsizetype page) const
{
    const auto after = std::partition_point(m_lines.begin(), m_lines.end(),
                                            [page](const PageLine &l) { return l.range.start <= page; });
    if (after == m_lines.begin())
        return 0;
    const PageLine &line = *std::prev(after);
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(&line - m_lines.data()));
    return block.position() + static_cast<int>(std::min(page, line.range.end) - line.range.start);
}

qsizetype SourceView::toPage(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid() || block.blockNumber() >= m_lines.size())
        return -1;
    return m_lines[block.blockNumber()].range.start + position - block.position();
}

void SourceView::setTinted(qsizetype line, const QList<TextRange> &words)
{
    if (line == m_tintedLine && words == m_tintedWords)
        return;
    m_tintedLine = line;
    m_tintedWords = words;
    viewport()->update();
}

int SourceView::heightOfPagePosition(qsizetype position) const
{
    return heightOf(toDocument(position));
}

void SourceView::scrollPagePosition(qsizetype position, int viewportY)
{
    scrollToHeight(toDocument(position), viewportY);
}

bool SourceView::isPagePositionOnScreen(qsizetype position) const
{
    const int y = heightOfPagePosition(position);
    return y >= 0 && y + m_style->scaled(lineHeight) <= viewport()->height();
}

// ---- mouse

const PageLine *SourceView::lineAtPoint(QPoint point) const
{
    const QTextBlock block = cursorForPosition(point).block();
    const ShownLine last = lineAt(block.position() + block.length() - 1);
    const bool below = point.y() + scrolled() >= last.bottom();
    return block.blockNumber() < m_lines.size() && !below ? &m_lines[block.blockNumber()] : nullptr;
}

void SourceView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    ReadOnlyText::mousePressEvent(event);
}

void SourceView::mouseMoveEvent(QMouseEvent *event)
{
    ReadOnlyText::mouseMoveEvent(event);
    const PageLine *line = lineAtPoint(event->pos());
    const bool others = line != nullptr && line->article != 0 && line->article != m_article;
    viewport()->setCursor(others ? Qt::PointingHandCursor : Qt::IBeamCursor);
    Q_EMIT hovered(line != nullptr ? line->range.start : -1);
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    ReadOnlyText::mouseReleaseEvent(event);
    const bool moved = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    const PageLine *line = lineAtPoint(event->pos());
    if (event->button() != Qt::LeftButton || moved || textCursor().hasSelection() || line == nullptr)
        return;
    if (line->article != 0 && line->article != m_article)
        Q_EMIT articleClicked(line->article);
    else if (line->article == m_article && m_article != 0)
        Q_EMIT clicked(toPage(cursorForPosition(event->pos()).position()));
}

void SourceView::leaveEvent(QEvent *event)
{
    ReadOnlyText::leaveEvent(event);
    Q_EMIT hovered(-1);
}

// ---- painting

void SourceView::paintEvent(QPaintEvent *event)
{
    if (m_style) {
        QPainter painter(viewport());
        painter.translate(0, -scrolled());
        eachLine(scrolled() + event->rect().top(), scrolled() + event->rect().bottom() + 1,
                 [&](const ShownLine &line) { paintLine(painter, line); });
    }
    ReadOnlyText::paintEvent(event);
    paintFocusRing();
}

void SourceView::paintLine(QPainter &painter, const ShownLine &shown) const
{
    const int number = shown.block.blockNumber();
    if (number >= m_lines.size())
        return;
    const PageLine &line = m_lines[number];
    if (number == m_tintedLine) {
        painter.fillRect(QRectF(0, shown.top(), viewport()->width(), shown.height()),
                         m_style->theme().rowSelected);
        painter.setPen(QPen(m_style->link(), 1, Qt::DotLine));
        for (const TextRange &words : m_tintedWords) {
            const TextRange part = words.intersected(line.range);
            const TextRange here = TextRange{toDocument(part.start), toDocument(part.end)}
                                       .intersected({shown.start, shown.end});
            if (part.isEmpty() || here.isEmpty())
                continue;
            const qreal y = shown.baseline() + 3.5;
            painter.drawLine(QPointF(shown.x(static_cast<int>(here.start)), y),
                             QPointF(shown.x(static_cast<int>(here.end)), y));
        }
    }
    paintGutter(painter, shown, line);
    if (line.continuesAt > 0 && shown.end >= shown.block.position() + shown.block.length() - 1)
        paintJoin(painter, shown, line);
}

void SourceView::paintGutter(QPainter &painter, const ShownLine &shown, const PageLine &line) const
{
    const bool firstRow = shown.start == shown.block.position();
    const QFont small = m_style->interfaceFont(11);
    painter.setFont(small);
    painter.setPen(m_style->theme().muted);
    const QRectF row(gap, shown.top(), m_numberWidth, shown.height());
    const qreal signLeft = row.right() + gap;
    if (firstRow) {
        // The numbers stand on the text's baseline.
        const QString number = QString::number(shown.block.blockNumber() + 1);
        const qreal right = row.right() - QFontMetricsF(small).horizontalAdvance(number);
        painter.drawText(QPointF(right, shown.baseline()), number);
        if (line.beginsBlock)
            painter.drawText(QPointF(signLeft, shown.baseline()), roleSign(*line.role));
    }
    if (line.role && line.article == m_article && m_article != 0) {
        const qreal left = signLeft + QFontMetrics(small).height() + gap;
        painter.fillRect(QRectF(left, shown.top(), barWidth, shown.height()), m_style->link());
    }
}

void SourceView::paintJoin(QPainter &painter, const ShownLine &shown, const PageLine &line) const
{
    painter.setFont(m_style->interfaceFont(11));
    painter.setPen(m_style->link());
    const QString mark = QStringLiteral("⤷ ") + tr("continues at line %1").arg(line.continuesAt);
    const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(mark);
    const qreal left = std::min(shown.x(shown.end) + 2 * gap, viewport()->width() - width - gap);
    painter.drawText(QPointF(left, shown.baseline()), mark);
}

} // namespace jianbao::ui
