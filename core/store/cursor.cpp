#include "core/store/cursor.h"

#include "core/store/connection.h"

#include <sqlite3.h>

namespace jianbao::store {

namespace {

int bind(sqlite3_stmt *statement, int position, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Bool:
        return sqlite3_bind_int64(statement, position, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, position, value.toDouble());
    default: {
        const QString text = value.toString();
        return sqlite3_bind_text16(statement, position, text.constData(), int(text.size() * qsizetype(sizeof(char16_t))),
                                   SQLITE_TRANSIENT);
    }
    }
}

} // namespace

Cursor::Cursor(const Connection &connection, const QString &sql) : m_connection(connection)
{
    const QByteArray utf8 = sql.toUtf8();
    m_code = sqlite3_prepare_v2(connection.handle(), utf8.constData(), int(utf8.size()), &m_statement, nullptr);
}

Cursor::~Cursor()
{
    sqlite3_finalize(m_statement);
}

Done Cursor::run(const QVariantList &values)
{
    if (m_statement == nullptr)
        return tl::unexpected(m_connection.error(m_code));
    sqlite3_reset(m_statement);
    m_code = SQLITE_OK;
    for (int i = 0; i < values.size() && m_code == SQLITE_OK; ++i)
        m_code = bind(m_statement, i + 1, values[i]);
    return ended();
}

bool Cursor::next()
{
    m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

void Cursor::reset()
{
    sqlite3_reset(m_statement);
}

Done Cursor::ended() const
{
    if (m_code == SQLITE_OK || m_code == SQLITE_DONE || m_code == SQLITE_ROW)
        return {};
    return tl::unexpected(m_connection.error(m_code));
}

qint64 Cursor::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Cursor::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Cursor::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text, std::size_t(sqlite3_column_bytes(m_statement, column))};
}

std::string_view Cursor::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, std::size_t(sqlite3_column_bytes(m_statement, column))};
}

} // namespace jianbao::store
