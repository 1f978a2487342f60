#include "core/store/connection.h"

#include "core/store/backup.h"
#include "core/store/openfile.h"
#include "core/store/sqlfunctions.h"

#include <QSqlDriver>
#include <QUuid>

#include <sqlite3.h>

namespace jianbao::store {

namespace {

// Another program, or our own importer, writes in short transactions: longer than this is a stuck lock.
constexpr int busyTimeoutMs = 5000;

ErrorKind kindOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) { // the primary code; the rest is detail
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::LibraryBusy;
    case SQLITE_READONLY:
        return ErrorKind::LibraryReadOnly;
    case SQLITE_NOTADB:
        return ErrorKind::NotALibrary;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::Storage;
    }
}

QString detailOf(ErrorKind kind, const QString &said)
{
    if (kind == ErrorKind::NotALibrary)
        return QStringLiteral("not an SQLite file");
    return kind == ErrorKind::Cancelled ? QString() : said;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, OpenMode mode)
{
    const auto file = inspectFile(path, mode);
    if (!file)
        return failure(file);
    std::unique_ptr<Connection> self(new Connection(path));
    self->m_readOnlyReason = file->readOnlyReason;

    auto opened = self->connect(file->options, file->name);
    if (!opened && opened.error().kind != ErrorKind::NotALibrary && self->isReadOnly()) {
        // A WAL library in a folder where its -shm file cannot be made is read as a file that nobody changes.
        const auto immutable = asImmutable(*file);
        if (!immutable)
            return failure(immutable);
        opened = self->connect(immutable->options, immutable->name);
    }
    if (!opened)
        return failure(opened);
    if (auto configured = self->configure(); !configured)
        return failure(configured);
    return self;
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Done Connection::connect(const QString &options, const QString &name)
{
    if (m_name.isEmpty()) {
        m_name = QUuid::createUuid().toString();
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    }
    m_database.close();
    m_database.setConnectOptions(
        options + QStringLiteral(";QSQLITE_ENABLE_REGEXP;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
    m_database.setDatabaseName(name);
    if (!m_database.open())
        return tl::unexpected(error(m_database.lastError()));
    const QVariant handle = m_database.driver()->handle();
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0)
        m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    if (m_handle == nullptr || !addSqlFunctions(m_handle))
        return failure(ErrorKind::Storage, m_path, QStringLiteral("no SQLite under the driver"));
    return run(QStringLiteral("SELECT count(*) FROM sqlite_master")); // the first read is what finds a foreign file
}

// Only what belongs to the connection: the file may turn out to be another program's.
Done Connection::configure()
{
    static const QStringList pragmas = {
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA synchronous = NORMAL"), // in WAL: a power cut loses the last moments, nothing breaks
        QStringLiteral("PRAGMA temp_store = FILE"), // in memory, what a large change may undo would be, too
        QStringLiteral("PRAGMA cache_size = -16384"), // KiB; behind it is the system's cache
        QStringLiteral("PRAGMA secure_delete = OFF"), // Debian's default would write zeros over each merged segment
    };
    for (const QString &pragma : pragmas) {
        if (auto done = run(pragma); !done)
            return done;
    }
    return {};
}

Done Connection::useWriteAheadLog()
{
    return run(QStringLiteral("PRAGMA journal_mode = WAL"));
}

Error Connection::error(const QSqlError &error) const
{
    const ErrorKind kind = kindOf(error.nativeErrorCode().toInt());
    return {kind, m_path, detailOf(kind, error.databaseText()), -1};
}

Error Connection::error(int code) const
{
    const ErrorKind kind = kindOf(code);
    return {kind, m_path, detailOf(kind, QString::fromUtf8(sqlite3_errmsg(m_handle))), -1};
}

Result<ChangeCount> Connection::changes() const
{
    const auto others = number(QStringLiteral("PRAGMA data_version"));
    if (!others)
        return failure(others);
    return ChangeCount{*others, sqlite3_total_changes64(m_handle)};
}

Done Connection::run(const QString &sql, const QVariantList &values) const
{
    return Statement(*this, sql).run(values);
}

Result<qint64> Connection::insert(const QString &sql, const QVariantList &values) const
{
    Statement statement(*this, sql);
    if (auto done = statement.run(values); !done)
        return failure(done);
    return statement.insertedId();
}

Result<int> Connection::change(const QString &sql, const QVariantList &values) const
{
    Statement statement(*this, sql);
    if (auto done = statement.run(values); !done)
        return failure(done);
    return statement.changedRows();
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &values) const
{
    auto found = first(sql, values, [](Statement &row) { return row.take<qint64>(); });
    if (!found)
        return failure(found);
    return found->value_or(0);
}

Done Connection::begin(Begin kind)
{
    const QString sql = m_depth > 0                              ? QStringLiteral("SAVEPOINT level%1").arg(m_depth)
                        : kind == Begin::Write && !isReadOnly() ? QStringLiteral("BEGIN IMMEDIATE")
                                                                 : QStringLiteral("BEGIN");
    if (auto done = run(sql); !done)
        return done;
    ++m_depth;
    return {};
}

Done Connection::commit()
{
    if (m_rolledBack)
        return failure(ErrorKind::Storage, m_path, QStringLiteral("the transaction was rolled back"));
    auto done = run(m_depth > 1 ? QStringLiteral("RELEASE level%1").arg(m_depth - 1) : QStringLiteral("COMMIT"));
    if (done)
        --m_depth;
    return done;
}

void Connection::rollback()
{
    --m_depth;
    if (m_depth == 0) {
        // Fails when SQLite has already rolled back by itself (full disk, interrupt while writing): the same end.
        (void)run(QStringLiteral("ROLLBACK"));
        m_rolledBack = false;
        return;
    }
    const auto back = run(QStringLiteral("ROLLBACK TO level%1").arg(m_depth));
    m_rolledBack = m_rolledBack || !back || !run(QStringLiteral("RELEASE level%1").arg(m_depth));
}

void Connection::setBusyTimeout(int milliseconds)
{
    if (m_handle)
        sqlite3_busy_timeout(m_handle, milliseconds);
}

Done Connection::copyTo(const QString &path, const std::function<bool(int done, int total)> &progress)
{
    if (!m_handle)
        return failure(ErrorKind::Storage, m_path);
    return backUp(m_handle, path, progress);
}

void Connection::interrupt()
{
    if (m_handle)
        sqlite3_interrupt(m_handle);
}

void Connection::stopWhen(const std::function<bool()> *isOver)
{
    constexpr int steps = 2000; // of SQLite's machine between two questions: well below a millisecond
    const auto ask = [](void *data) { return int((*static_cast<const std::function<bool()> *>(data))()); };
    if (isOver != nullptr)
        sqlite3_progress_handler(m_handle, steps, ask, const_cast<std::function<bool()> *>(isOver));
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace jianbao::store
