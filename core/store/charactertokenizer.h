// The tokenizer of the search index: every character of the folded text is a token, marks and spaces too, so that a
// phrase of the index is a substring of the text and nothing else. Only SQLite knows it.
#pragma once

struct sqlite3;

namespace jianbao::store {

// Makes the FTS5 tokenizer "characters" known to a connection, which every connection needs that touches the index
// (https://www.sqlite.org/fts5.html, section 7). False where SQLite refuses or has no FTS5.
[[nodiscard]] bool addCharacterTokenizer(sqlite3 *database);

} // namespace jianbao::store
