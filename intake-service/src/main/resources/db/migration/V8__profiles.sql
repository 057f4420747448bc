CREATE TABLE profile_revision (
    id          uuid PRIMARY KEY,
    episode_id  uuid        NOT NULL REFERENCES episode,
    revision    int         NOT NULL,
    factors     jsonb       NOT NULL,
    diagnoses   jsonb       NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    UNIQUE (episode_id, revision)
);
REVOKE UPDATE, DELETE, TRUNCATE ON profile_revision FROM ${app};
