// The parts of the reader and how they are put together. Only readerpane*.cpp include this.
#pragma once

#include "core/page/repair.h"
#include "ui/reader/annotator.h"
#include "ui/reader/doubtbar.h"
#include "ui/reader/endwatch.h"
#include "ui/reader/hits.h"
#include "ui/reader/readerhead.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/selectionpage.h"
#include "ui/reader/twinviews.h"

#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>

namespace jianbao::ui {

struct ReaderPane::Data {
    Data(ReaderPane &pane, Session &sessionGiven);

    ReaderPane &q;
    Session &session;
    ReaderHead *head;
    DoubtBar *doubtBar;
    QStackedWidget *stack;
    SelectionPage *selectionPage;
    QSplitter *splitter; // article | page text
    QWidget *paper;      // view, find bar, drawer
    ArticleView *view;
    FindBar *findBar;
    QFrame *drawer;
    HighlightList *list;
    SourceView *source;
    MarginNotes *notes;
    Annotator *annotator;
    Hits *hits;
    TwinViews *twins;
    EndWatch *end;

    ArticleId wanted = 0;          // what showArticle asked for
    quint64 generation = 0;        // of the last request; older answers are dropped
    bool loadPending = false;      // several pieces of news make one request
    QPointer<Session> living;      // a window may destroy its session before its panes
    std::optional<Reading> reading; // what is on screen
    int percent = 100;
    bool sepia = false;
    bool sourceVisible = false;
    bool sourceFitted = false; // to a page's columns, once; then it stays as it is or as a person drags it
    bool listVisible = false;
    bool listUnderText = false;
    ArticleId soughtArticle = 0; // where showWords goes once it is on screen
    TextRange soughtWords;
    HighlightId soughtHighlight = 0; // or the highlight that showNote goes to
    ArticleId restoredArticle = 0; // scroll of the last session, used once
    qsizetype restoredPosition = 0;

    // readerpane.cpp
    void build();
    void connectParts();
    void applyColours();

    // readerload.cpp
    void load();
    void loadSoon();
    void show(Reading fresh);
    void setText(bool sameArticle);
    void setPageText();
    void fitPageText();
    void setHead();
    void fail(const Error &error);
    void nothing(const QString &sentence);
    void goToSought();
    void tellArticlesChanged(const QList<ArticleId> &articles);
    [[nodiscard]] ReadingStyle style() const;

    // readerrepairs.cpp
    [[nodiscard]] QList<TextRange> pointedAt(bool whole) const; // page ranges; empty: the caret is nowhere
    [[nodiscard]] page::Repair repairOf(page::RepairKind kind) const; // of the article on screen

    void placeList();
};

} // namespace jianbao::ui
