-- What recommendations of one site have in common (therapists, groups, openings, rosters) is large, and the same for
-- everybody matched before the next change there: kept once, by its hash, and named by each recommendation.
CREATE TABLE site_inputs (
    hash     text PRIMARY KEY,
    document text NOT NULL CHECK (document IS JSON)
);
REVOKE UPDATE, DELETE, TRUNCATE ON site_inputs FROM ${app};

-- Null in recommendations made before: their situation is whole.
ALTER TABLE recommendation ADD COLUMN site_inputs text REFERENCES site_inputs;
CREATE INDEX recommendation_site_inputs ON recommendation (site_inputs);
