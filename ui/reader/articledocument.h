// An article set as a document: the headline group in the order printed, the source line, the paragraphs, and what
// stands below them; with the map between positions of the document and of the reading text. GUI thread.
#pragma once

#include "core/page/readingtext.h"
#include "ui/reader/column.h"
#include "ui/reader/readingstyle.h"
#include "ui/reader/sourceline.h"

#include <QTextDocument>

#include <memory>

class QTextCursor;

namespace jianbao::ui {

class ArticleDocument
{
public:
    ArticleDocument(page::ReadingText reading, const QList<page::Contributor> &contributors,
                    const QList<SourceItem> &sourceLine, const QList<SourceItem> &lastLine, ReadingStyle style);

    [[nodiscard]] QTextDocument &document() { return *m_document; }
    [[nodiscard]] const page::ReadingText &reading() const { return m_reading; }
    [[nodiscard]] const ReadingStyle &style() const { return m_style; }

    // Sets measure, margins and justification; lays out again only when they change.
    void setColumn(const Column &column);

    // A position in text that the reading text does not have (source and last line) maps to the end of what stands
    // before it.
    [[nodiscard]] qsizetype toReading(qsizetype document) const;
    [[nodiscard]] qsizetype toDocument(qsizetype reading) const;
    [[nodiscard]] TextRange toReading(TextRange document) const;
    // One range for each paragraph, so that nothing between them is covered.
    [[nodiscard]] QList<TextRange> toDocument(TextRange reading) const;
    [[nodiscard]] QList<TextRange> toDocument(const QList<TextRange> &reading) const;

private:
    struct Segment { // a paragraph in both
        TextRange reading;
        qsizetype document = 0;
    };
    void insertUnit(QTextCursor &cursor, const page::ReadingUnit &unit, const QString &shown);
    void insertSourceLine(QTextCursor &cursor, const QList<SourceItem> &items);
    void beginParagraph(QTextCursor &cursor, const ParagraphStyle &style);

    page::ReadingText m_reading;
    ReadingStyle m_style;
    std::unique_ptr<QTextDocument> m_document;
    QList<Segment> m_segments;
    Column m_column;
};

} // namespace jianbao::ui
