// One connection to a library's database, with its pragmas, transactions and errors. Internal to core/store; lives and
// dies in one thread, only interrupt() may be called from another. What only SQLite knows stays here, in openfile and
// in migrations.
#pragma once

#include "core/store/library.h"
#include "core/store/statement.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <functional>
#include <memory>
#include <type_traits>

struct sqlite3;

namespace jianbao::store {

// Differs from an earlier one when the library was changed since, by this connection or by another.
struct ChangeCount {
    qint64 others = -1;
    qint64 own = -1;

    bool operator==(const ChangeCount &) const = default;
};

class Connection
{
public:
    // Opens the file, without a look at its schema. Errors as Library::open.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, OpenMode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    [[nodiscard]] const QString &readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; } // of SQLite itself, not null
    // An error of the database as ours; its subject is the path. The second: with the code SQLite gave.
    [[nodiscard]] Error error(const QSqlError &error) const;
    [[nodiscard]] Error error(int code) const;
    // As of the read transaction, if there is one.
    [[nodiscard]] Result<ChangeCount> changes() const;

    [[nodiscard]] Done run(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] Result<qint64> insert(const QString &sql, const QVariantList &values) const; // gives the new id
    [[nodiscard]] Result<int> change(const QString &sql, const QVariantList &values = {}) const; // rows affected
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {}) const; // 0 without a row
    // make(Statement &) gives the value of a row.
    template<typename Read, typename T = std::invoke_result_t<Read, Statement &>>
    [[nodiscard]] Result<QList<T>> list(const QString &sql, const QVariantList &values, Read make) const;
    template<typename Read, typename T = std::invoke_result_t<Read, Statement &>>
    [[nodiscard]] Result<std::optional<T>> first(const QString &sql, const QVariantList &values, Read make) const;

    // Runs work() → Result<T> in a transaction: committed when it succeeds, else rolled back. An inner one is part of
    // the outer; when it fails, only its own changes are rolled back.
    template<typename Work>
    [[nodiscard]] std::invoke_result_t<Work> write(Work work) { return transaction(Begin::Write, std::move(work)); }
    // The same without a lock: several statements see one state of the library.
    template<typename Work>
    [[nodiscard]] std::invoke_result_t<Work> read(Work work) { return transaction(Begin::Read, std::move(work)); }

    // Readers and the writer do not wait for each other from now on; stays with the file. Not in a transaction.
    [[nodiscard]] Done useWriteAheadLog();
    void setBusyTimeout(int milliseconds); // how long a lock is waited for
    void interrupt();
    // Asks at short intervals, while a statement runs, whether it should stop, with Cancelled; null: no more.
    // The question must outlive the statement.
    void stopWhen(const std::function<bool()> *isOver);
    // As backUp() in backup.h.
    [[nodiscard]] Done copyTo(const QString &path, const std::function<bool(int done, int total)> &progress);

private:
    enum class Begin { Read, Write };

    explicit Connection(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] Done connect(const QString &options, const QString &name);
    [[nodiscard]] Done configure();
    [[nodiscard]] Done begin(Begin kind);
    [[nodiscard]] Done commit();
    void rollback();
    template<typename Work>
    std::invoke_result_t<Work> transaction(Begin kind, Work work);

    QString m_path;
    QString m_name; // of the QSqlDatabase
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr; // the database's own: valid as long as it is open
    QString m_readOnlyReason;
    int m_depth = 0;           // of nested transactions
    bool m_rolledBack = false; // SQLite gave up the whole transaction by itself
};

template<typename Read, typename T>
Result<QList<T>> Connection::list(const QString &sql, const QVariantList &values, Read make) const
{
    Statement statement(*this, sql);
    if (auto done = statement.run(values); !done)
        return failure(done);
    QList<T> all;
    while (statement.next())
        all.append(make(statement));
    if (auto done = statement.ended(); !done)
        return failure(done);
    return all;
}

template<typename Read, typename T>
Result<std::optional<T>> Connection::first(const QString &sql, const QVariantList &values, Read make) const
{
    Statement statement(*this, sql);
    if (auto done = statement.run(values); !done)
        return failure(done);
    if (statement.next())
        return std::optional<T>(make(statement));
    if (auto done = statement.ended(); !done)
        return failure(done);
    return std::optional<T>();
}

template<typename Work>
std::invoke_result_t<Work> Connection::transaction(Begin kind, Work work)
{
    if (auto begun = begin(kind); !begun)
        return failure(begun);
    auto result = work();
    if (!result) {
        rollback();
        if (Error &error = result.error(); error.kind == ErrorKind::Storage && error.subject.isEmpty())
            error.subject = m_path; // what read the search index does not know whose it is
        return result;
    }
    if (auto committed = commit(); !committed) {
        rollback();
        return failure(committed);
    }
    return result;
}

} // namespace jianbao::store
