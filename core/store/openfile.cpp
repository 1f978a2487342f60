#include "core/store/openfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace jianbao::store {

namespace {

// Every SQLite file begins with these bytes. An empty file may become one.
const QByteArray signature("SQLite format 3\0", 16);

Done checkSignature(const QString &path, bool mayBeEmpty)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, path, file.errorString());
    const QByteArray head = file.read(signature.size());
    if (head == signature || (head.isEmpty() && mayBeEmpty))
        return {};
    return failure(ErrorKind::NotALibrary, path, QStringLiteral("not an SQLite file"));
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
    if (!info.isFile())
        return failure(ErrorKind::NotALibrary, path, QStringLiteral("not a file"));
    if (auto checked = checkSignature(path, mode == OpenMode::Create); !checked)
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
