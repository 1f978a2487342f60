#include "ui/reader/articledocument.h"

#include "ui/reader/displaytext.h"

#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextFrame>

#include <algorithm>

namespace jianbao::ui {

namespace {

bool isHeadlineGroup(page::BlockRole role)
{
    using page::BlockRole;
    return role == BlockRole::Banner || role == BlockRole::Kicker || role == BlockRole::Headline
           || role == BlockRole::Subheadline;
}

QTextCharFormat charFormat(const ParagraphStyle &style)
{
    QTextCharFormat format;
    format.setFont(style.font);
    format.setForeground(style.colour);
    return format;
}

QTextBlockFormat blockFormat(const ParagraphStyle &style)
{
    QTextBlockFormat format;
    format.setLineHeight(style.lineHeight, QTextBlockFormat::FixedHeight);
    format.setTopMargin(style.spaceBefore);
    format.setBottomMargin(style.spaceAfter);
    format.setTextIndent(style.firstIndent);
    if (style.alignment)
        format.setAlignment(style.alignment);
    return format;
}

} // namespace

ArticleDocument::ArticleDocument(page::ReadingText reading, const QList<page::Contributor> &contributors,
                                 const QList<SourceItem> &sourceLine, const QList<SourceItem> &lastLine,
                                 ReadingStyle style)
    : m_reading(std::move(reading)), m_style(std::move(style)), m_document(std::make_unique<QTextDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(m_style.paragraph(page::BlockRole::Body).font);
    const QString shown = displayText(m_reading.text, contributors);

    QTextCursor cursor(m_document.get());
    cursor.beginEditBlock();
    bool inGroup = true;
    for (const page::ReadingUnit &unit : m_reading.units) {
        if (inGroup && !isHeadlineGroup(unit.role)) {
            insertSourceLine(cursor, sourceLine);
            inGroup = false;
        }
        insertUnit(cursor, unit, shown);
    }
    if (inGroup)
        insertSourceLine(cursor, sourceLine);
    if (!lastLine.isEmpty())
        insertSourceLine(cursor, lastLine);
    cursor.endEditBlock();
}

void ArticleDocument::beginParagraph(QTextCursor &cursor, const ParagraphStyle &style)
{
    if (cursor.position() > 0)
        cursor.insertBlock(blockFormat(style), charFormat(style));
    else {
        cursor.setBlockFormat(blockFormat(style));
        cursor.setBlockCharFormat(charFormat(style));
    }
}

void ArticleDocument::insertUnit(QTextCursor &cursor, const page::ReadingUnit &unit, const QString &shown)
{
    if (unit.range.isEmpty())
        return;
    const ParagraphStyle style = m_style.paragraph(unit.role);
    beginParagraph(cursor, style);
    m_segments.append({unit.range, cursor.position()});
    cursor.insertText(unit.range.of(shown).toString(), charFormat(style));
}

void ArticleDocument::insertSourceLine(QTextCursor &cursor, const QList<SourceItem> &items)
{
    const ParagraphStyle style = m_style.sourceLine();
    beginParagraph(cursor, style);
    for (qsizetype i = 0; i < items.size(); ++i) {
        QTextCharFormat format = charFormat(style);
        if (!items[i].link.isEmpty()) {
            format.setAnchor(true);
            format.setAnchorHref(items[i].link);
            format.setForeground(m_style.link());
        }
        cursor.insertText(unbroken(items[i].text), format);
        if (i + 1 < items.size())
            cursor.insertText(QStringLiteral("\u2060\u00A0·") + QLatin1Char(' '), charFormat(style));
    }
}

void ArticleDocument::setColumn(const Column &column)
{
    if (column == m_column)
        return;
    m_column = column;
    QTextOption option = m_document->defaultTextOption();
    option.setAlignment(column.isJustified() ? Qt::AlignJustify : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
    QTextFrameFormat frame = m_document->rootFrame()->frameFormat();
    frame.setLeftMargin(column.left);
    frame.setRightMargin(0);
    frame.setTopMargin(m_style.scaled(18));
    frame.setBottomMargin(m_style.scaled(72));
    m_document->rootFrame()->setFrameFormat(frame);
    m_document->setTextWidth(column.right());
}

qsizetype ArticleDocument::toReading(qsizetype document) const
{
    const auto after = std::partition_point(m_segments.begin(), m_segments.end(),
                                            [document](const Segment &s) { return s.document <= document; });
    if (after == m_segments.begin())
        return 0;
    const Segment &segment = *std::prev(after);
    return segment.reading.start + std::min(document - segment.document, segment.reading.length());
}

qsizetype ArticleDocument::toDocument(qsizetype reading) const
{
    const auto after = std::partition_point(m_segments.begin(), m_segments.end(),
                                            [reading](const Segment &s) { return s.reading.start <= reading; });
    if (after == m_segments.begin())
        return 0;
    const Segment &segment = *std::prev(after);
    return segment.document + std::min(reading - segment.reading.start, segment.reading.length());
}

TextRange ArticleDocument::toReading(TextRange document) const
{
    return {toReading(document.start), toReading(document.end)};
}

QList<TextRange> ArticleDocument::toDocument(TextRange reading) const
{
    QList<TextRange> ranges;
    auto segment = std::partition_point(m_segments.begin(), m_segments.end(),
                                        [&](const Segment &s) { return s.reading.end <= reading.start; });
    for (; segment != m_segments.end() && segment->reading.start < reading.end; ++segment) {
        const TextRange part = segment->reading.intersected(reading);
        if (!part.isEmpty())
            ranges.append(part.shifted(segment->document - segment->reading.start));
    }
    return ranges;
}

QList<TextRange> ArticleDocument::toDocument(const QList<TextRange> &reading) const
{
    QList<TextRange> ranges;
    for (const TextRange &range : reading)
        ranges += toDocument(range);
    return ranges;
}

} // namespace jianbao::ui
