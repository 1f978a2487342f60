#include "core/lists/tagmodel.h"

#include "core/lists/articlemime.h"

#include <QMimeData>

namespace jianbao::lists {

TagModel::TagModel(QObject *parent) : QAbstractItemModel(parent) {}

void TagModel::setTags(const QList<store::TagRecord> &tags)
{
    if (tags == m_tags)
        return;
    const auto sameRow = [](const store::TagRecord &a, const store::TagRecord &b) {
        return a.id == b.id && a.parent == b.parent;
    };
    if (std::equal(tags.cbegin(), tags.cend(), m_tags.cbegin(), m_tags.cend(), sameRow)) {
        m_tags = tags; // renamed or recoloured: every row stays where it is
        for (const QList<int> &siblings : std::as_const(m_children))
            Q_EMIT dataChanged(indexOf(m_tags[siblings.first()].id), indexOf(m_tags[siblings.last()].id));
        return;
    }
    beginResetModel();
    m_tags = tags;
    m_children.clear();
    for (int position = 0; position < m_tags.size(); ++position)
        m_children[m_tags[position].parent.value_or(0)].append(position);
    endResetModel();
}

void TagModel::setCounts(const QHash<TagId, int> &counts)
{
    m_counts = counts;
    for (const QList<int> &siblings : std::as_const(m_children))
        Q_EMIT dataChanged(indexOf(m_tags[siblings.first()].id), indexOf(m_tags[siblings.last()].id), {CountRole});
}

QModelIndex TagModel::indexOf(TagId tag) const
{
    for (auto siblings = m_children.cbegin(); siblings != m_children.cend(); ++siblings) {
        for (int row = 0; row < siblings->size(); ++row) {
            if (m_tags[siblings->at(row)].id == tag)
                return createIndex(row, 0, quintptr(siblings->at(row)));
        }
    }
    return {};
}

const store::TagRecord *TagModel::tagAt(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this ? &m_tags[qsizetype(index.internalId())] : nullptr;
}

const QList<int> &TagModel::childrenOf(const QModelIndex &parent) const
{
    static const QList<int> none;
    const store::TagRecord *tag = tagAt(parent);
    const auto children = m_children.constFind(tag ? tag->id : 0);
    return children == m_children.constEnd() ? none : *children;
}

QModelIndex TagModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, quintptr(childrenOf(parent)[row])) : QModelIndex();
}

QModelIndex TagModel::parent(const QModelIndex &child) const
{
    const store::TagRecord *tag = tagAt(child);
    return tag && tag->parent ? indexOf(*tag->parent) : QModelIndex();
}

int TagModel::rowCount(const QModelIndex &parent) const
{
    return int(childrenOf(parent).size());
}

int TagModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant TagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::TagRecord &tag = *tagAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return tag.name;
    case TagIdRole: return tag.id;
    case ColourRole: return tag.colour;
    case PinRole: return tag.pin;
    case CountRole: return m_counts.value(tag.id);
    default: return {};
    }
}

bool TagModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const store::TagRecord *tag = tagAt(index);
    const QString name = value.toString().trimmed();
    if (!tag || role != Qt::EditRole || name.isEmpty() || name == tag->name)
        return false;
    Q_EMIT renameRequested(tag->id, name);
    return true;
}

Qt::ItemFlags TagModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemIsDropEnabled : flags;
}

bool TagModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    return data && row < 0 && tagAt(parent) && data->hasFormat(articleMimeType());
}

bool TagModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                            const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT articlesDropped(articlesIn(*data), tagAt(parent)->id);
    return true;
}

Qt::DropActions TagModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::LinkAction;
}

QStringList TagModel::mimeTypes() const
{
    return {articleMimeType()};
}

} // namespace jianbao::lists
