CREATE TABLE rating_revision (
    id         uuid PRIMARY KEY,
    episode_id uuid        NOT NULL REFERENCES episode,
    revision   int         NOT NULL,
    rated      jsonb       NOT NULL,
    rated_at   timestamptz NOT NULL,
    rated_by   text        NOT NULL,
    UNIQUE (episode_id, revision)
);
REVOKE UPDATE, DELETE, TRUNCATE ON rating_revision FROM ${app};

CREATE TABLE level_of_care_decision (
    id                 uuid PRIMARY KEY,
    episode_id         uuid        NOT NULL REFERENCES episode,
    ratings_revision   int         NOT NULL,
    rated              jsonb       NOT NULL,
    suggestion         jsonb       NOT NULL,
    level              text        NOT NULL,
    discrepancy_reason text,
    certified_on       date,
    decided_at         timestamptz NOT NULL,
    decided_by         text        NOT NULL
);
CREATE INDEX level_of_care_decision_episode ON level_of_care_decision (episode_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON level_of_care_decision FROM ${app};
