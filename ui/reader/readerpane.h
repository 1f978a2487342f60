// The right pane: one article typeset, its tags, margin notes and highlights, and the page text beside it.
#pragma once

#include "core/base/ids.h"
#include "core/store/records.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

namespace jianbao::ui {

class Session;

class ReaderPane : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderPane(Session &session, QWidget *parent = nullptr);
    ~ReaderPane() override;

    [[nodiscard]] QWidget *articleView() const; // for shortcuts and focus
    [[nodiscard]] QWidget *sourceView() const;

    void showArticle(ArticleId article); // 0: nothing
    void showSelection(int articles); // several: how many, with buttons for tag and export
    [[nodiscard]] ArticleId article() const;
    void setQuery(const search::Query &query); // hits are marked
    void setPosition(int position, int count); // "2/36" in the head

    // Scrolls one page on; false: the end was already on screen.
    bool readOn();
    bool readBack();

    void setSourceVisible(bool visible);
    [[nodiscard]] bool isSourceVisible() const;
    void setNotesVisible(bool visible);
    void setSepia(bool sepia);
    void setFontPercent(int percent); // 78..200, of the body's 18 px
    [[nodiscard]] int fontPercent() const;

    // Highlights. With a selection: marks it; with a chosen highlight: recolours; with neither: a hint (hint).
    void mark(int colour); // 1..8; 0: the last colour
    void growSelection();  // the sentence at the caret, then the next one too
    void shrinkSelection();
    void nextHighlight();
    void previousHighlight();
    void removeChosenHighlight();
    [[nodiscard]] const store::HighlightRecord *chosenHighlight() const; // null: none
    void toggleHighlightList();
    void editNote(); // of the selection (marks it first), the chosen highlight, or the article
    void nextHit();
    void previousHit();
    // Shows an article at these words of its reading text.
    void showWords(ArticleId article, TextRange words);
    // Shows an article with its notes, and the highlight that one is about; 0: it is about the article.
    void showNote(ArticleId article, HighlightId highlight);
    void openFind(); // the find bar in the article

    // Repairs of the page on screen, where the caret stands in the article or in the page text.
    void splitHere(); // from this line on it is another article
    void setRole(page::BlockRole role); // of the paragraph or title; in the page text of the lines
    [[nodiscard]] QString headline() const;
    void setHeadline(const QString &headline);
    [[nodiscard]] QString misprint() const; // the words selected in the article; empty: none
    void correctMisprint(const QString &right);

    [[nodiscard]] QString selectedText() const;
    // The selected words with paper, date, page and headline; the whole article's text without a selection.
    [[nodiscard]] QString textWithSource() const;

    [[nodiscard]] QVariantMap saveState() const; // splitter, font, source, scroll
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void readToEnd(jianbao::ArticleId article); // its end was on screen, or 3 s on a short one
    void placeRequested(const QString &code);   // the township in the source line was clicked
    void articleRequested(jianbao::ArticleId article); // its line in the page text, or the link to it, was clicked
    void previousRequested();
    void nextRequested();
    void tagRequested(); // the "+ tag" button
    void exportRequested();
    void nextDoubtRequested();                       // the button of the doubt bar
    void librarySearchRequested(const QString &words); // the find key pressed again in the find bar
    void fontPercentChanged(int percent);
    void chosenHighlightChanged(jianbao::HighlightId highlight); // 0: none
    void hint(const QString &sentence); // for the status bar
    void menuRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace jianbao::ui
