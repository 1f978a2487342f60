#include "core/store/openfile.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace jianbao::store {

namespace {

// By its looks alone, as SQLite itself tells a foreign file. It is not opened here: closing it would take away the locks
// that other connections of this program have on it (POSIX fcntl), and with them what is written after that.
Done checkReadable(const QFileInfo &file, const QString &path, bool mayBeEmpty)
{
    if (!file.isFile())
        return failure(ErrorKind::NotALibrary, path, QStringLiteral("not a file"));
    if (!file.isReadable())
        return failure(ErrorKind::FileUnreadable, path);
    if (file.size() == 0 && !mayBeEmpty)
        return failure(ErrorKind::NotALibrary, path, QStringLiteral("not an SQLite file"));
    return {};
}

QString reasonNotWritable(const QFileInfo &file)
{
    if (file.exists() && !file.isWritable())
        return QStringLiteral("the file is write-protected");
    // The write-ahead log lies beside the file.
    if (!QFileInfo(file.absolutePath()).isWritable())
        return QStringLiteral("the folder is write-protected");
    return {};
}

} // namespace

Result<OpenFile> inspectFile(const QString &path, OpenMode mode)
{
    const QFileInfo info(path);
    OpenFile file{path, info.absoluteFilePath(), {}, reasonNotWritable(info)};
    if (path.isEmpty() || (!info.exists() && mode != OpenMode::Create))
        return failure(ErrorKind::FileMissing, path);
    if (!info.exists()) {
        if (!QFileInfo::exists(info.absolutePath()))
            return failure(ErrorKind::FileMissing, path, QStringLiteral("no such folder"));
        if (!file.readOnlyReason.isEmpty())
            return failure(ErrorKind::LibraryReadOnly, path, file.readOnlyReason);
        return file;
    }
    if (auto checked = checkReadable(info, path, mode == OpenMode::Create); !checked)
        return failure(checked);
    if (mode == OpenMode::ReadOnly)
        file.readOnlyReason = QStringLiteral("opened for reading");
    if (!file.readOnlyReason.isEmpty()) {
        if (info.size() == 0)
            return failure(ErrorKind::LibraryReadOnly, path, file.readOnlyReason);
        file.options = QStringLiteral("QSQLITE_OPEN_READONLY");
    }
    return file;
}

Result<OpenFile> asImmutable(const OpenFile &file)
{
    if (QFileInfo(file.name + QStringLiteral("-wal")).size() > 0)
        return failure(ErrorKind::LibraryReadOnly, file.path,
                       QStringLiteral("the -wal file beside it holds changes that cannot be read in a write-protected "
                                      "folder: copy both files to where they can be written"));
    QUrl url = QUrl::fromLocalFile(file.name);
    url.setQuery(QStringLiteral("immutable=1"));
    OpenFile immutable = file;
    immutable.name = QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded));
    immutable.options = QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    return immutable;
}

} // namespace jianbao::store
