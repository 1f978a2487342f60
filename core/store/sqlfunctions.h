// What our statements call beyond SQLite's own functions. Only SQLite knows them.
#pragma once

struct sqlite3;

namespace jianbao::store {

class Connection;

// fold(TEXT): text::fold; indexed_text(ARTICLE, COLUMN): store::indexedText; repair_touches(PAYLOAD, START, END):
// store::repairTouches. False where SQLite refuses. The connection
// is the database's own and outlives its use.
[[nodiscard]] bool addSqlFunctions(sqlite3 *database, const Connection &connection);

} // namespace jianbao::store
