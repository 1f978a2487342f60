-- Names of places that went with a merger or a renaming: the year or day; '' in use.
ALTER TABLE place_aliases ADD COLUMN until TEXT NOT NULL DEFAULT '';

-- The townships that an article may be about, where a name in it leaves that open; likeliest first.
CREATE TABLE place_choices (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    code TEXT NOT NULL,
    weight REAL NOT NULL,
    PRIMARY KEY (article_id, seq)
) WITHOUT ROWID;

-- Where places are, as far as the user says: degrees of WGS 84.
CREATE TABLE place_positions (
    code TEXT PRIMARY KEY,
    latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180)
) WITHOUT ROWID;

-- Where newspapers are at home, as far as the user says.
CREATE TABLE paper_homes (
    paper TEXT PRIMARY KEY,
    code TEXT NOT NULL
) WITHOUT ROWID;
