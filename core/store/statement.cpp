#include "core/store/statement.h"

#include "core/store/connection.h"

namespace jianbao::store {

namespace {

// Qt SQL takes a null string for NULL; to us it is an empty text.
QVariant notNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    return value;
}

} // namespace

Statement::Statement(const Connection &connection, const QString &sql)
    : m_connection(connection), m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Statement::~Statement()
{
    m_query.finish();
}

Done Statement::run(const QVariantList &values)
{
    for (qsizetype i = 0; m_prepared && i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), notNull(values[i]));
    if (!m_prepared || !m_query.exec())
        return tl::unexpected(m_connection.error(m_query.lastError()));
    return {};
}

bool Statement::next()
{
    m_column = 0;
    return m_query.next();
}

Done Statement::ended() const
{
    if (m_query.lastError().isValid())
        return tl::unexpected(m_connection.error(m_query.lastError()));
    return {};
}

QString toColumn(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString toColumn(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QVariant toColumn(std::optional<qint64> id)
{
    return id ? QVariant(*id) : QVariant(QMetaType::fromType<qlonglong>());
}

QString idList(const QList<qint64> &ids)
{
    QString list;
    for (const qint64 id : ids) {
        if (!list.isEmpty())
            list += u',';
        list += QString::number(id);
    }
    return list;
}

} // namespace jianbao::store
