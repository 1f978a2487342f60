// The left pane: place filter, place tree, tags. Says what is selected as a filter; shows counts under the search.
#pragma once

#include "core/lists/placemodel.h"
#include "core/lists/tagmodel.h"
#include "core/store/records.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QLineEdit;
class QTreeView;

namespace jianbao::ui {

class Session;

class PlacePane : public QWidget
{
    Q_OBJECT
public:
    explicit PlacePane(Session &session, QWidget *parent = nullptr);
    ~PlacePane() override;

    // For shortcuts and focus.
    [[nodiscard]] QLineEdit *filterEdit() const;
    [[nodiscard]] QTreeView *placeView() const;
    [[nodiscard]] QTreeView *tagView() const;

    // The place (or fixed row) and the tags selected, as the conditions of a filter.
    [[nodiscard]] store::ArticleFilter selection() const;
    // How the selection is called in a list's head: 张楼镇, and 微山县 › 济宁市.
    [[nodiscard]] QString selectionTitle() const;
    [[nodiscard]] QString selectionPath() const;
    // The code of the place selected; empty for a fixed row.
    [[nodiscard]] QString placeCode() const;
    [[nodiscard]] TagId currentTag() const; // 0: none

    void selectPlace(const QString &code);
    void selectFixed(lists::FixedRow row);
    void selectParent(); // the place above
    void selectTags(const QList<TagId> &tags); // these alone
    // The next place of the tree after the current one that has unread articles; empty: none.
    [[nodiscard]] QString nextPlaceWithUnread() const;

    // Search and dates under which counts are shown; place and tags of it are left aside.
    void setCountFilter(const store::ArticleFilter &filter);
    void setShowEmpty(bool show);
    [[nodiscard]] bool showsEmpty() const;
    // Whether articles count, and are listed, wherever they name a place, or only where they are filed.
    void setAnyMention(bool any);
    [[nodiscard]] bool anyMention() const;
    void renameCurrentTag();
    // The row with the keyboard or under a context menu; 0: it is no saved search.
    [[nodiscard]] SavedSearchId currentSaved() const;
    void renameSaved(SavedSearchId id); // in its place
    // The one whose articles are shown; 0: none.
    void setOpenSaved(SavedSearchId id);
    // A part of the sidebar that others fill, below the tags.
    void addSection(QWidget *section);

    [[nodiscard]] QVariantMap saveState() const; // selection, expanded rows, splitter
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void selectionChanged();
    // Enter on a place or in the filter: the list should take the focus.
    void activated();
    // A context menu over the places or the tags; the window knows the commands.
    void placeMenuRequested(const QPoint &globalPosition);
    void savedMenuRequested(const QPoint &globalPosition); // over a saved search
    void savedChosen(jianbao::SavedSearchId id);           // by a click or Enter
    void currentSavedChanged();
    void tagMenuRequested(const QPoint &globalPosition);
    void showEmptyRequested();
    void anyMentionChanged();

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace jianbao::ui
