-- The search index. Every character of the folded text is a token (core/store/charactertokenizer), so that a phrase is a
-- substring. The text itself is not in the library a second time: it is derived from the page (core/store/searchtexts),
-- and the program fills the index after this migration. The body comes first, as SQLite spends bytes to name another
-- column.
DROP TABLE article_texts;
CREATE VIRTUAL TABLE search_index USING fts5 (
    body, titles, names, rest, content = '', tokenize = 'characters'
);
-- A commit never merges segments, which takes seconds in a large library; whoever has time does (IndexStore::tidy).
INSERT INTO search_index (search_index, rank) VALUES ('automerge', 0);
INSERT INTO search_index (search_index, rank) VALUES ('crisismerge', 400);
INSERT INTO search_index (search_index, rank) VALUES ('usermerge', 16);
INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 8388608);

-- With the kind, all that articles are counted by stands in this index.
DROP INDEX articles_by_place;
CREATE INDEX articles_by_place ON articles (county, township, date DESC, page_id DESC, seq, read, starred, confirmed,
    township_by_person, confidence, title_confidence, place_confidence, kind);
