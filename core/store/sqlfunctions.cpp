#include "core/store/sqlfunctions.h"

#include "core/text/fold.h"

#include <QString>

#include <sqlite3.h>

namespace jianbao::store {

namespace {

void fold(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = static_cast<const char16_t *>(sqlite3_value_text16(values[0]));
    const int bytes = sqlite3_value_bytes16(values[0]);
    if (text == nullptr)
        return; // NULL
    const QString folded = text::fold(QStringView(text, bytes / int(sizeof(char16_t))));
    sqlite3_result_text16(context, folded.utf16(), int(folded.size() * qsizetype(sizeof(char16_t))), SQLITE_TRANSIENT);
}

} // namespace

bool addSqlFunctions(sqlite3 *database)
{
    constexpr int flags = SQLITE_UTF16 | SQLITE_DETERMINISTIC;
    return sqlite3_create_function_v2(database, "fold", 1, flags, nullptr, fold, nullptr, nullptr, nullptr)
           == SQLITE_OK;
}

} // namespace jianbao::store
