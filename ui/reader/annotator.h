// What a person does with the marks of the article on screen: marking, choosing, recolouring, moving ends, notes.
// Turns positions into anchors, and records into what view, margin and list show.
#pragma once

#include "ui/annotate/highlightlist.h"
#include "ui/reader/articleview.h"
#include "ui/reader/marginnotes.h"
#include "ui/reader/reading.h"

namespace jianbao::ui {

class Session;

class Annotator : public QObject
{
    Q_OBJECT
public:
    Annotator(Session &session, ArticleView &view, MarginNotes &notes, HighlightList &list);

    // The record whose document the view shows; again after each change of it.
    void setRecord(const store::ArticleRecord &record, bool sameArticle);
    void clear();

    void mark(int colour); // 0: the last colour
    void grow();
    void shrink();
    void choose(HighlightId highlight, bool show = true);
    void chooseNext();
    void choosePrevious();
    void removeChosen();
    void editNote();
    void editNoteOf(HighlightId highlight); // 0: of the article
    [[nodiscard]] const store::HighlightRecord *chosen() const;
    [[nodiscard]] int lastColour() const { return m_lastColour; }
    void setLastColour(int colour) { m_lastColour = colour; }
    void refresh(); // marks, cards and list again: tags or room may have changed

Q_SIGNALS:
    void hint(const QString &sentence);
    void chosenChanged(jianbao::HighlightId highlight);

private:
    [[nodiscard]] bool canWrite();
    [[nodiscard]] bool addFromSelection(int colour);
    void placeMarks();
    void fillCards();
    void fillList();
    void step(int direction);
    void move(HighlightId highlight, TextRange document);
    void write(HighlightId highlight, const QString &markdown);
    void takeAdded();
    [[nodiscard]] QString describe(const store::HighlightRecord &highlight) const;
    [[nodiscard]] QString noteOf(HighlightId highlight) const;
    [[nodiscard]] const store::HighlightRecord *record(HighlightId highlight) const;

    Session &m_session;
    ArticleView &m_view;
    MarginNotes &m_notes;
    HighlightList &m_list;
    store::ArticleRecord m_record;
    QList<PlacedMark> m_placed; // in the order of the text
    QList<HighlightId> m_orphans;
    int m_lastColour = 1;
    HighlightId m_added = 0;    // reported as written, not yet in the record
    bool m_noteForAdded = false;
};

} // namespace jianbao::ui
