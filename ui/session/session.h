// The open library as the window sees it: work off the GUI thread, changes that can be undone, and news of them.
// One object per window; GUI thread only. Panes know this, never each other's stores.
#pragma once

#include "core/base/deliver.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/page/repair.h"
#include "core/place/gazetteer.h"
#include "core/store/librarythread.h"
#include "core/store/ownplacestore.h"
#include "core/store/records.h"
#include "ui/session/change.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace jianbao::ui {

// A repair and the page it is of.
struct PageRepair {
    PageId page = 0;
    page::Repair repair;
    bool possible = true; // false: of articles that do not stand on one page
};
// Works out a repair on the writing thread.
using MakeRepair = std::function<Result<PageRepair>(store::Library &)>;

class Session : public QObject
{
    Q_OBJECT
public:
    // reader and writer are threads on the same library.
    Session(std::unique_ptr<store::LibraryThread> reader, std::unique_ptr<store::LibraryThread> writer,
            const place::Gazetteer &gazetteer, QString libraryPath, QObject *parent = nullptr);
    ~Session() override;

    // With the places and names that the library adds. Work for other threads takes a copy.
    [[nodiscard]] const place::Gazetteer &gazetteer() const { return m_gazetteer; }
    [[nodiscard]] QString libraryPath() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_writer->isReadOnly(); }
    [[nodiscard]] QString readOnlyReason() const; // translated, without a full stop
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] store::LibraryThread &reader() { return *m_reader; }
    [[nodiscard]] store::LibraryThread &writer() { return *m_writer; }

    // Tags by id, kept up to date; parents before children.
    [[nodiscard]] const QList<store::TagRecord> &tags() const { return m_tags; }
    [[nodiscard]] const store::TagRecord *tag(TagId id) const; // null: unknown
    // Saved searches by name, kept up to date.
    [[nodiscard]] const QList<store::SavedSearch> &savedSearches() const { return m_savedSearches; }
    [[nodiscard]] const store::SavedSearch *savedSearch(SavedSearchId id) const; // null: unknown

    // Runs work(Library &) → Result<T> on the reading thread and hands the result to then(Result<T>) in the GUI thread,
    // unless receiver has died by then.
    template<typename Work, typename Then>
    void read(QObject *receiver, Work work, Then then)
    {
        deliver(receiver, m_reader->run(std::move(work)), std::move(then));
    }
    // The same on the writing thread.
    template<typename Work, typename Then>
    void write(QObject *receiver, Work work, Then then)
    {
        deliver(receiver, m_writer->run(std::move(work)), std::move(then));
    }

    // ---- changes a person makes: each is one step of the undo stack and says what it did (acted). They return at once
    // and are written in their order; what changes nothing or fails leaves no step.
    void setRead(const QList<ArticleId> &articles, bool read);
    void readToEnd(ArticleId article); // reading on marks it as read: no step, no sentence
    void setStarred(const QList<ArticleId> &articles, bool starred);
    void setTownship(const QList<ArticleId> &articles, const QString &code); // of a township or a county; empty: none
    void confirm(const QList<ArticleId> &articles);
    void assignTag(const QList<ArticleId> &articles, TagId tag);
    void unassignTag(const QList<ArticleId> &articles, TagId tag);
    void addTag(const store::TagRecord &tag, const QList<ArticleId> &assignTo = {});
    void updateTag(const store::TagRecord &tag);
    void removeTag(TagId tag);
    void addSavedSearch(const store::SavedSearch &search);
    void updateSavedSearch(const store::SavedSearch &search);
    void removeSavedSearch(SavedSearchId id);
    // Edits of one note that follow each other are one step, until its editor is left.
    void setNote(ArticleId article, std::optional<HighlightId> highlight, const QString &markdown);
    void noteEditorLeft() { ++m_noteEdit; }
    void addHighlight(const store::HighlightRecord &highlight);
    void updateHighlight(const store::HighlightRecord &highlight);
    void removeHighlight(HighlightId highlight);
    void tagHighlight(HighlightId highlight, TagId tag, bool on);
    // A repair that does not apply leaves no step and says why (acted).
    void repair(PageId page, const page::Repair &repair);
    void mergeArticles(const QList<ArticleId> &articles); // into the first on the page; one: with the next one there
    void setPageFacts(const QList<PageId> &pages, const page::PageFacts &facts);
    // The user's own places and names. Articles are filed by them from then on; those that are there: refile().
    void setPlaceNames(const QList<store::PlaceAlias> &names);
    void forgetPlaceName(const QString &name, const QString &paper);
    void addPlace(const QString &name, const QString &parent);
    void removePlace(const QString &code); // of the user's own
    void takePlaces(const store::PlaceBook &book);

    // Finds again what the articles of a page are about, and gives how many are filed elsewhere now. No step: the
    // change of names that it follows is one.
    void refile(PageId page, QObject *receiver, const std::function<void(const Result<int> &)> &then);

Q_SIGNALS:
    void gazetteerChanged(); // the user's own places or names
    void namesChanged(const QList<jianbao::ui::ChangedName> &names); // a person changed them; gazetteerChanged went before
    // What was written, after it was written.
    void articlesChanged(const QList<jianbao::ArticleId> &articles); // read, star, place, tags: rows must be read again
    // Parts of others now (0: of none); pagesChanged follows.
    void articlesEnded(const QHash<jianbao::ArticleId, jianbao::ArticleId> &heirs);
    void placesChanged(); // counts by place, tag or state may differ
    void tagsChanged();   // tags() was read again
    void savedSearchesChanged();
    void annotationsChanged(jianbao::ArticleId article); // notes or highlights of this article
    void highlightAdded(jianbao::HighlightId highlight);
    void pagesChanged();  // pages were imported or their facts edited: lists must be read again
    // A sentence for the status bar, already translated; with undo when the act is on the stack.
    void acted(const QString &sentence, bool canUndo);
    void failed(const jianbao::Error &error);

private:
    friend class Change;

    void push(Change::Parts parts);
    using PlaceAct = std::function<Result<int>(store::OwnPlaceStore &)>; // gives how much it changed
    void changePlaces(const QString &text, const QString &sentence, const PlaceAct &act);
    void readOwnPlaces();
    void repair(const MakeRepair &make, const QString &text, const QString &sentence);
    // Has a step written; then, in the GUI thread, done when it changed something, else nothingDone.
    void carryOut(const Step &step, std::function<void(const News &)> done, std::function<void()> nothingDone);
    void tell(const News &news); // emits what was written
    void dropEmptySteps();       // takes steps that came to nothing off the stack

    std::unique_ptr<store::LibraryThread> m_reader;
    std::unique_ptr<store::LibraryThread> m_writer;
    const place::Gazetteer m_builtIn;
    place::Gazetteer m_gazetteer;
    std::shared_ptr<place::Gazetteer> m_writersGazetteer; // the same, on the writing thread only
    QString m_path;
    QUndoStack m_undo;
    QList<store::TagRecord> m_tags;
    QList<store::SavedSearch> m_savedSearches;
    int m_noteEdit = 0; // grows whenever a note's editor is left
};

} // namespace jianbao::ui
