CREATE TABLE response (
    id                 uuid PRIMARY KEY,
    client_id          uuid        NOT NULL REFERENCES client,
    episode_id         uuid        NOT NULL REFERENCES episode,
    site               text        NOT NULL,
    instrument         text        NOT NULL,
    instrument_version text        NOT NULL,
    answered_on        date        NOT NULL,
    answers            jsonb,
    source             text,
    score              int,
    band               text,
    missing            jsonb       NOT NULL,
    skipped            jsonb       NOT NULL,
    alerts             jsonb       NOT NULL,
    needs              jsonb       NOT NULL,
    recorded_at        timestamptz NOT NULL,
    recorded_by        text        NOT NULL,
    CHECK ((answers IS NULL) <> (source IS NULL))
);
CREATE INDEX response_episode ON response (episode_id, answered_on);
CREATE INDEX response_client ON response (client_id, answered_on);
REVOKE UPDATE, DELETE, TRUNCATE ON response FROM ${app};
