-- The latest changes of articles and pages, so that what a program has in memory of all of them can be brought up to date
-- row by row. New rows are not in it: their ids are larger than all before. Who has fallen further behind reads all anew.
CREATE TABLE changes (
    id INTEGER PRIMARY KEY,                 -- one after the other: only the oldest are removed
    what INTEGER NOT NULL,                  -- store::Changed
    row_id INTEGER NOT NULL
);
CREATE TRIGGER changes_stay_few AFTER INSERT ON changes
BEGIN
    DELETE FROM changes WHERE id <= new.id - 20000;
END;

CREATE TRIGGER article_marked AFTER UPDATE OF read, starred, confirmed ON articles
BEGIN
    INSERT INTO changes (what, row_id) VALUES (0, old.id);
END;
CREATE TRIGGER article_changed AFTER UPDATE OF kind, county, township, township_by_person, confidence,
    title_confidence, place_confidence, paper, date ON articles
BEGIN
    INSERT INTO changes (what, row_id) VALUES (1, old.id);
END;
CREATE TRIGGER article_removed AFTER DELETE ON articles
BEGIN
    INSERT INTO changes (what, row_id) VALUES (1, old.id);
END;
-- An article that came to an end and begins again under its id is updated directly after (core/store/pagerewrite): a
-- trigger on every new row would double what writing it costs.

CREATE TRIGGER page_changed AFTER UPDATE OF paper, date ON pages
BEGIN
    INSERT INTO changes (what, row_id) VALUES (2, old.id);
END;
CREATE TRIGGER page_removed AFTER DELETE ON pages
BEGIN
    INSERT INTO changes (what, row_id) VALUES (2, old.id);
END;

CREATE TRIGGER own_place_added AFTER INSERT ON user_places
BEGIN
    INSERT INTO changes (what, row_id) VALUES (3, new.id);
END;
CREATE TRIGGER own_place_changed AFTER UPDATE ON user_places
BEGIN
    INSERT INTO changes (what, row_id) VALUES (3, old.id);
END;
CREATE TRIGGER own_place_removed AFTER DELETE ON user_places
BEGIN
    INSERT INTO changes (what, row_id) VALUES (3, old.id);
END;
