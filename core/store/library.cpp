#include "core/store/library.h"

#include "core/store/articlefacts.h"
#include "core/store/articlestore.h"
#include "core/store/connection.h"
#include "core/store/coveragestore.h"
#include "core/store/facetstore.h"
#include "core/store/foundsets.h"
#include "core/store/highlightstore.h"
#include "core/store/indexstore.h"
#include "core/store/migrations.h"
#include "core/store/notestore.h"
#include "core/store/orders.h"
#include "core/store/ownplacestore.h"
#include "core/store/pagestore.h"
#include "core/store/placestore.h"
#include "core/store/repairstore.h"
#include "core/store/savedsearchstore.h"
#include "core/store/sortkeys.h"
#include "core/store/tagstore.h"

namespace jianbao::store {

struct Library::Data {
    explicit Data(std::unique_ptr<Connection> opened) : connection(std::move(opened)) {}

    std::unique_ptr<Connection> connection;
    PageStore pages{*connection};
    Orders orders{*connection};
    FactTable facts{*connection};
    FoundSets found{*connection, orders, facts};
    ArticleStore articles{*connection, orders, found};
    OwnPlaceStore ownPlaces{*connection};
    NoteStore notes{*connection};
    HighlightStore highlights{*connection};
    RepairStore repairs{*connection, pages};
    IndexStore index{*connection};
    SavedSearchStore savedSearches{*connection};
    FacetStore facets{*connection, facts, found};
    PlaceStore places{*connection, facts, found};
    CoverageStore coverage{*connection, facts, found};
    TagStore tags{*connection, found};
};

Library::Library() = default;
Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &path, OpenMode mode)
{
    auto connection = Connection::open(path, mode);
    if (!connection)
        return failure(connection);
    if (auto migrated = migrate(**connection, mode == OpenMode::Create); !migrated)
        return failure(migrated);
    if (!(*connection)->isReadOnly()) {
        if (auto fresh = refreshSortKeys(**connection); !fresh)
            return failure(fresh);
        if (auto fresh = IndexStore(**connection).refresh(); !fresh)
            return failure(fresh);
    }
    std::unique_ptr<Library> library(new Library);
    library->m_data = std::make_unique<Data>(std::move(*connection));
    return library;
}

QString Library::path() const { return m_data->connection->path(); }
bool Library::isReadOnly() const { return m_data->connection->isReadOnly(); }
QString Library::readOnlyReason() const { return m_data->connection->readOnlyReason(); }

PageStore &Library::pages() { return m_data->pages; }
ArticleStore &Library::articles() { return m_data->articles; }
PlaceStore &Library::places() { return m_data->places; }
OwnPlaceStore &Library::ownPlaces() { return m_data->ownPlaces; }
CoverageStore &Library::coverage() { return m_data->coverage; }
TagStore &Library::tags() { return m_data->tags; }
NoteStore &Library::notes() { return m_data->notes; }
HighlightStore &Library::highlights() { return m_data->highlights; }
RepairStore &Library::repairs() { return m_data->repairs; }
FacetStore &Library::facets() { return m_data->facets; }
IndexStore &Library::index() { return m_data->index; }
SavedSearchStore &Library::savedSearches() { return m_data->savedSearches; }

Done Library::transaction(const std::function<Done()> &work)
{
    return m_data->connection->write([&work] { return work(); });
}

Done Library::copyTo(const QString &path, const std::function<bool(int done, int total)> &progress)
{
    return m_data->connection->copyTo(path, progress);
}

void Library::stopWhen(const std::function<bool()> *isOver)
{
    m_data->connection->stopWhen(isOver);
}

void Library::interrupt()
{
    m_data->connection->interrupt();
}

} // namespace jianbao::store
