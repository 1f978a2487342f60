#include "core/lists/placemodel.h"

#include "core/lists/articlemime.h"

#include <QDate>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace jianbao::lists {

namespace {

constexpr int fixedRows = 5;
// A tree view seeks its rows for each change it is told of; for more than these, laying it out again is cheaper.
constexpr qsizetype fewChanges = 32;

bool takesArticles(const PlaceNode &node)
{
    return node.level == place::Level::County || node.level == place::Level::Township;
}

} // namespace

PlaceModel::PlaceModel(QObject *parent)
    : QAbstractItemModel(parent), m_tree(std::make_shared<const PlaceTree>()), m_figures{{0}, {false}, 0, {MonthBars()}},
      m_shown(1)
{
}

void PlaceModel::show(std::shared_ptr<const PlaceTree> tree, PlaceFigures figures)
{
    if (tree == m_tree) {
        std::swap(m_figures, figures);
        return recount(figures);
    }
    beginResetModel();
    m_tree = std::move(tree);
    m_figures = std::move(figures);
    applyFilter();
    endResetModel();
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

void PlaceModel::applyFilter()
{
    m_shown.assign(m_tree->nodes.size(), {});
    if (isFiltered() && m_tree->typed) {
        for (const place::TypedIndex::Hit &hit : m_tree->typed->find(m_filter)) {
            Shown &met = m_shown[std::size_t(m_tree->typedNodes[std::size_t(hit.place)])];
            met.match = std::max(met.match, hit.match);
        }
    }
    filterSaved();
    // What lies under a node has larger numbers.
    for (int number = m_tree->size() - 1; number >= 0; --number) {
        Shown &own = m_shown[std::size_t(number)];
        for (const int child : node(number).children) {
            Shown &below = m_shown[std::size_t(child)];
            if (isFiltered() && below.match == text::NameMatch::None && below.children.empty())
                continue;
            below.row = int(own.children.size());
            own.children.push_back(child);
        }
    }
}

void PlaceModel::filterSaved()
{
    m_savedRows.clear();
    const text::NameFilter filter(m_filter);
    for (const store::SavedSearch &search : std::as_const(m_saved)) {
        const text::NameMatch match = isFiltered() ? filter.match(search.name) : text::NameMatch::None;
        if (!isFiltered() || match != text::NameMatch::None)
            m_savedRows.append({search, match});
    }
}

void PlaceModel::setSaved(const QList<store::SavedSearch> &searches)
{
    if (searches == m_saved)
        return;
    const auto sameRow = [](const store::SavedSearch &a, const store::SavedSearch &b) { return a.id == b.id; };
    const bool inPlace = !isFiltered() && std::equal(searches.cbegin(), searches.cend(), m_saved.cbegin(), m_saved.cend(),
                                                     sameRow);
    if (!inPlace)
        beginResetModel();
    for (const store::SavedSearch &search : std::as_const(m_saved)) {
        const auto still = [&](const store::SavedSearch &now) {
            return now.id == search.id && now.expression == search.expression;
        };
        if (std::none_of(searches.cbegin(), searches.cend(), still))
            m_savedCounts.remove(search.id);
    }
    m_saved = searches;
    filterSaved();
    if (inPlace)
        Q_EMIT dataChanged(indexOfSaved(searches.first().id), indexOfSaved(searches.last().id));
    else
        endResetModel();
}

void PlaceModel::setSavedCount(SavedSearchId id, const Result<int> &count)
{
    m_savedCounts.insert(id, count);
    if (const QModelIndex row = indexOfSaved(id); row.isValid())
        Q_EMIT dataChanged(row, row, {CountRole, ErrorRole});
}

void PlaceModel::setOpenSaved(SavedSearchId id)
{
    for (const SavedSearchId changed : {std::exchange(m_openSaved, id), id}) {
        if (const QModelIndex row = indexOfSaved(changed); row.isValid())
            Q_EMIT dataChanged(row, row, {OpenRole});
    }
}

QModelIndex PlaceModel::indexOfSaved(SavedSearchId id) const
{
    for (int row = 0; row < m_savedRows.size(); ++row) {
        if (m_savedRows[row].search.id == id)
            return createIndex(row, 0, quintptr(qintptr(firstSaved - row)));
    }
    return {};
}

const PlaceModel::SavedRow *PlaceModel::savedAt(const QModelIndex &index) const
{
    return index.isValid() && numberOf(index) <= firstSaved ? &m_savedRows[firstSaved - numberOf(index)] : nullptr;
}

void PlaceModel::recount(const PlaceFigures &before)
{
    std::vector<bool> changed(m_tree->nodes.size(), false); // has a child with other figures
    int parents = 0;
    for (std::size_t number = 1; number < m_tree->nodes.size(); ++number) {
        const auto parent = std::size_t(m_tree->nodes[number].parent);
        if (!changed[parent] && (m_figures.counts[number] != before.counts[number]
                                 || m_figures.bars[number] != before.bars[number])) {
            changed[parent] = true;
            parents += parent > 0;
        }
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {CountRole, BarsRole});
    if (parents > fewChanges) {
        Q_EMIT layoutAboutToBeChanged();
        Q_EMIT layoutChanged();
        return;
    }
    for (int number = 1; number < m_tree->size(); ++number) {
        const std::vector<int> &children = shown(number).children;
        if (changed[std::size_t(number)] && !children.empty())
            Q_EMIT dataChanged(indexOf(children.front()), indexOf(children.back()), {CountRole, BarsRole});
    }
}

bool PlaceModel::isFiltered() const
{
    return !m_filter.isEmpty();
}

bool PlaceModel::hasPlaces() const
{
    return m_tree->size() > 1;
}

QStringList PlaceModel::codes() const
{
    QStringList codes;
    for (int number = 1; number < m_tree->size(); ++number)
        codes.append(node(number).code);
    return codes;
}

QString PlaceModel::nextUnread(const QString &after) const
{
    int number = 1;
    if (!after.isEmpty()) {
        const int start = m_tree->numbers.value(after);
        if (start == 0)
            return {};
        const auto isOrLiesUnder = [&](int at) {
            while (at > start)
                at = node(at).parent;
            return at == start;
        };
        number = start;
        while (number < m_tree->size() && isOrLiesUnder(number))
            ++number;
    }
    for (; number < m_tree->size(); ++number) {
        if (m_figures.unread[std::size_t(number)])
            return node(number).code;
    }
    return {};
}

QModelIndex PlaceModel::indexOf(int number) const
{
    if (number <= 0)
        return {};
    const std::vector<int> &siblings = shown(node(number).parent).children;
    const int row = shown(number).row;
    if (row >= int(siblings.size()) || siblings[std::size_t(row)] != number)
        return {};
    return createIndex(row + (node(number).parent == 0 ? rowsBefore({}) : 0), 0, quintptr(number));
}

QModelIndex PlaceModel::indexOf(const QString &code) const
{
    return indexOf(m_tree->numbers.value(code));
}

QModelIndex PlaceModel::indexOf(FixedRow row) const
{
    if (row == FixedRow::SavedSearches)
        return m_savedRows.isEmpty() ? QModelIndex() : index(rowsBefore({}) - 1, 0);
    return isFiltered() || row == FixedRow::None ? QModelIndex() : index(int(row) - 1, 0);
}

int PlaceModel::rowsBefore(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : (isFiltered() ? 0 : fixedRows) + (m_savedRows.isEmpty() ? 0 : 1);
}

QModelIndex PlaceModel::firstMatch() const
{
    int best = 0;
    for (int number = 1; number < m_tree->size(); ++number) {
        if (shown(number).match > (best > 0 ? shown(best).match : text::NameMatch::None))
            best = number;
    }
    const auto better = std::max_element(m_savedRows.cbegin(), m_savedRows.cend(),
                                         [](const SavedRow &a, const SavedRow &b) { return a.match < b.match; });
    if (better != m_savedRows.cend() && better->match > (best > 0 ? shown(best).match : text::NameMatch::None))
        return indexOfSaved(better->search.id);
    return indexOf(best);
}

QModelIndex PlaceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (isSavedHeading(parent))
        return createIndex(row, column, quintptr(qintptr(firstSaved - row)));
    const int before = rowsBefore(parent);
    if (row >= before)
        return createIndex(row, column, quintptr(shown(numberOf(parent)).children[std::size_t(row - before)]));
    return row == before - 1 && !m_savedRows.isEmpty() ? createIndex(row, column, quintptr(qintptr(savedHeading)))
                                                       : createIndex(row, column);
}

QModelIndex PlaceModel::parent(const QModelIndex &child) const
{
    const int number = numberOf(child);
    if (number <= firstSaved)
        return indexOf(FixedRow::SavedSearches);
    return number > 0 ? indexOf(node(number).parent) : QModelIndex();
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    if (isSavedHeading(parent))
        return int(m_savedRows.size());
    if (fixedOf(parent) != FixedRow::None)
        return 0;
    return int(shown(numberOf(parent)).children.size()) + rowsBefore(parent);
}

int PlaceModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int number = numberOf(index); // 0: of a fixed row
    if (number < 0)
        return savedData(index, role);
    switch (role) {
    case Qt::DisplayRole: return number > 0 ? QVariant(node(number).names.join(u" › ")) : QVariant();
    case PlaceCodeRole: return node(number).code;
    case FixedRowRole: return int(fixedOf(index));
    case CountRole: return number > 0 ? m_figures.counts[std::size_t(number)] : fixedCount(fixedOf(index));
    case BarsRole: return number > 0 ? QVariant::fromValue(m_figures.bars[std::size_t(number)]) : QVariant();
    case MonthRole:
        return number > 0 && m_figures.firstMonth > 0
                   ? QVariant(QDate(m_figures.firstMonth / 12, m_figures.firstMonth % 12 + 1, 1))
                   : QVariant();
    case MatchRole: return shown(number).match != text::NameMatch::None;
    default: return {};
    }
}

QVariant PlaceModel::savedData(const QModelIndex &index, int role) const
{
    const SavedRow *row = savedAt(index);
    if (role == FixedRowRole)
        return int(fixedOf(index));
    if (!row)
        return {};
    const auto count = m_savedCounts.constFind(row->search.id);
    const bool counted = count != m_savedCounts.cend();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return row->search.name;
    case SavedSearchRole: return QVariant::fromValue(row->search);
    case CountRole: return counted && *count ? QVariant(**count) : QVariant();
    case ErrorRole: return counted && !*count ? QVariant::fromValue(count->error()) : QVariant();
    case OpenRole: return row->search.id == m_openSaved;
    case MatchRole: return row->match != text::NameMatch::None;
    default: return {};
    }
}

bool PlaceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const SavedRow *row = savedAt(index);
    const QString name = value.toString().simplified();
    if (!row || role != Qt::EditRole || name.isEmpty() || name == row->search.name)
        return false;
    Q_EMIT savedRenameRequested(row->search.id, name);
    return true;
}

FixedRow PlaceModel::fixedOf(const QModelIndex &index) const
{
    if (numberOf(index) < 0)
        return savedAt(index) ? FixedRow::SavedSearch : FixedRow::SavedSearches;
    return index.isValid() && numberOf(index) == 0 ? FixedRow(index.row() + 1) : FixedRow::None;
}

int PlaceModel::fixedCount(FixedRow row) const
{
    switch (row) {
    case FixedRow::All: return m_figures.all;
    case FixedRow::Unread: return m_figures.unreadArticles;
    case FixedRow::Starred: return m_figures.starred;
    case FixedRow::ToCheck: return m_figures.doubtful;
    case FixedRow::NoTownship: return m_figures.withoutTownship;
    case FixedRow::SavedSearches:
    case FixedRow::SavedSearch:
    case FixedRow::None: break;
    }
    return 0;
}

Qt::ItemFlags PlaceModel::flags(const QModelIndex &index) const
{
    if (isSavedHeading(index))
        return Qt::ItemIsEnabled;
    if (savedAt(index))
        return Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && takesArticles(node(numberOf(index))))
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
