// The page text as printed, beside the article: line numbers, what each block was taken for, this article's lines
// marked, the others muted; a click on another article's line asks for it.
#pragma once

#include "ui/reader/pagelines.h"
#include "ui/reader/readingstyle.h"
#include "ui/reader/readonlytext.h"

namespace jianbao::ui {

class SourceView : public ReadOnlyText
{
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent = nullptr);

    void setPage(const QString &text, const QList<PageLine> &lines, ArticleId article, const ReadingStyle &style);
    void clear();
    // The width in which the page's lines stand unbroken, those apart that are longer than any column's.
    [[nodiscard]] int fittingWidth() const;
    [[nodiscard]] const QList<PageLine> &lines() const { return m_lines; }

    // Tints a line and underlines these words of it (page ranges); -1: none.
    void setTinted(qsizetype line, const QList<TextRange> &words);
    // Height in the viewport of a page position's line, and scrolling it there.
    [[nodiscard]] int heightOfPagePosition(qsizetype position) const;
    void scrollPagePosition(qsizetype position, int viewportY);
    [[nodiscard]] bool isPagePositionOnScreen(qsizetype position) const;

    // Between positions of the page text and of the document, which has no line ends of its own.
    [[nodiscard]] int toDocument(qsizetype page) const;
    [[nodiscard]] qsizetype toPage(int document) const;

Q_SIGNALS:
    void hovered(qsizetype pagePosition); // -1: no line there
    void clicked(qsizetype pagePosition); // on one of this article's lines
    void articleClicked(jianbao::ArticleId article);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void applyMargins();
    [[nodiscard]] const PageLine *lineAtPoint(QPoint viewportPoint) const;
    void paintLine(QPainter &painter, const ShownLine &shown) const;
    void paintGutter(QPainter &painter, const ShownLine &shown, const PageLine &line) const;
    void paintJoin(QPainter &painter, const ShownLine &shown, const PageLine &line) const;

    QList<PageLine> m_lines; // one for each block of the document
    ArticleId m_article = 0;
    std::optional<ReadingStyle> m_style;
    qsizetype m_tintedLine = -1;
    QList<TextRange> m_tintedWords; // page
    int m_numberWidth = 0;
    QPoint m_pressedAt;
};

// One character for a block's role, as the gutter shows it.
[[nodiscard]] QString roleSign(page::BlockRole role);

} // namespace jianbao::ui
