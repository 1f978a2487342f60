// The tree of tags with colours, number keys and counts.
#pragma once

#include "core/base/ids.h"
#include "core/lists/roles.h"
#include "core/store/records.h"

#include <QAbstractItemModel>
#include <QHash>

namespace jianbao::lists {

class TagModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit TagModel(QObject *parent = nullptr);

    void setTags(const QList<store::TagRecord> &tags); // parents before children
    void setCounts(const QHash<TagId, int> &counts); // articles with the tag or one under it

    [[nodiscard]] QModelIndex indexOf(TagId tag) const;
    [[nodiscard]] const store::TagRecord *tagAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; // asks for a rename
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;

Q_SIGNALS:
    void renameRequested(jianbao::TagId tag, const QString &name);
    void articlesDropped(const QList<jianbao::ArticleId> &articles, jianbao::TagId tag);

private:
    [[nodiscard]] const QList<int> &childrenOf(const QModelIndex &parent) const;

    QList<store::TagRecord> m_tags;
    QHash<TagId, QList<int>> m_children; // positions in m_tags; of 0: the roots
    QHash<TagId, int> m_counts;
};

} // namespace jianbao::lists
