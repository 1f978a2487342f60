// A text that is read and selected with mouse and keys, never written: no input method, so single keys reach the
// shortcuts raw even in Chinese mode, and none of them is kept for itself.
#pragma once

#include <QTextBlock>
#include <QTextEdit>
#include <QTextLine>

#include <functional>

namespace jianbao::ui {

// A line of text where it stands in a document of fixed line heights; lengths in document coordinates.
struct ShownLine {
    QTextBlock block;
    QTextLine line;
    QPointF origin; // of the block's layout
    int start = 0;  // document positions
    int end = 0;

    [[nodiscard]] qreal baseline() const { return origin.y() + line.y() + line.ascent(); }
    [[nodiscard]] qreal height() const { return block.blockFormat().lineHeight(); }
    // QTextLine tells the font's own box; the fixed one has the baseline at 80 % of it.
    [[nodiscard]] qreal top() const { return baseline() - 0.8 * height(); }
    [[nodiscard]] qreal bottom() const { return top() + height(); }
    [[nodiscard]] qreal x(int position) const { return origin.x() + line.cursorToX(position - block.position()); }
};

class ReadOnlyText : public QTextEdit
{
    Q_OBJECT
public:
    explicit ReadOnlyText(QWidget *parent = nullptr);

    // The line of a document position; an invalid QTextLine where there is none.
    [[nodiscard]] ShownLine lineAt(int position) const;
    // Calls visit for each line between two heights of the document.
    void eachLine(qreal top, qreal bottom, const std::function<void(const ShownLine &)> &visit) const;

    [[nodiscard]] qreal scrolled() const; // height of the document above the viewport
    // Document position under a point of the viewport; -1: no text there.
    [[nodiscard]] int positionAt(QPoint viewportPoint) const;
    // Scrolls so that the position's line stands at this height of the viewport.
    void scrollToHeight(int position, int viewportY);
    // Scrolls only if the position's line is not on screen, then to a third of the height.
    void showPosition(int position);
    // Height in the viewport of the position's line.
    [[nodiscard]] int heightOf(int position) const;

    [[nodiscard]] QString selectedPlainText() const;

Q_SIGNALS:
    void menuRequested(const QPoint &globalPosition);
    void zoomRequested(int steps); // Ctrl and the wheel; more than 0: larger

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void paintFocusRing(); // last in paintEvent

private:
    bool m_ring = false; // the focus came by a key
};

} // namespace jianbao::ui
