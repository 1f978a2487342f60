// The tree of places: five fixed rows, the saved searches if there are any, then province › prefecture › county › township
// in pinyin order, with counts.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/lists/placetree.h"
#include "core/lists/roles.h"
#include "core/store/records.h"
#include "core/text/pinyin.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>

namespace jianbao::lists {

// SavedSearches is the heading under which each SavedSearch has a row; they cannot be selected, only opened.
enum class FixedRow { None, All, Unread, Starred, ToCheck, NoTownship, SavedSearches, SavedSearch };

// Rows of the tree are named by PlaceCodeRole; a level with one child and no article of its own joins its child's row
// (江苏省 › 徐州市 › 沛县), which has the child's code. GUI thread only.
class PlaceModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit PlaceModel(QObject *parent = nullptr);

    // The figures are of this tree. Resets the model only when the tree is another object than before; otherwise rows do
    // not move.
    void show(std::shared_ptr<const PlaceTree> tree, PlaceFigures figures);
    // Shows only places that match typed characters, pinyin or initials, with their ancestors, and saved searches that
    // do; empty: all. The fixed rows are left out while filtering.
    void setFilter(const QString &typed);
    void setSaved(const QList<store::SavedSearch> &searches);
    // How many articles one finds, or why it cannot be read.
    void setSavedCount(SavedSearchId id, const Result<int> &count);
    // The one whose articles are shown; 0: none.
    void setOpenSaved(SavedSearchId id);

    [[nodiscard]] QModelIndex indexOf(const QString &code) const; // of a joined level: its row; invalid: not in the tree
    [[nodiscard]] QModelIndex indexOf(FixedRow row) const;
    [[nodiscard]] QModelIndex indexOfSaved(SavedSearchId id) const;
    // Of the places that themselves match the filter best, the first; a saved search where it matches better.
    [[nodiscard]] QModelIndex firstMatch() const;
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] bool hasPlaces() const; // in the library, whatever the filter
    // The codes of the whole tree in its order, whatever the filter and what is expanded.
    [[nodiscard]] QStringList codes() const;
    // The first place of the whole tree after this one (and all it holds) that has unread articles of its own; empty:
    // none. After an empty code: from the beginning.
    [[nodiscard]] QString nextUnread(const QString &after) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; // asks for another name of a search
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Takes articles dropped on a county or township.
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;

Q_SIGNALS:
    void savedRenameRequested(jianbao::SavedSearchId id, const QString &name);
    void articlesDropped(const QList<jianbao::ArticleId> &articles, const QString &placeCode);

private:
    // A node as the filter leaves it.
    struct Shown {
        std::vector<int> children; // numbers
        int row = 0;               // among the parent's
        text::NameMatch match = text::NameMatch::None;
    };

    // Of a saved search.
    struct SavedRow {
        store::SavedSearch search;
        text::NameMatch match = text::NameMatch::None;
    };

    void applyFilter();
    void filterSaved();
    [[nodiscard]] int rowsBefore(const QModelIndex &parent) const; // the places
    [[nodiscard]] bool isSavedHeading(const QModelIndex &index) const { return numberOf(index) == savedHeading; }
    [[nodiscard]] const SavedRow *savedAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant savedData(const QModelIndex &index, int role) const;
    void recount(const PlaceFigures &before); // tells what changed
    // The number of a place's node, of none the root's; of rows for saved searches a negative one.
    static constexpr int savedHeading = -1;
    static constexpr int firstSaved = -2; // and on downwards
    [[nodiscard]] static int numberOf(const QModelIndex &index) { return int(index.internalId()); }
    [[nodiscard]] QModelIndex indexOf(int number) const; // invalid where the filter hides it
    [[nodiscard]] const PlaceNode &node(int number) const { return m_tree->nodes[std::size_t(number)]; }
    [[nodiscard]] const Shown &shown(int number) const { return m_shown[std::size_t(number)]; }
    [[nodiscard]] int fixedCount(FixedRow row) const;
    [[nodiscard]] FixedRow fixedOf(const QModelIndex &index) const;

    std::shared_ptr<const PlaceTree> m_tree;
    PlaceFigures m_figures;
    std::vector<Shown> m_shown; // by number
    QList<store::SavedSearch> m_saved;
    QList<SavedRow> m_savedRows; // as the filter leaves them
    QHash<SavedSearchId, Result<int>> m_savedCounts;
    SavedSearchId m_openSaved = 0;
    QString m_filter;
};

} // namespace jianbao::lists
