-- What a person checks, and what articles have to do with each other and with their newspaper.

-- How sure an article's titles are, and each block that goes on with the one before it (NULL: not known). Pages that an
-- older version parsed count as sure.
ALTER TABLE articles ADD COLUMN title_confidence REAL NOT NULL DEFAULT 1;
ALTER TABLE blocks ADD COLUMN join_confidence REAL;

-- doubt takes the titles in, too.
DROP INDEX articles_by_doubt;
ALTER TABLE articles DROP COLUMN doubt;
ALTER TABLE articles ADD COLUMN doubt REAL GENERATED ALWAYS AS (
    CASE WHEN confirmed <> 0 THEN 1.0
         WHEN township_by_person <> 0 THEN min(confidence, title_confidence)
         ELSE min(confidence, title_confidence, place_confidence) END) VIRTUAL;
CREATE INDEX articles_by_doubt ON articles (doubt, date DESC, page_id DESC, seq);
DROP INDEX articles_by_place;
CREATE INDEX articles_by_place ON articles (county, township, date DESC, page_id DESC, seq, read, starred, confirmed,
    township_by_person, confidence, title_confidence, place_confidence);

-- What the parser was told of the newspaper's habits when it parsed the page (page::habitsToText): repairs are replayed
-- over the same parse until the page is parsed again.
ALTER TABLE pages ADD COLUMN habits TEXT NOT NULL DEFAULT '';
-- Articles that teach them.
CREATE INDEX articles_confirmed ON articles (page_id) WHERE confirmed = 1;

-- Where articles say that they go on, or come from, on another page of their issue: 下转第3版.
CREATE TABLE turns (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    way TEXT NOT NULL,                      -- onward, back
    page_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
    page_no TEXT NOT NULL,                  -- of the other page
    words TEXT NOT NULL,                    -- of the headline named
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (article_id, way)
) WITHOUT ROWID;
CREATE INDEX turns_by_page ON turns (page_id);

-- Which article goes on in which: worked out from the turns whenever a page of the issue changes.
CREATE TABLE continuations (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    next_id INTEGER NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE
);
