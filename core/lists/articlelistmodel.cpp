#include "core/lists/articlelistmodel.h"

#include "core/base/deliver.h"
#include "core/lists/articlemime.h"
#include "core/store/articlestore.h"

#include <QMimeData>

#include <algorithm>
#include <chrono>

namespace jianbao::lists {

namespace {

using namespace std::chrono_literals;

// Changes to more articles than that are answered by reading all windows again.
constexpr qsizetype patchedAtOnce = 1024;

// Rows of a search that are shown before the others are known: more than a tall window has.
constexpr qsizetype firstRows = 200;

// So long a view takes at most to paint and ask for its rows, which go before what counts everything.
constexpr auto afterTheFirstRows = 20ms;

// What waits on the reading thread asks this first, so that letters typed quickly leave no queue of searches behind.
class Turn
{
public:
    explicit Turn(std::shared_ptr<std::atomic<quint64>> generation)
        : m_generation(std::move(generation)), m_mine(m_generation->load())
    {
    }
    [[nodiscard]] bool isOver() const { return m_generation->load() != m_mine; }

private:
    std::shared_ptr<std::atomic<quint64>> m_generation;
    quint64 m_mine;
};

} // namespace

ArticleListModel::ArticleListModel(store::LibraryThread &reader, const place::Gazetteer &gazetteer, QObject *parent)
    : QAbstractTableModel(parent), m_reader(reader), m_gazetteer(gazetteer),
      m_generation(std::make_shared<std::atomic<quint64>>(0))
{
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    connect(&m_fetch, &QTimer::timeout, this, &ArticleListModel::fetchWanted);
    m_unreadSoon.setSingleShot(true);
    m_unreadSoon.setInterval(afterTheFirstRows);
    connect(&m_unreadSoon, &QTimer::timeout, this, &ArticleListModel::readUnread);
}

ArticleListModel::~ArticleListModel()
{
    ++*m_generation;
}

void ArticleListModel::show(const store::ArticleFilter &filter, const store::ArticleSort &sort)
{
    readSpine(filter, sort, 0);
}

void ArticleListModel::reload(ArticleId keep)
{
    if (m_loading)
        readSpine(m_wantedFilter, m_wantedSort, 0);
    else
        readSpine(m_filter, m_sort, keep);
}

void ArticleListModel::readSpine(const store::ArticleFilter &filter, const store::ArticleSort &sort, ArticleId keep)
{
    m_wantedFilter = filter;
    m_wantedSort = sort;
    m_loading = true;
    ++*m_generation;
    const Turn turn(m_generation);
    const auto read = [this, filter, sort, turn](qsizetype limit) {
        return m_reader.run([=](store::Library &library) -> Result<Spine> {
            if (turn.isOver())
                return failure(ErrorKind::Cancelled);
            return library.unless([turn] { return turn.isOver(); },
                                  [&] { return spineOf(library, filter, sort, limit); });
        });
    };
    // A search shows its first rows before all its hits are known.
    if (!filter.query.isEmpty() && keep == 0) {
        deliver(this, read(firstRows), [this, turn](const Result<Spine> &spine) {
            if (!turn.isOver() && spine && spine->ids.size() == firstRows)
                takeFirst(*spine);
        });
    }
    deliver(this, read(-1), [this, keep, turn](const Result<Spine> &spine) {
        if (turn.isOver())
            return;
        m_loading = false;
        if (spine) {
            takeSpine(*spine, keep);
        } else {
            announceAll(); // rows asked for meanwhile were dropped
            Q_EMIT failed(spine.error());
        }
    });
}

Result<ArticleListModel::Spine> ArticleListModel::spineOf(store::Library &library, const store::ArticleFilter &filter,
                                                          const store::ArticleSort &sort, qsizetype limit)
{
    Spine spine;
    if (sort.key == store::SortKey::Relevance) {
        const auto ranks = library.articles().ranks(filter.query);
        if (!ranks)
            return failure(ranks);
        spine.sortedAsWanted = *ranks;
    }
    auto ids = library.articles().ids(filter, sort, limit);
    if (!ids)
        return failure(ids);
    spine.ids = std::move(*ids);
    return spine;
}

void ArticleListModel::takeFirst(const Spine &spine)
{
    beginResetModel();
    m_filter = m_wantedFilter;
    m_sort = m_wantedSort;
    expireRows();
    m_sortedAsWanted = spine.sortedAsWanted;
    m_ids = spine.ids;
    m_unread = QBitArray();
    m_unreadCount = 0;
    endResetModel();
}

void ArticleListModel::takeSpine(Spine spine, ArticleId keep)
{
    QList<ArticleId> &ids = spine.ids;
    if (const int before = keep == 0 || ids.contains(keep) ? -1 : rowOf(keep); before >= 0) {
        qsizetype place = 0; // after the nearest article above it that is still there
        for (int row = before - 1; row >= 0 && place == 0; --row)
            place = ids.indexOf(idAt(row)) + 1;
        ids.insert(place, keep);
    }
    const bool sameRows = ids == m_ids;
    // After takeFirst: the rows that show stay where they are.
    const bool goesOn = !sameRows && m_ids.size() == firstRows && m_filter == m_wantedFilter
                        && m_sort == m_wantedSort && ids.first(std::min(firstRows, ids.size())) == m_ids;
    if (goesOn)
        beginInsertRows({}, int(m_ids.size()), int(ids.size()) - 1);
    else if (!sameRows)
        beginResetModel();
    m_filter = m_wantedFilter;
    m_sort = m_wantedSort;
    m_sortedAsWanted = spine.sortedAsWanted;
    if (goesOn) {
        m_ids = std::move(ids);
        endInsertRows();
    } else if (sameRows) {
        expireRows();
        announceAll();
    } else {
        expireRows();
        m_ids = std::move(ids);
        m_unread = QBitArray();
        m_unreadCount = 0;
        endResetModel();
    }
    m_unreadSoon.start();
    Q_EMIT loaded(rowCount());
}

void ArticleListModel::readUnread()
{
    const Turn turn(m_generation);
    auto filter = m_filter;
    filter.unread = true;
    const auto work = [filter, spine = m_ids, turn](store::Library &library) -> Result<QBitArray> {
        if (turn.isOver())
            return failure(ErrorKind::Cancelled);
        // In the order that is read off an index at once: unread ones in another take seconds where there are many.
        auto unread = library.articles().ids(filter, {});
        if (!unread)
            return failure(unread);
        std::sort(unread->begin(), unread->end());
        QBitArray bits(spine.size());
        for (qsizetype row = 0; row < spine.size(); ++row) {
            if (std::binary_search(unread->cbegin(), unread->cend(), spine[row]))
                bits.setBit(row);
        }
        return bits;
    };
    deliver(this, m_reader.run(work), [this, turn](const Result<QBitArray> &bits) {
        if (turn.isOver() || !bits)
            return;
        m_unread = *bits;
        m_unreadCount = int(m_unread.count(true));
        Q_EMIT unreadChanged();
    });
}

void ArticleListModel::fetchWanted()
{
    if (m_fetching)
        return;
    const std::optional<int> window = m_windows.takeWanted(rowCount());
    if (!window)
        return;
    m_fetching = true;
    const QList<ArticleId> ids = m_ids.mid(RowWindows::firstRow(*window), RowWindows::windowSize);
    const Turn turn(m_generation);
    const auto work = [ids, query = m_filter.query, turn](store::Library &library) -> Result<QList<store::ArticleRow>> {
        if (turn.isOver())
            return failure(ErrorKind::Cancelled);
        return library.articles().rows(ids, query);
    };
    deliver(this, m_reader.run(work), [=, this, state = m_state](const Result<QList<store::ArticleRow>> &rows) {
        m_fetching = false;
        m_fetch.start();
        if (turn.isOver() || state != m_state)
            return;
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        QHash<ArticleId, store::ArticleRow> found;
        for (const store::ArticleRow &row : *rows)
            found.insert(row.id, row);
        QList<store::ArticleRow> placed;
        for (const ArticleId id : ids)
            placed.append(found.value(id));
        m_windows.put(*window, placed);
        const int first = RowWindows::firstRow(*window);
        Q_EMIT dataChanged(index(first, 0), index(first + int(ids.size()) - 1, ColumnCount - 1));
    });
}

void ArticleListModel::refresh(const QList<ArticleId> &articles)
{
    if (m_ids.isEmpty() || articles.isEmpty())
        return;
    if (articles.size() > patchedAtOnce) {
        expireRows();
        m_unreadSoon.start();
        announceAll();
        return;
    }
    const auto work = [articles, query = m_filter.query](store::Library &library) {
        return library.articles().rows(articles, query);
    };
    deliver(this, m_reader.run(work), [this](const Result<QList<store::ArticleRow>> &rows) {
        if (rows)
            takeRows(*rows);
    });
}

void ArticleListModel::takeRows(const QList<store::ArticleRow> &rows)
{
    QHash<ArticleId, store::ArticleRow> byId;
    for (const store::ArticleRow &row : rows)
        byId.insert(row.id, row);
    m_windows.patch(byId);
    for (const int row : rowsOf(byId.keys())) {
        if (row < m_unread.size())
            m_unread.setBit(row, !byId.value(idAt(row)).read);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    m_unreadCount = int(m_unread.count(true));
    Q_EMIT unreadChanged();
}

void ArticleListModel::expireRows()
{
    ++m_state;
    m_windows.expire();
}

void ArticleListModel::announceAll()
{
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ArticleListModel::setTags(const QList<store::TagRecord> &tags)
{
    m_tags = tags;
    announceAll();
}

ArticleId ArticleListModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids[row] : 0;
}

int ArticleListModel::rowOf(ArticleId id) const
{
    return int(m_ids.indexOf(id));
}

QList<int> ArticleListModel::rowsOf(const QList<ArticleId> &ids) const
{
    QList<ArticleId> sought = ids;
    std::sort(sought.begin(), sought.end());
    QList<int> rows;
    for (int row = 0; row < m_ids.size() && rows.size() < sought.size(); ++row) {
        if (std::binary_search(sought.cbegin(), sought.cend(), m_ids[row]))
            rows.append(row);
    }
    return rows;
}

int ArticleListModel::nextUnread(int from) const
{
    for (int row = std::max(from, 0); row < m_unread.size(); ++row) {
        if (m_unread.testBit(row))
            return row;
    }
    return -1;
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ArticleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == ArticleIdRole)
        return m_ids[index.row()];
    if (role != ArticleRowRole && role != Qt::DisplayRole)
        return {};
    const store::ArticleRow *row = m_windows.at(index.row(), m_ids[index.row()]);
    if (m_windows.isWanted() && !m_fetch.isActive())
        m_fetch.start();
    if (!row)
        return {};
    return role == ArticleRowRole ? QVariant::fromValue(*row) : QVariant(text(*row, index.column()));
}

QString ArticleListModel::text(const store::ArticleRow &row, int column) const
{
    const auto placeName = [this](const QString &code) {
        const place::Place *place = m_gazetteer.byCode(code);
        return place ? place->name : code;
    };
    switch (column) {
    case Headline: return row.headline.isEmpty() ? row.opening : row.headline;
    case Kicker: return row.kicker;
    case Township: return placeName(row.townshipCode);
    case County: return placeName(row.countyCode);
    case Paper: return row.paper;
    case Date: return row.date.toString(Qt::ISODate);
    case PageNo: return row.pageNo;
    case Contributors: {
        QStringList names;
        for (const page::Contributor &contributor : row.contributors)
            names.append(contributor.name);
        return names.join(u' ');
    }
    case Tags: return tagNames(row).join(u' ');
    default: return {};
    }
}

QStringList ArticleListModel::tagNames(const store::ArticleRow &row) const
{
    QStringList names;
    for (const store::TagRecord &tag : m_tags) {
        if (row.tags.contains(tag.id))
            names.append(tag.name);
    }
    return names;
}

QMimeData *ArticleListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ArticleId> articles;
    for (const QModelIndex &index : indexes) {
        if (index.column() == 0)
            articles.append(idAt(index.row()));
    }
    return articleMime(articles).release(); // Qt's caller owns it
}

QStringList ArticleListModel::mimeTypes() const
{
    return {articleMimeType()};
}

Qt::ItemFlags ArticleListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

} // namespace jianbao::lists
