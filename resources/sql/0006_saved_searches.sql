-- Searches that a person keeps under a name, as they are written in the search box.
CREATE TABLE saved_searches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    name_folded TEXT NOT NULL UNIQUE,
    expression TEXT NOT NULL CHECK (expression <> '')
);
