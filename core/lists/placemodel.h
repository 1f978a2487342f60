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

class PlaceModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit PlaceModel(const place::Gazetteer &gazetteer, QObject *parent = nullptr);
    ~PlaceModel() override;

    // Counts of the whole library: which places are in the tree.
    void setPlaces(const store::PlaceCounts &counts);
    // Counts under the current search, tags and dates: what is shown beside them; a place without any shows 0 and
    // stays. Rows do not move.
    void setCounts(const store::PlaceCounts &counts);
    // Also the townships without articles, of counties that have some.
    void setShowEmpty(bool show);
    // Shows only places that match typed characters, pinyin or initials, with their ancestors; empty: all. The fixed
    // rows are left out while filtering.
    void setFilter(const QString &typed);

    [[nodiscard]] QModelIndex indexOf(const QString &code) const; // invalid: not in the tree
    [[nodiscard]] QModelIndex indexOf(FixedRow row) const;
    [[nodiscard]] QModelIndex firstMatch() const; // the first place that itself matches the filter
    [[nodiscard]] bool isFiltered() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Takes articles dropped on a place.
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;

Q_SIGNALS:
    void articlesDropped(const QList<jianbao::ArticleId> &articles, const QString &placeCode);

private:
    struct Node;
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace jianbao::lists
