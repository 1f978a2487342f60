// A prepared statement: run it, step through its rows, take their columns in order. Finished when it goes out of scope,
// so that no open read holds back a checkpoint.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QVariantList>

#include <optional>

namespace jianbao::store {

class Connection;

class Statement
{
public:
    Statement(const Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    // Runs it with these values for its ?, from the beginning. Errors of preparing come here too.
    [[nodiscard]] Done run(const QVariantList &values = {});
    // Steps to the next row; false at the end and on an error, which ended() tells apart.
    bool next();
    [[nodiscard]] Done ended() const;

    // The next column of the row: QString, QByteArray, int, qint64, bool, double, QDate, QDateTime (UTC), or an
    // optional id (none: null).
    template<typename T>
    T take() { return as(column(), static_cast<T *>(nullptr)); }

    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }

private:
    QVariant column() { return m_query.value(m_column++); }
    static QString as(const QVariant &v, QString *) { return v.toString(); }
    static QByteArray as(const QVariant &v, QByteArray *) { return v.toByteArray(); }
    static int as(const QVariant &v, int *) { return v.toInt(); }
    static qint64 as(const QVariant &v, qint64 *) { return v.toLongLong(); }
    static bool as(const QVariant &v, bool *) { return v.toInt() != 0; }
    static double as(const QVariant &v, double *) { return v.toDouble(); }
    static QDate as(const QVariant &v, QDate *) { return QDate::fromString(v.toString(), Qt::ISODate); }
    static QDateTime as(const QVariant &v, QDateTime *)
    {
        return QDateTime::fromString(v.toString(), Qt::ISODateWithMs);
    }
    static std::optional<qint64> as(const QVariant &v, std::optional<qint64> *)
    {
        return v.isNull() ? std::nullopt : std::optional(v.toLongLong());
    }

    const Connection &m_connection;
    QSqlQuery m_query;
    bool m_prepared = false;
    int m_column = 0;
};

// Values as columns hold them.
[[nodiscard]] QString toColumn(QDate date);             // '' for an invalid one
[[nodiscard]] QString toColumn(const QDateTime &time);  // UTC, with milliseconds
[[nodiscard]] QVariant toColumn(std::optional<qint64> id);
// "1,2,3": ids are numbers, so they may stand in a statement's text.
[[nodiscard]] QString idList(const QList<qint64> &ids);

} // namespace jianbao::store
