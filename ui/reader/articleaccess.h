// What a screen reader hears of an article: its text and, for each highlight, colour, tags and note.
#pragma once

#include <QAccessibleWidget>

namespace jianbao::ui {

class ArticleView;

class ArticleAccess : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ArticleAccess(ArticleView &view);
    // Makes views of articles known to the accessibility bridge; once is enough.
    static void install();

    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    using QAccessibleWidget::text;

    // Offsets are positions of the document.
    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int startOffset, int endOffset) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override; // on the screen
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    // "mark:…;" over a highlight; the range is that in which nothing changes.
    [[nodiscard]] QString attributes(int offset, int *startOffset, int *endOffset) const override;

private:
    ArticleView &m_view;
};

} // namespace jianbao::ui
