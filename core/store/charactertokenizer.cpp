#include "core/store/charactertokenizer.h"

#include <sqlite3.h>

namespace jianbao::store {

namespace {

using Token = int (*)(void *context, int flags, const char *token, int length, int start, int end);

int create(void *, const char **, int, Fts5Tokenizer **made)
{
    static char stateless; // SQLite wants an object; there is nothing to keep
    *made = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

// Bytes of the UTF-8 character that begins with this one; what SQLite hands over is well-formed.
int lengthOf(unsigned char lead)
{
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

// A token ends at a zero byte where FTS5 writes tokens to the index, not where it counts them: one of nothing else makes
// the index unreadable (SQLite 3.40). It stands there as U+FFFD.
constexpr char zero[] = "\xEF\xBF\xBD";

int tokenize(Fts5Tokenizer *, void *context, int, const char *text, int length, Token token)
{
    for (int at = 0; at < length;) {
        const int end = at + lengthOf(static_cast<unsigned char>(text[at]));
        if (end > length)
            break;
        const bool isZero = text[at] == '\0';
        if (const int code = token(context, 0, isZero ? zero : text + at, isZero ? int(sizeof zero) - 1 : end - at, at, end);
            code != SQLITE_OK)
            return code;
        at = end;
    }
    return SQLITE_OK;
}

// As the manual's section 7 gives it: the interface comes by a pointer bound to a statement.
fts5_api *interfaceOf(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

bool addCharacterTokenizer(sqlite3 *database)
{
    fts5_api *api = interfaceOf(database);
    fts5_tokenizer methods{create, destroy, tokenize};
    return api != nullptr && api->xCreateTokenizer(api, "characters", nullptr, &methods, nullptr) == SQLITE_OK;
}

} // namespace jianbao::store
