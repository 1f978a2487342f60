// The search index of libraries of schemas 5 to 7 was a table of FTS5 with a tokenizer of ours. SQLite neither makes nor
// drops such a table without it. Internal to core/store, for migrations.
#pragma once

struct sqlite3;

namespace jianbao::store {

// Makes the name known to a connection (https://www.sqlite.org/fts5.html, section 7); what goes by it finds no tokens.
// False where SQLite refuses or has no FTS5.
[[nodiscard]] bool addFormerTokenizer(sqlite3 *database);

} // namespace jianbao::store
