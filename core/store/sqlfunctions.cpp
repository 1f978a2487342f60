#include "core/store/sqlfunctions.h"

#include "core/store/repairpayload.h"
#include "core/text/fold.h"

#include <QString>

#include <sqlite3.h>

namespace jianbao::store {

namespace {

QStringView textOf(sqlite3_value *value) // NULL: a null view
{
    const auto *text = static_cast<const char16_t *>(sqlite3_value_text16(value));
    const int bytes = sqlite3_value_bytes16(value);
    return text == nullptr ? QStringView() : QStringView(text, bytes / int(sizeof(char16_t)));
}

void giveText(sqlite3_context *context, const QString &text)
{
    sqlite3_result_text16(context, text.constData(), int(text.size() * qsizetype(sizeof(char16_t))), SQLITE_TRANSIENT);
}

void foldFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (const QStringView text = textOf(values[0]); !text.isNull())
        giveText(context, text::fold(text));
}

void repairTouchesFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const TextRange range{sqlite3_value_int64(values[1]), sqlite3_value_int64(values[2])};
    sqlite3_result_int(context, repairTouches(textOf(values[0]).toString(), range) ? 1 : 0);
}

} // namespace

bool addSqlFunctions(sqlite3 *database)
{
    const auto add = [database](const char *name, int values, auto *function) {
        return sqlite3_create_function_v2(database, name, values, SQLITE_UTF16 | SQLITE_DETERMINISTIC, nullptr, function,
                                          nullptr, nullptr, nullptr) == SQLITE_OK;
    };
    return add("fold", 1, foldFunction) && add("repair_touches", 3, repairTouchesFunction);
}

} // namespace jianbao::store
