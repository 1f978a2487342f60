// The tree of places: five fixed rows, then province › prefecture › county › township in pinyin order, with counts.
#pragma once

#include "core/base/ids.h"
#include "core/lists/placetree.h"
#include "core/lists/roles.h"
#include "core/text/pinyin.h"

#include <QAbstractItemModel>

#include <memory>

namespace jianbao::lists {

enum class FixedRow { None, All, Unread, Starred, ToCheck, NoTownship };

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
    // A node as the filter leaves it.
    struct Shown {
        std::vector<int> children; // numbers
        int row = 0;               // among the parent's
        text::NameMatch match = text::NameMatch::None;
    };

    void applyFilter();
    void recount(const PlaceFigures &before); // tells what changed
    // The number of a place's node, of none the root's.
    [[nodiscard]] static int numberOf(const QModelIndex &index) { return int(index.internalId()); }
    [[nodiscard]] QModelIndex indexOf(int number) const; // invalid where the filter hides it
    [[nodiscard]] const PlaceNode &node(int number) const { return m_tree->nodes[std::size_t(number)]; }
    [[nodiscard]] const Shown &shown(int number) const { return m_shown[std::size_t(number)]; }
    [[nodiscard]] int fixedCount(FixedRow row) const;
    [[nodiscard]] FixedRow fixedOf(const QModelIndex &index) const;

    std::shared_ptr<const PlaceTree> m_tree;
    PlaceFigures m_figures;
    std::vector<Shown> m_shown; // by number
    QString m_filter;
};

} // namespace jianbao::lists
