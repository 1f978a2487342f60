// The cards beside an article: placed from its layout, none over another; where the text leaves no room for them,
// numbered marks, and one card in a drawer under the text.
#pragma once

#include "ui/reader/notecard.h"

#include <QFrame>
#include <QHash>

namespace jianbao::ui {

class ArticleView;

class MarginNotes : public QObject
{
    Q_OBJECT
public:
    // drawer: an empty frame under the view.
    MarginNotes(ArticleView &view, QFrame &drawer);

    // Highlight ids are keys; 0 is the article's own note. Cards that are being written stay.
    void setContents(const QList<CardContent> &contents, const ReadingStyle &style);
    void clear();
    void setVisible(bool visible); // false: marks in the text only
    void setCovered(bool covered); // something else stands in the column
    void setChosen(HighlightId highlight);

    // Opens the note of a highlight (0: of the article) for writing, with a new card where it has none.
    void edit(HighlightId highlight, int colour);
    void openDrawer(HighlightId highlight);
    [[nodiscard]] bool isEditing() const;
    void leave(); // ends writing, saves

    // Whether marks must show numbers, since there are no cards beside them.
    [[nodiscard]] bool isNumbered() const;
    void place();
    void paintLeaders(QPainter &painter) const; // document coordinates

Q_SIGNALS:
    void written(jianbao::HighlightId highlight, const QString &markdown);
    void cardClicked(jianbao::HighlightId highlight);
    void editRequested(jianbao::HighlightId highlight);
    void left();    // by key: the article gets the focus
    void closed(); // an editor, in whatever way

private:
    NoteCard *card(const CardContent &content);
    void drop(NoteCard *card);
    void placeBeside();
    void placeInDrawer();
    void showAnchor(HighlightId highlight);
    [[nodiscard]] int anchorTop(HighlightId highlight) const; // document coordinates; -1: not in the text

    ArticleView &m_view;
    QFrame &m_drawer;
    std::optional<ReadingStyle> m_style;
    QHash<HighlightId, NoteCard *> m_cards; // children of the viewport, or of the drawer
    QList<HighlightId> m_order;
    bool m_visible = true;
    bool m_covered = false;
    HighlightId m_chosen = 0;
    std::optional<HighlightId> m_inDrawer;
};

} // namespace jianbao::ui
