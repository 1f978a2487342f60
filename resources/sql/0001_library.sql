-- The library, version 1. Forward only: a later change is a new file beside this one.
-- Dates are ISO 8601 text, '' where unknown, so that they sort alike everywhere; times are UTC.
-- Ranges count UTF-16 units of the page text.

CREATE TABLE pages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE,            -- of the text in UTF-8
    file_name TEXT NOT NULL,
    source_path TEXT NOT NULL,
    encoding TEXT NOT NULL,
    paper TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    page_no TEXT NOT NULL DEFAULT '',
    paper_source INTEGER NOT NULL DEFAULT 0, -- page::FactSource
    date_source INTEGER NOT NULL DEFAULT 0,
    page_no_source INTEGER NOT NULL DEFAULT 0,
    segmenter INTEGER NOT NULL,             -- page::segmenterVersion that found its articles
    imported_at TEXT NOT NULL
);
CREATE INDEX pages_by_date ON pages (date, id);

-- Apart from pages, so that lists of pages do not read through the texts.
CREATE TABLE page_texts (
    page_id INTEGER PRIMARY KEY REFERENCES pages (id) ON DELETE CASCADE,
    text TEXT NOT NULL
);

CREATE TRIGGER page_texts_never_change BEFORE UPDATE ON page_texts
BEGIN
    SELECT raise(ABORT, 'the text of a page never changes');
END;

CREATE TRIGGER pages_keep_identity BEFORE UPDATE OF id, sha256 ON pages
WHEN new.id <> old.id OR new.sha256 <> old.sha256
BEGIN
    SELECT raise(ABORT, 'the identity of a page never changes');
END;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,                   -- order on the page, from 0
    kind TEXT NOT NULL,
    kicker TEXT NOT NULL,
    headline TEXT NOT NULL,
    subheadline TEXT NOT NULL,
    opening TEXT NOT NULL,                  -- the first words of the body
    dateline TEXT NOT NULL,
    dateline_date TEXT NOT NULL,
    county TEXT NOT NULL,                   -- codes; '' none
    township TEXT NOT NULL,
    township_by_person INTEGER NOT NULL DEFAULT 0,
    confidence REAL NOT NULL,
    place_confidence REAL NOT NULL,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    confirmed INTEGER NOT NULL DEFAULT 0,
    characters INTEGER NOT NULL,
    -- Copies of the page's facts: lists sort by them through an index, without a join.
    paper TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    page_no TEXT NOT NULL DEFAULT '',
    -- Collation keys (pinyin): X'FFFF', after everything, where there is nothing to sort by.
    headline_key BLOB NOT NULL,
    contributor_key BLOB NOT NULL,          -- of the first contributor
    paper_key BLOB NOT NULL,
    -- How sure the least sure part is; what a person decided is sure.
    doubt REAL NOT NULL GENERATED ALWAYS AS (
        CASE WHEN confirmed <> 0 THEN 1.0
             WHEN township_by_person <> 0 OR confidence < place_confidence THEN confidence
             ELSE place_confidence END) STORED,
    UNIQUE (page_id, seq)
);
-- One index for each order in which articles are listed. The ties are alike in all: newer issue, newer page, then the
-- order on the page; SQLite adds the id.
CREATE INDEX articles_by_date ON articles (date DESC, page_id DESC, seq);
CREATE INDEX articles_by_township ON articles (township, date DESC, page_id DESC, seq);
CREATE INDEX articles_by_county ON articles (county, date DESC, page_id DESC, seq);
CREATE INDEX articles_by_prefecture ON articles (substr(county, 1, 4), date DESC, page_id DESC, seq);
CREATE INDEX articles_by_province ON articles (substr(county, 1, 2), date DESC, page_id DESC, seq);
CREATE INDEX articles_by_headline ON articles (headline_key, date DESC, page_id DESC, seq);
CREATE INDEX articles_by_contributor ON articles (contributor_key, date DESC, page_id DESC, seq);
CREATE INDEX articles_by_paper ON articles (paper_key, date DESC, page_id DESC, seq);
CREATE INDEX articles_by_doubt ON articles (doubt, date DESC, page_id DESC, seq);
-- What comes after seq is for the counts of the place tree, which are answered from this index alone. (From doubt they
-- could not be: SQLite does not take a generated column from an index.)
CREATE INDEX articles_by_place ON articles (county, township, date DESC, page_id DESC, seq, read, starred, confirmed,
    township_by_person, confidence, place_confidence);
CREATE INDEX articles_unread ON articles (date DESC, page_id DESC, seq) WHERE read = 0;
CREATE INDEX articles_starred ON articles (date DESC, page_id DESC, seq) WHERE starred = 1;

-- Apart from articles, so that lists and counts do not read through the texts.
CREATE TABLE article_texts (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    body TEXT NOT NULL,                     -- paragraphs, crossheads and captions, one a line: what snippets show
    folded TEXT NOT NULL                    -- what a search compares: titles, contributors, whole text, one unit a line
);

-- Blocks of one page never overlap, so where one starts names it.
CREATE TABLE blocks (
    page_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    article_id INTEGER REFERENCES articles (id) ON DELETE CASCADE, -- none: furniture of the page
    seq INTEGER NOT NULL,                   -- in the article's reading order, or in the furniture
    role TEXT NOT NULL,
    continues INTEGER NOT NULL,
    PRIMARY KEY (page_id, start)
) WITHOUT ROWID;

CREATE TABLE contributors (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    PRIMARY KEY (article_id, seq)
) WITHOUT ROWID;
CREATE INDEX contributors_by_name ON contributors (name_folded, article_id);

CREATE TABLE mentions (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    code TEXT NOT NULL,
    ranges TEXT NOT NULL,                   -- "12-14,30-31"
    PRIMARY KEY (article_id, seq)
) WITHOUT ROWID;
CREATE INDEX mentions_by_code ON mentions (code, article_id);

CREATE TABLE tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent_id INTEGER REFERENCES tags (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    colour INTEGER NOT NULL CHECK (colour BETWEEN 1 AND 8),
    pin INTEGER NOT NULL CHECK (pin BETWEEN 0 AND 9), -- number key; 0: none
    position INTEGER NOT NULL
);
CREATE UNIQUE INDEX tags_by_name ON tags (coalesce(parent_id, 0), name);
CREATE INDEX tags_by_parent ON tags (parent_id, position);
CREATE UNIQUE INDEX tags_by_pin ON tags (pin) WHERE pin <> 0;

CREATE TABLE article_tags (
    tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (tag_id, article_id)
) WITHOUT ROWID;
CREATE INDEX article_tags_by_article ON article_tags (article_id, tag_id);

-- What people wrote is never dropped with an article: whoever takes an article away first moves it elsewhere.
CREATE TABLE highlights (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE RESTRICT,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE RESTRICT,
    quote TEXT NOT NULL,
    colour INTEGER NOT NULL CHECK (colour BETWEEN 1 AND 8),
    created TEXT NOT NULL
);
CREATE INDEX highlights_by_page ON highlights (page_id, id);
CREATE INDEX highlights_by_article ON highlights (article_id, id);

CREATE TABLE highlight_ranges (
    highlight_id INTEGER NOT NULL REFERENCES highlights (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,                   -- in reading order
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (highlight_id, seq)
) WITHOUT ROWID;

CREATE TABLE highlight_tags (
    tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    highlight_id INTEGER NOT NULL REFERENCES highlights (id) ON DELETE CASCADE,
    PRIMARY KEY (tag_id, highlight_id)
) WITHOUT ROWID;
CREATE INDEX highlight_tags_by_highlight ON highlight_tags (highlight_id, tag_id);

CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE RESTRICT,
    highlight_id INTEGER REFERENCES highlights (id) ON DELETE CASCADE, -- none: about the article
    markdown TEXT NOT NULL CHECK (markdown <> ''),
    folded TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
);
CREATE UNIQUE INDEX notes_of_articles ON notes (article_id) WHERE highlight_id IS NULL;
CREATE UNIQUE INDEX notes_of_highlights ON notes (highlight_id) WHERE highlight_id IS NOT NULL;
CREATE INDEX notes_by_article ON notes (article_id, id);

-- A person's corrections of a page's segmentation, as decisions on page ranges: replayed over a new parse.
CREATE TABLE repairs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,                  -- JSON
    created TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX repairs_by_page ON repairs (page_id, id);

-- Places of the user's own; the code is 'u' and the id.
CREATE TABLE user_places (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    parent_code TEXT NOT NULL
);

CREATE TABLE place_aliases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    alias TEXT NOT NULL,
    code TEXT NOT NULL,
    paper TEXT NOT NULL DEFAULT '',         -- '': in every paper
    UNIQUE (alias, code, paper)
);

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
