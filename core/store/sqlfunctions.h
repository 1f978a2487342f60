// What our statements call beyond SQLite's own functions. Only SQLite knows them.
#pragma once

struct sqlite3;

namespace jianbao::store {

// fold(TEXT): text::fold; repair_touches(PAYLOAD, START, END): store::repairTouches. False where SQLite refuses.
[[nodiscard]] bool addSqlFunctions(sqlite3 *database);

} // namespace jianbao::store
