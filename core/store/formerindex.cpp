#include "core/store/formerindex.h"

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

int tokenize(Fts5Tokenizer *, void *, int, const char *, int, Token)
{
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

bool addFormerTokenizer(sqlite3 *database)
{
    fts5_api *api = interfaceOf(database);
    fts5_tokenizer methods{create, destroy, tokenize};
    return api != nullptr && api->xCreateTokenizer(api, "characters", nullptr, &methods, nullptr) == SQLITE_OK;
}

} // namespace jianbao::store
