-- Repairs are replayed over every new parse of their page; one that has no place there says why (page::RepairProblem;
-- '': it applies).
ALTER TABLE repairs ADD COLUMN problem TEXT NOT NULL DEFAULT '';

-- Articles that came to an end when their page was repaired or parsed again. Undoing that brings them back under their
-- ids, with what hung on them.
CREATE TABLE retired_articles (
    article_id INTEGER PRIMARY KEY,
    page_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
    lead_start INTEGER NOT NULL,            -- the words they began with
    lead_end INTEGER NOT NULL,
    heir_id INTEGER NOT NULL,               -- the article that took over what hung on them; 0: none
    state TEXT NOT NULL                     -- JSON
);
CREATE INDEX retired_articles_by_page ON retired_articles (page_id);

-- Townships that people set so far become repairs, so that a new parse keeps them.
INSERT INTO repairs (page_id, kind, payload, created)
SELECT a.page_id, 'township',
       '{"article":"' || lead.start || '-' || (lead.start + 1) || '","county":"' || a.county
           || '","township":"' || a.township || '"}',
       strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
FROM articles a
JOIN blocks lead ON lead.page_id = a.page_id AND lead.start = (
    SELECT b.start FROM blocks b WHERE b.page_id = a.page_id AND b.article_id = a.id
    ORDER BY CASE b.role WHEN 'headline' THEN 0 WHEN 'body' THEN 1 WHEN 'caption' THEN 1 ELSE 2 END, b.seq LIMIT 1)
WHERE a.township_by_person = 1
ORDER BY a.id;
