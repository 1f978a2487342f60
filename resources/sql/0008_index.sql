-- The search index, kept by the program itself (core/index): for each character and each two that follow each other the
-- articles that have them, and where. core/index/README.md says why not FTS5. The program fills it after this migration.
DROP TABLE search_index;

-- A segment is written once, from some texts or out of several segments.
CREATE TABLE index_segments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    state INTEGER NOT NULL,                 -- store::SegmentState
    first_article INTEGER NOT NULL,         -- of those in it …
    last_article INTEGER NOT NULL,
    articles INTEGER NOT NULL,              -- … and how many
    gone BLOB NOT NULL DEFAULT x'',         -- a bit for each from the first on: its texts are elsewhere or nowhere now
    sources TEXT NOT NULL DEFAULT '',       -- being merged: ids of the segments, "1,2"
    next_term INTEGER NOT NULL DEFAULT 0    -- and the term to go on with
);
-- A leaf holds the lists of a run of terms; the key is its last term and the last article in the list of that.
CREATE TABLE index_leaves (
    id INTEGER PRIMARY KEY,
    segment INTEGER NOT NULL,
    term INTEGER NOT NULL,
    article INTEGER NOT NULL,
    data BLOB NOT NULL
);
CREATE UNIQUE INDEX index_leaves_by_term ON index_leaves (segment, term, article);
-- What the index holds of an article now.
CREATE TABLE index_articles (
    id INTEGER PRIMARY KEY,
    characters INTEGER NOT NULL,
    checksum INTEGER NOT NULL               -- of its texts
);
DELETE FROM settings WHERE key = 'search_texts';
