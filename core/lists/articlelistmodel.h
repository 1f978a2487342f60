// The articles of a filter as a table: a spine of ordered ids and a bounded cache of row windows around what is looked
// at. data() never touches the library: a miss answers nothing, asks for its window, and dataChanged follows.
#pragma once

#include "core/lists/roles.h"
#include "core/place/gazetteer.h"
#include "core/store/librarythread.h"
#include "core/store/records.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace jianbao::lists {

class ArticleListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Headline, Kicker, Township, County, Paper, Date, PageNo, Contributors, Tags, ColumnCount };

    // The reading thread and the gazetteer outlive the model.
    ArticleListModel(store::LibraryThread &reader, const place::Gazetteer &gazetteer, QObject *parent = nullptr);

    // Shows other articles: the rows stay until the new spine has come (loaded), stale answers are dropped.
    void show(const store::ArticleFilter &filter, const store::ArticleSort &sort);
    // Reads the spine again with the same filter; selection is the view's, by id.
    void reload();
    // Reads these rows again where they are cached.
    void refresh(const QList<ArticleId> &articles);
    // Names of tags for the Tags column and the accessible text.
    void setTags(const QList<store::TagRecord> &tags);

    [[nodiscard]] const store::ArticleFilter &filter() const { return m_filter; }
    [[nodiscard]] const store::ArticleSort &sorting() const { return m_sort; }
    [[nodiscard]] const QList<ArticleId> &ids() const { return m_ids; }
    [[nodiscard]] ArticleId idAt(int row) const; // 0: no such row
    [[nodiscard]] int rowOf(ArticleId id) const; // -1: not here

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override; // ids, mimeType()
    QStringList mimeTypes() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static QString mimeType() { return QStringLiteral("application/x-jianbao-articles"); }
    // Ids out of such a mime value.
    static QList<ArticleId> idsFrom(const QMimeData &mime);

Q_SIGNALS:
    void loaded(int count);
    void failed(const jianbao::Error &error);

private:
    using Window = QList<store::ArticleRow>;
    static constexpr int windowSize = 128;

    const store::ArticleRow *rowAt(int row) const; // null: asked for, will come
    void request(int window) const;

    store::LibraryThread &m_reader;
    const place::Gazetteer &m_gazetteer;
    store::ArticleFilter m_filter;
    store::ArticleSort m_sort;
    QList<ArticleId> m_ids;
    QList<store::TagRecord> m_tags;
    quint64 m_generation = 0;
    mutable QCache<int, Window> m_windows; // by window number
    mutable QSet<int> m_requested;
};

} // namespace jianbao::lists
