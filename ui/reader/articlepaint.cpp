// What ArticleView paints under its text: only for lines on screen, in document coordinates.
#include "ui/reader/articleview.h"

#include "ui/widgets/theme.h"

#include <QFontInfo>
#include <QPainter>
#include <QPaintEvent>

#include <cmath>

namespace jianbao::ui {

namespace {

constexpr qreal bandAbove = 0.98; // em over the baseline
constexpr qreal bandBelow = 0.26; // em under it
constexpr qreal railHeight = 2;
constexpr qreal railStep = 3;
constexpr qreal handleSize = 8;

qreal emOf(const ShownLine &line)
{
    return QFontInfo(line.block.charFormat().font()).pixelSize();
}

// The part of a range on a line; an empty rectangle where there is none.
QRectF spanOn(const ShownLine &line, TextRange range)
{
    const TextRange part = range.intersected({line.start, line.end});
    if (part.isEmpty())
        return {};
    const qreal em = emOf(line);
    const qreal left = line.x(static_cast<int>(part.start));
    const qreal right = line.x(static_cast<int>(part.end));
    return QRectF(QPointF(left, std::round(line.baseline() - bandAbove * em)),
                  QPointF(right, std::round(line.baseline() + bandBelow * em)));
}

QString circled(int number)
{
    constexpr ushort one = 0x2460; // ① … ⑳
    return number <= 20 ? QString(QChar(static_cast<ushort>(one + number - 1))) : QStringLiteral("(%1)").arg(number);
}

} // namespace

void ArticleView::paintEvent(QPaintEvent *event)
{
    if (m_article) {
        QPainter painter(viewport());
        painter.translate(0, -scrolled());
        const qreal overhang = m_article->style().lineHeight(); // bands and rails reach over their line
        eachLine(scrolled() + event->rect().top() - overhang, scrolled() + event->rect().bottom() + overhang,
                 [&](const ShownLine &line) { paintLine(painter, line); });
        if (m_marginPainter)
            m_marginPainter(painter);
    }
    ReadOnlyText::paintEvent(event); // does not clear
    if (m_article && chosenMark() != nullptr) {
        QPainter painter(viewport());
        painter.translate(0, -scrolled());
        paintHandles(painter);
    }
    paintFocusRing();
}

void ArticleView::paintLine(QPainter &painter, const ShownLine &line) const
{
    paintTint(painter, line);
    paintBands(painter, line);
    paintRails(painter, line);
    paintHits(painter, line);
    paintChosen(painter, line);
    paintNumbers(painter, line);
}

void ArticleView::paintTint(QPainter &painter, const ShownLine &line) const
{
    for (const TextRange &words : m_tinted) {
        const QRectF span = spanOn(line, words);
        if (span.isEmpty())
            continue;
        painter.fillRect(span, m_article->style().theme().rowSelected);
        painter.setPen(QPen(m_article->style().link(), 1, Qt::DotLine));
        painter.drawLine(span.bottomLeft() + QPointF(0, 0.5), span.bottomRight() + QPointF(0, 0.5));
    }
}

void ArticleView::paintBands(QPainter &painter, const ShownLine &line) const
{
    const auto &bands = m_layout.bands;
    auto band = std::partition_point(bands.begin(), bands.end(),
                                     [&](const Band &b) { return b.range.end <= line.start; });
    for (; band != bands.end() && band->range.start < line.end; ++band)
        painter.fillRect(spanOn(line, band->range), m_article->style().theme().mark(m_marks[band->mark].colour).band);
}

void ArticleView::paintRails(QPainter &painter, const ShownLine &line) const
{
    for (const Rail &rail : m_layout.railsOn({line.start, line.end})) {
        const QRectF span = spanOn(line, rail.range);
        if (rail.level < railLevels) {
            const QRectF stroke(span.left(), span.bottom() + rail.level * railStep, span.width(), railHeight);
            painter.fillRect(stroke, m_article->style().theme().mark(m_marks[rail.mark].colour).rail);
        } else {
            painter.setFont(m_article->style().interfaceFont(11));
            painter.setPen(m_article->style().theme().muted);
            painter.drawText(QPointF(span.right() + 1, span.bottom() + railLevels * railStep), QStringLiteral("⋯"));
        }
    }
}

void ArticleView::paintHits(QPainter &painter, const ShownLine &line) const
{
    auto hit = std::partition_point(m_hits.begin(), m_hits.end(),
                                    [&](TextRange h) { return h.end <= line.start; });
    for (; hit != m_hits.end() && hit->start < line.end; ++hit) {
        const qreal width = hit - m_hits.begin() == m_currentHit ? 2 : 1;
        painter.setPen(QPen(m_article->style().theme().hitOutline, width));
        painter.setBrush(m_article->style().theme().hitFill);
        const qreal inset = width / 2;
        painter.drawRect(spanOn(line, *hit).adjusted(inset, inset, -inset, -inset));
    }
}

void ArticleView::paintChosen(QPainter &painter, const ShownLine &line) const
{
    const PlacedMark *mark = chosenMark();
    if (mark == nullptr)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_article->style().theme().mark(mark->colour).rail, 1));
    for (const TextRange &range : mark->ranges) {
        const QRectF span = spanOn(line, range);
        if (!span.isEmpty())
            painter.drawRect(span.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void ArticleView::paintHandles(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_article->style().theme().paper, 1));
    painter.setBrush(m_article->style().theme().mark(chosenMark()->colour).rail);
    for (const Handle handle : {Handle::Start, Handle::End})
        painter.drawEllipse(handlePoint(handle), handleSize / 2, handleSize / 2);
}

QRectF ArticleView::numberRect(const PlacedMark &mark) const
{
    const ShownLine line = lineAt(static_cast<int>(mark.ranges.first().start));
    const int size = m_article->style().scaled(20);
    return {m_column.right() + 4.0, line.baseline() - size, size * 1.2, size * 1.3};
}

void ArticleView::paintNumbers(QPainter &painter, const ShownLine &line) const
{
    int above = 0; // several highlights may begin on one line
    for (const PlacedMark &mark : m_marks) {
        const qsizetype start = mark.ranges.first().start;
        if (mark.number == 0 || start < line.start || start >= line.end)
            continue;
        painter.setFont(m_article->style().interfaceFont(14));
        painter.setPen(m_article->style().theme().mark(mark.colour).rail);
        painter.drawText(QPointF(m_column.right() + 5 + 9 * above++, line.baseline()), circled(mark.number));
    }
}

} // namespace jianbao::ui
