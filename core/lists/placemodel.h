// The tree of places: five fixed rows, then province › prefecture › county › township in pinyin order, with counts.
#pragma once

#include "core/base/ids.h"
#include "core/lists/roles.h"
#include "core/place/gazetteer.h"
#include "core/store/placestore.h"

#include <QAbstractItemModel>

#include <memory>

namespace jianbao::lists {

enum class FixedRow { None, All, Unread, Starred, ToCheck, NoTownship };

struct PlaceNode;

// Rows of the tree are named by PlaceCodeRole; a level with one child and no article of its own joins its child's row
// (江苏省 › 徐州市 › 沛县), which has the child's code. GUI thread only.
class PlaceModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit PlaceModel(const place::Gazetteer &gazetteer, QObject *parent = nullptr);
    ~PlaceModel() override;

    // Counts of the whole library, which say what places are in the tree, and those under the current search, tags and
    // dates, which are shown: a place without any shows 0 and stays. Resets the model only when the places are others
    // than before; otherwise rows do not move.
    void setPlaces(const store::PlaceCounts &library, const store::PlaceCounts &shown);
    void refresh(); // the gazetteer has other places or names
    // Also the townships without articles, of counties that have some.
    void setShowEmpty(bool show);
    [[nodiscard]] bool showsEmpty() const;
    // Shows only places that match typed characters, pinyin or initials, with their ancestors; empty: all. The fixed
    // rows are left out while filtering.
    void setFilter(const QString &typed);

    [[nodiscard]] QModelIndex indexOf(const QString &code) const; // of a joined level: its row; invalid: not in the tree
    [[nodiscard]] QModelIndex indexOf(FixedRow row) const;
    [[nodiscard]] QModelIndex firstMatch() const; // of the places that themselves match the filter best, the first
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
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Takes articles dropped on a county or township.
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;

Q_SIGNALS:
    void articlesDropped(const QList<jianbao::ArticleId> &articles, const QString &placeCode);

private:
    void rebuild();
    void applyFilter();
    void recount();
    [[nodiscard]] const PlaceNode *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const PlaceNode *node) const;
    [[nodiscard]] int fixedCount(FixedRow row) const;

    const place::Gazetteer &m_gazetteer;
    std::unique_ptr<PlaceNode> m_root;
    store::PlaceCounts m_places;
    store::PlaceCounts m_counts;
    bool m_showEmpty = false;
    QString m_filter;
};

} // namespace jianbao::lists
