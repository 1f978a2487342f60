#include "app/library.h"

#include "core/ingest/importer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace jianbao::app {

using namespace Qt::StringLiterals;

void nameApplication()
{
    // No organisation name: it would become a folder of its own above this one.
    QCoreApplication::setApplicationName(u"jianbao"_s);
    QCoreApplication::setApplicationVersion(u"" JIANBAO_VERSION ""_s);
}

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/library.jianbao"_s;
}

namespace {

Done fillWithSamples(const QString &path, const place::Gazetteer &gazetteer)
{
    const auto library = store::Library::open(path, store::OpenMode::Create);
    if (!library)
        return failure(library);
    const auto report = ingest::importPages(**library, gazetteer, {u":/samples"_s}, {});
    if (!report)
        return failure(report);
    if (!report->failed.isEmpty()) {
        const Error &error = report->failed.first().error;
        return failure(error.kind, error.subject, error.detail, error.position);
    }
    return {};
}

} // namespace

Result<QString> ensureDefaultLibrary(const place::Gazetteer &gazetteer, bool *created)
{
    const QString path = defaultLibraryPath();
    if (created)
        *created = false;
    if (QFileInfo::exists(path))
        return path;
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::WriteFailed, folder, u"the folder cannot be made"_s);

    // Made beside its place and then moved there: an interrupted first start leaves no half library behind.
    const QTemporaryDir nursery(folder + u"/first-XXXXXX"_s);
    if (!nursery.isValid())
        return failure(ErrorKind::WriteFailed, folder, nursery.errorString());
    const QString fresh = nursery.filePath(u"library.jianbao"_s);
    if (const Done filled = fillWithSamples(fresh, gazetteer); !filled)
        return failure(filled);
    // Never over another one: when two programs start at once the first to arrive wins.
    const bool moved = QFile::rename(fresh, path);
    if (!moved && !QFileInfo::exists(path))
        return failure(ErrorKind::WriteFailed, path);
    if (created)
        *created = moved;
    return path;
}

Result<std::unique_ptr<store::Library>> openDefaultLibrary(const place::Gazetteer &gazetteer, bool *created)
{
    const Result<QString> path = ensureDefaultLibrary(gazetteer, created);
    if (!path)
        return failure(path);
    return store::Library::open(*path, store::OpenMode::ReadWrite);
}

} // namespace jianbao::app
