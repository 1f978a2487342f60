-- Names of places that went with a merger or a renaming: the year or day; '' in use.
ALTER TABLE place_aliases ADD COLUMN until TEXT NOT NULL DEFAULT '';

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
