// The articles of a filter as a table: a spine of ordered ids and a bounded cache of row windows around what is looked
// at. data() never touches the library: a miss answers nothing, asks for its window, and dataChanged follows.
#pragma once

#include "core/lists/roles.h"
#include "core/lists/rowwindows.h"
#include "core/place/gazetteer.h"
#include "core/store/librarythread.h"
#include "core/store/records.h"

#include <QAbstractTableModel>
#include <QBitArray>
#include <QTimer>

#include <atomic>
#include <memory>

namespace jianbao::lists {

class ArticleListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Headline, Kicker, Township, County, Paper, Date, PageNo, Contributors, Tags, ColumnCount };

    // The reading thread and the gazetteer outlive the model.
    ArticleListModel(store::LibraryThread &reader, const place::Gazetteer &gazetteer, QObject *parent = nullptr);
    ~ArticleListModel() override;

    // Shows other articles: the rows stay until the new spine has come (loaded), stale answers are dropped.
    void show(const store::ArticleFilter &filter, const store::ArticleSort &sort);
    // Reads the spine again with the same filter; selection is the view's, by id. The article to keep stays where it
    // was even if it has left the filter since (it was read in a list of unread ones).
    void reload(ArticleId keep = 0);
    // Reads these rows again where they are cached; they stay in the list whether or not they still match.
    void refresh(const QList<ArticleId> &articles);
    // Names of tags for the Tags column.
    void setTags(const QList<store::TagRecord> &tags);

    [[nodiscard]] const store::ArticleFilter &filter() const { return m_filter; } // of the rows there are
    [[nodiscard]] const store::ArticleSort &sorting() const { return m_sort; }
    // False: they are newest first, as relevance orders nothing here (store::SortKey).
    [[nodiscard]] bool isSortedAsWanted() const { return m_sortedAsWanted; }
    [[nodiscard]] bool isLoading() const { return m_loading; } // a new spine is on its way
    [[nodiscard]] const QList<ArticleId> &ids() const { return m_ids; }
    [[nodiscard]] ArticleId idAt(int row) const; // 0: no such row
    [[nodiscard]] int rowOf(ArticleId id) const; // -1: not here; reads the spine through, 0.5 ms for a million
    [[nodiscard]] QList<int> rowsOf(const QList<ArticleId> &ids) const; // of those that are here, ascending

    // Known a moment after loaded (unreadChanged).
    [[nodiscard]] bool isUnreadKnown() const { return m_unread.size() == m_ids.size(); }
    [[nodiscard]] int unreadCount() const { return m_unreadCount; }
    [[nodiscard]] int nextUnread(int from) const; // the first unread row from there on; -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QStringList mimeTypes() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // The names of an article's tags, in the order of the tags.
    [[nodiscard]] QStringList tagNames(const store::ArticleRow &row) const;

Q_SIGNALS:
    void loaded(int count);
    void unreadChanged();
    void failed(const jianbao::Error &error);

private:
    void readSpine(const store::ArticleFilter &filter, const store::ArticleSort &sort, ArticleId keep);
    struct Spine {
        QList<ArticleId> ids;
        bool sortedAsWanted = true;
    };
    static Result<Spine> spineOf(store::Library &library, const store::ArticleFilter &filter,
                                 const store::ArticleSort &sort, qsizetype limit);
    void takeFirst(const Spine &spine);
    void takeSpine(Spine spine, ArticleId keep);
    void readUnread();
    void fetchWanted();
    void takeRows(const QList<store::ArticleRow> &rows);
    void expireRows();
    void announceAll();
    [[nodiscard]] QString text(const store::ArticleRow &row, int column) const;

    store::LibraryThread &m_reader;
    const place::Gazetteer &m_gazetteer;
    store::ArticleFilter m_filter;
    store::ArticleSort m_sort;
    store::ArticleFilter m_wantedFilter; // of the spine on its way
    store::ArticleSort m_wantedSort;
    QList<ArticleId> m_ids;
    QBitArray m_unread; // by row
    int m_unreadCount = 0;
    bool m_sortedAsWanted = true;
    bool m_loading = false;
    QList<store::TagRecord> m_tags;
    // Counts up with every spine asked for; work that waits on the reading thread drops itself when it is behind.
    std::shared_ptr<std::atomic<quint64>> m_generation;
    quint64 m_state = 0; // counts up when rows on their way have become another list's, or old
    mutable RowWindows m_windows;
    QTimer m_unreadSoon;
    mutable QTimer m_fetch; // once per turn of the event loop, for all that was missed in it
    bool m_fetching = false;
};

} // namespace jianbao::lists
