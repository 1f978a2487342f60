#include "app/cli/context.h"

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/library.h"
#include "core/store/ownplacestore.h"

#include <QDir>
#include <QFileInfo>

namespace jianbao::cli {

Result<const place::Gazetteer *> Context::gazetteer()
{
    if (!m_gazetteer) {
        auto loaded = place::Gazetteer::builtIn();
        if (!loaded)
            return failure(loaded);
        m_gazetteer = std::move(*loaded);
    }
    return &*m_gazetteer;
}

Result<store::Library *> Context::library()
{
    if (m_library)
        return m_library.get();
    if (m_libraryPath.isEmpty()) {
        const auto places = gazetteer();
        if (!places)
            return failure(places);
        bool created = false;
        const Result<QString> path = app::ensureDefaultLibrary(**places, &created);
        if (!path)
            return failure(path);
        if (created)
            sayOnError(Cli::tr("Made the library %1 with the sample pages.").arg(*path) + u'\n');
        m_libraryPath = *path;
    }
    return opened(store::Library::open(m_libraryPath, store::OpenMode::ReadWrite));
}

Result<Desk> Context::desk()
{
    const auto opened = library();
    if (!opened)
        return failure(opened);
    const auto places = gazetteer();
    if (!places)
        return failure(places);
    return Desk{**opened, **places};
}

Result<store::Library *> Context::libraryToFill()
{
    if (m_libraryPath.isEmpty()) {
        m_libraryPath = app::defaultLibraryPath();
        if (!QDir().mkpath(QFileInfo(m_libraryPath).path()))
            return failure(ErrorKind::WriteFailed, QFileInfo(m_libraryPath).path());
    }
    return opened(store::Library::open(m_libraryPath, store::OpenMode::Create));
}

Result<store::Library *> Context::opened(Result<std::unique_ptr<store::Library>> library)
{
    if (!library)
        return failure(library);
    const auto own = (*library)->ownPlaces().names();
    if (!own)
        return failure(own);
    const auto places = gazetteer();
    if (!places)
        return failure(places);
    m_gazetteer = m_gazetteer->with(*own);
    m_library = std::move(*library);
    return m_library.get();
}

} // namespace jianbao::cli
