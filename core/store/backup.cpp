#include "core/store/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <memory>

namespace jianbao::store {

namespace {

constexpr int pagesPerStep = 1000; // 4 MB at SQLite's usual page
constexpr int longestWaitMs = 5000;
constexpr int waitMs = 50;

struct CloseDatabase {
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

struct FinishBackup {
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};
using Backup = std::unique_ptr<sqlite3_backup, FinishBackup>;

// A file that is removed again, with its journal, unless it was given its name.
class Unfinished
{
public:
    explicit Unfinished(const QString &path) : m_path(path + QStringLiteral(".part")) { remove(); }
    ~Unfinished() { remove(); }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    // Never over another file.
    [[nodiscard]] bool finish(const QString &name) const { return QFile::rename(m_path, name); }

private:
    void remove() const
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }

    QString m_path;
};

Error errorOf(int code, const QString &path)
{
    const int primary = code & 0xff;
    const bool busy = primary == SQLITE_BUSY || primary == SQLITE_LOCKED;
    return {busy ? ErrorKind::LibraryBusy : ErrorKind::WriteFailed, path, QString::fromUtf8(sqlite3_errstr(code)), -1};
}

Done copyPages(sqlite3 *from, sqlite3 *to, const QString &path, const std::function<bool(int, int)> &progress)
{
    const Backup backup(sqlite3_backup_init(to, "main", from, "main"));
    if (!backup)
        return tl::unexpected(errorOf(sqlite3_errcode(to), path));
    int waited = 0;
    while (true) {
        const int code = sqlite3_backup_step(backup.get(), pagesPerStep);
        if (code == SQLITE_DONE)
            return {};
        const bool busy = code == SQLITE_BUSY || code == SQLITE_LOCKED;
        if (code != SQLITE_OK && (!busy || waited >= longestWaitMs))
            return tl::unexpected(errorOf(code, path));
        if (busy)
            waited += sqlite3_sleep(waitMs);
        const int total = sqlite3_backup_pagecount(backup.get());
        if (progress && !progress(total - sqlite3_backup_remaining(backup.get()), total))
            return failure(ErrorKind::Cancelled, path);
    }
}

Result<Database> createDatabase(const QString &path)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &opened,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    Database database(opened); // also when opening failed
    if (code != SQLITE_OK)
        return tl::unexpected(errorOf(code, path));
    return database;
}

} // namespace

Done backUp(sqlite3 *from, const QString &path, const std::function<bool(int done, int total)> &progress)
{
    const QString name = QFileInfo(path).absoluteFilePath();
    const auto taken = [&path] {
        return failure(ErrorKind::InvalidArgument, path, QStringLiteral("there is a file of this name"));
    };
    if (QFileInfo::exists(name))
        return taken();
    // A log that another library left behind would be read as this one's.
    for (const char *leftover : {"-wal", "-journal"})
        if (QFileInfo::exists(name + QLatin1String(leftover)))
            return taken();
    const Unfinished unfinished(name);
    {
        const auto database = createDatabase(unfinished.path());
        if (!database)
            return failure(ErrorKind::WriteFailed, path, database.error().detail);
        if (auto copied = copyPages(from, database->get(), path, progress); !copied)
            return copied;
    }
    if (!unfinished.finish(name))
        return QFileInfo::exists(name) ? taken() : failure(ErrorKind::WriteFailed, path);
    return {};
}

} // namespace jianbao::store
