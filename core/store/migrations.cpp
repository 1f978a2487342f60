#include "core/store/migrations.h"

#include "core/store/connection.h"
#include "core/store/formerindex.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

// Outside of our namespaces, as Q_INIT_RESOURCE asks: the linker would drop a static library's resource otherwise.
static void initSqlResource()
{
    Q_INIT_RESOURCE(sql);
}

namespace jianbao::store {

namespace {

const QDir &folder()
{
    static const QDir dir = [] {
        initSqlResource();
        return QDir(QStringLiteral(":/sql"));
    }();
    return dir;
}

// "0001_library.sql", "0002_….sql", …
QStringList migrationFiles()
{
    return folder().entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int numberOf(const QString &fileName)
{
    return fileName.section(u'_', 0, 0).toInt();
}

// Statements of a file, each up to the line where SQLite says that it is complete (a trigger holds semicolons).
Done runFile(Connection &connection, const QString &fileName)
{
    QFile file(folder().filePath(fileName));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, fileName, file.errorString());
    QByteArray statement;
    while (!file.atEnd()) {
        statement += file.readLine();
        if (!sqlite3_complete(statement.constData()))
            continue;
        if (auto done = connection.run(QString::fromUtf8(statement)); !done)
            return done;
        statement.clear();
    }
    return {};
}

Result<int> pragma(Connection &connection, const QString &name)
{
    return connection.number(QStringLiteral("PRAGMA %1").arg(name));
}

Done setPragma(Connection &connection, const QString &name, int value)
{
    return connection.run(QStringLiteral("PRAGMA %1 = %2").arg(name).arg(value));
}

Done apply(Connection &connection, const QString &fileName)
{
    return connection.write([&]() -> Done {
        const auto version = pragma(connection, QStringLiteral("user_version"));
        if (!version)
            return failure(version);
        if (*version >= numberOf(fileName))
            return {}; // another program was faster
        if (auto done = runFile(connection, fileName); !done)
            return done;
        if (auto done = setPragma(connection, QStringLiteral("application_id"), applicationId); !done)
            return done;
        return setPragma(connection, QStringLiteral("user_version"), numberOf(fileName));
    });
}

// Whether the database has our mark, or nothing in it yet.
Result<bool> isOurs(Connection &connection, bool mayCreate)
{
    const auto id = pragma(connection, QStringLiteral("application_id"));
    if (!id)
        return failure(id);
    if (*id == applicationId || *id != 0 || !mayCreate)
        return *id == applicationId;
    const auto tables = connection.number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables)
        return failure(tables);
    return *tables == 0;
}

} // namespace

int newestSchema()
{
    const QStringList files = migrationFiles();
    return files.isEmpty() ? 0 : numberOf(files.last());
}

Done migrate(Connection &connection, bool mayCreate)
{
    const auto ours = isOurs(connection, mayCreate);
    if (!ours)
        return failure(ours);
    if (!*ours)
        return failure(ErrorKind::NotALibrary, connection.path(), QStringLiteral("an SQLite file of another program"));
    const auto version = pragma(connection, QStringLiteral("user_version"));
    if (!version)
        return failure(version);
    if (*version > newestSchema())
        return failure(ErrorKind::LibraryTooNew, connection.path(),
                       QStringLiteral("schema %1, this program knows %2").arg(*version).arg(newestSchema()));
    if (*version < newestSchema() && connection.isReadOnly())
        return failure(ErrorKind::LibraryReadOnly, connection.path(),
                       QStringLiteral("schema %1 has to be brought to %2 before it can be read; %3")
                           .arg(*version).arg(newestSchema()).arg(connection.readOnlyReason()));
    if (connection.isReadOnly())
        return {};
    if (auto done = connection.useWriteAheadLog(); !done)
        return done;
    if (*version < newestSchema() && !addFormerTokenizer(connection.handle()))
        return failure(ErrorKind::Storage, connection.path(), QStringLiteral("an SQLite without FTS5"));
    for (const QString &file : migrationFiles()) {
        if (numberOf(file) <= *version)
            continue;
        if (auto done = apply(connection, file); !done)
            return done;
    }
    return {};
}

} // namespace jianbao::store
