#include "core/lists/placemodel.h"

#include "core/lists/articlemime.h"
#include "core/lists/placetree.h"

#include <QMimeData>

namespace jianbao::lists {

namespace {

constexpr int fixedRows = 5;
// A tree view seeks its rows for each change it is told of; for more than these, laying it out again is cheaper.
constexpr qsizetype fewChanges = 32;

QSet<QString> codesWithArticles(const store::PlaceCounts &counts)
{
    QSet<QString> codes;
    for (auto entry = counts.byCode.cbegin(); entry != counts.byCode.cend(); ++entry) {
        if (entry.value() > 0)
            codes.insert(entry.key());
    }
    return codes;
}

bool takesArticles(const PlaceNode &node)
{
    return node.level == place::Level::County || node.level == place::Level::Township;
}

} // namespace

PlaceModel::PlaceModel(const place::Gazetteer &gazetteer, QObject *parent)
    : QAbstractItemModel(parent), m_gazetteer(gazetteer), m_root(std::make_unique<PlaceNode>())
{
}

PlaceModel::~PlaceModel() = default;

void PlaceModel::setPlaces(const store::PlaceCounts &library, const store::PlaceCounts &shown)
{
    const bool sameTree = codesWithArticles(library) == codesWithArticles(m_places);
    m_places = library;
    m_counts = shown;
    if (sameTree)
        recount();
    else
        rebuild();
}

void PlaceModel::refresh()
{
    rebuild();
}

void PlaceModel::setShowEmpty(bool show)
{
    if (show == m_showEmpty)
        return;
    m_showEmpty = show;
    rebuild();
}

bool PlaceModel::showsEmpty() const
{
    return m_showEmpty;
}

void PlaceModel::setFilter(const QString &typed)
{
    if (typed == m_filter)
        return;
    beginResetModel();
    m_filter = typed;
    applyFilter();
    endResetModel();
}

void PlaceModel::rebuild()
{
    beginResetModel();
    m_root = buildPlaceTree(m_gazetteer, codesWithArticles(m_places), m_showEmpty);
    countPlaces(*m_root, m_counts);
    applyFilter();
    endResetModel();
}

void PlaceModel::applyFilter()
{
    filterPlaces(*m_root, isFiltered() ? std::optional(text::NameFilter(m_filter)) : std::nullopt);
}

void PlaceModel::recount()
{
    countPlaces(*m_root, m_counts);
    QList<const PlaceNode *> changed;
    eachPlace(std::as_const(*m_root), [&](const PlaceNode &node) {
        if (node.countsBelowChanged && !node.shown.empty())
            changed.append(&node);
        return true;
    });
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {CountRole});
    if (changed.size() > fewChanges) {
        Q_EMIT layoutAboutToBeChanged();
        Q_EMIT layoutChanged();
        return;
    }
    for (const PlaceNode *node : changed)
        Q_EMIT dataChanged(indexOf(node->shown.front()), indexOf(node->shown.back()), {CountRole});
}

bool PlaceModel::isFiltered() const
{
    return !m_filter.isEmpty();
}

bool PlaceModel::hasPlaces() const
{
    return !m_root->children.empty();
}

QStringList PlaceModel::codes() const
{
    QStringList codes;
    eachPlace(std::as_const(*m_root), [&](const PlaceNode &node) {
        codes.append(node.code);
        return true;
    });
    return codes;
}

QString PlaceModel::nextUnread(const QString &after) const
{
    const auto isOrHolds = [&](const PlaceNode *node) {
        while (node && node->code != after && !node->joinedCodes.contains(after))
            node = node->parent;
        return node != nullptr;
    };
    QString found;
    bool passed = after.isEmpty();
    eachPlace(std::as_const(*m_root), [&](const PlaceNode &node) {
        if (!after.isEmpty() && isOrHolds(&node))
            passed = true;
        else if (passed && m_places.unreadByCode.value(node.code) > 0)
            found = node.code;
        return found.isEmpty();
    });
    return found;
}

const PlaceNode *PlaceModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const PlaceNode *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex PlaceModel::indexOf(const PlaceNode *node) const
{
    if (node == m_root.get())
        return {};
    const int before = node->parent == m_root.get() && !isFiltered() ? fixedRows : 0;
    return createIndex(node->shownRow + before, 0, node);
}

QModelIndex PlaceModel::indexOf(const QString &code) const
{
    QModelIndex found;
    const auto visit = [&](const auto &self, const PlaceNode &node) -> bool {
        for (const PlaceNode *child : node.shown) {
            if (child->code == code || child->joinedCodes.contains(code)) {
                found = indexOf(child);
                return true;
            }
            if (self(self, *child))
                return true;
        }
        return false;
    };
    if (!code.isEmpty())
        visit(visit, *m_root);
    return found;
}

QModelIndex PlaceModel::indexOf(FixedRow row) const
{
    return isFiltered() || row == FixedRow::None ? QModelIndex() : index(int(row) - 1, 0);
}

QModelIndex PlaceModel::firstMatch() const
{
    const PlaceNode *best = nullptr;
    eachPlace(std::as_const(*m_root), [&](const PlaceNode &node) {
        if (node.match > (best ? best->match : text::NameMatch::None))
            best = &node;
        return true;
    });
    return best ? indexOf(best) : QModelIndex();
}

QModelIndex PlaceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const PlaceNode *node = nodeOf(parent);
    const int before = parent.isValid() || isFiltered() ? 0 : fixedRows;
    return row < before ? createIndex(row, column) : createIndex(row, column, node->shown[size_t(row - before)]);
}

QModelIndex PlaceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !child.constInternalPointer())
        return {};
    return indexOf(nodeOf(child)->parent);
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() && !parent.constInternalPointer())
        return 0; // of a fixed row
    const int before = parent.isValid() || isFiltered() ? 0 : fixedRows;
    return int(nodeOf(parent)->shown.size()) + before;
}

int PlaceModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlaceNode *node = index.constInternalPointer() ? nodeOf(index) : nullptr;
    const FixedRow fixed = node ? FixedRow::None : FixedRow(index.row() + 1);
    switch (role) {
    case Qt::DisplayRole: return node ? QVariant(node->names.join(u" › ")) : QVariant();
    case PlaceCodeRole: return node ? node->code : QString();
    case FixedRowRole: return int(fixed);
    case CountRole: return node ? node->count : fixedCount(fixed);
    case MatchRole: return node && node->match != text::NameMatch::None;
    default: return {};
    }
}

int PlaceModel::fixedCount(FixedRow row) const
{
    switch (row) {
    case FixedRow::All: return m_counts.all;
    case FixedRow::Unread: return m_counts.unread;
    case FixedRow::Starred: return m_counts.starred;
    case FixedRow::ToCheck: return m_counts.doubtful;
    case FixedRow::NoTownship: return m_counts.withoutTownship;
    case FixedRow::None: break;
    }
    return 0;
}

Qt::ItemFlags PlaceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.constInternalPointer() && takesArticles(*nodeOf(index)))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

bool PlaceModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    return data && row < 0 && flags(parent).testFlag(Qt::ItemIsDropEnabled) && data->hasFormat(articleMimeType());
}

bool PlaceModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT articlesDropped(articlesIn(*data), parent.data(PlaceCodeRole).toString());
    return true;
}

Qt::DropActions PlaceModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::LinkAction;
}

QStringList PlaceModel::mimeTypes() const
{
    return {articleMimeType()};
}

} // namespace jianbao::lists
