// One article on paper: text in its measure, highlights and hits painted under it, selecting, choosing a highlight
// and dragging its ends. Knows positions, not the library.
#pragma once

#include "ui/reader/articledocument.h"
#include "ui/reader/bands.h"
#include "ui/reader/readonlytext.h"

#include <QTimer>

namespace jianbao::ui {

class ArticleView : public ReadOnlyText
{
    Q_OBJECT
public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    void setArticle(std::unique_ptr<ArticleDocument> article); // from its beginning
    [[nodiscard]] ArticleDocument *article() const { return m_article.get(); } // null: none yet

    void setMarks(const QList<PlacedMark> &marks);
    [[nodiscard]] const QList<PlacedMark> &marks() const { return m_marks; }
    void setChosen(HighlightId mark); // 0: none
    [[nodiscard]] HighlightId chosen() const { return m_chosen; }
    void setMarksMovable(bool movable) { m_movable = movable; }
    void setHits(const QList<TextRange> &hits, qsizetype current = -1); // document positions
    void setTinted(const QList<TextRange> &words); // shown together with a line of the page text

    void setNotesColumn(bool wanted);
    [[nodiscard]] const Column &column() const { return m_column; }
    // Draws what stands between text and margin notes; called while painting, in document coordinates.
    void setMarginPainter(std::function<void(QPainter &)> painter) { m_marginPainter = std::move(painter); }

    [[nodiscard]] bool isEndOnScreen() const;
    [[nodiscard]] bool scrollPage(int direction); // false: nothing left in that direction
    [[nodiscard]] int firstPosition() const; // of the first line wholly on screen
    // The caret where the reader has put it and sees it; -1: not placed, or scrolled away.
    [[nodiscard]] int visibleCaret() const;
    void select(TextRange document);
    [[nodiscard]] TextRange selection() const; // document positions

Q_SIGNALS:
    void markClicked(jianbao::HighlightId mark); // 0: beside all of them
    void markMoved(jianbao::HighlightId mark, jianbao::TextRange document);
    void numberClicked(jianbao::HighlightId mark);
    void linkClicked(const QString &target);
    void wordsClicked(int position);
    void hovered(int position); // -1: no text there
    void columnChanged();       // measure, or where lines stand
    void scrolledTo(int value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Handle { None, Start, End };
    void applyColumn();
    void layOutMarksAgain();
    void setCaretPlaced(bool placed);
    [[nodiscard]] const PlacedMark *chosenMark() const;
    [[nodiscard]] const PlacedMark *markAt(int position) const; // the shortest there
    [[nodiscard]] const PlacedMark *numberAt(QPoint viewportPoint) const;
    [[nodiscard]] QPointF handlePoint(Handle handle) const; // document coordinates
    [[nodiscard]] Handle handleAt(QPoint viewportPoint) const;
    void dragHandleTo(QPoint viewportPoint);
    void release(QPoint viewportPoint);
    void updateCursor(QPoint viewportPoint);

    // In articlepaint.cpp; document coordinates.
    void paintLine(QPainter &painter, const ShownLine &line) const;
    void paintBands(QPainter &painter, const ShownLine &line) const;
    void paintRails(QPainter &painter, const ShownLine &line) const;
    void paintHits(QPainter &painter, const ShownLine &line) const;
    void paintTint(QPainter &painter, const ShownLine &line) const;
    void paintChosen(QPainter &painter, const ShownLine &line) const;
    void paintNumbers(QPainter &painter, const ShownLine &line) const;
    void paintHandles(QPainter &painter) const;
    [[nodiscard]] QRectF numberRect(const PlacedMark &mark) const;

    std::unique_ptr<ArticleDocument> m_article;
    QList<PlacedMark> m_marks;
    MarkLayout m_layout;
    HighlightId m_chosen = 0;
    bool m_movable = true;
    QList<TextRange> m_hits;
    qsizetype m_currentHit = -1;
    QList<TextRange> m_tinted;
    Column m_column;
    bool m_notesWanted = true;
    bool m_caretPlaced = false;
    Handle m_dragged = Handle::None;
    QPoint m_pressedAt;
    QTimer m_relayout;
    std::function<void(QPainter &)> m_marginPainter;
};

} // namespace jianbao::ui
