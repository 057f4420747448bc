ALTER TABLE episode
    ADD COLUMN admitted_on date,
    ADD COLUMN previous_id uuid REFERENCES episode;

-- Why an episode moved on can be free text, sealed for its client.
ALTER TABLE episode_step ADD COLUMN client_id uuid REFERENCES client;
UPDATE episode_step s SET client_id = e.client_id FROM episode e WHERE e.id = s.episode_id;
ALTER TABLE episode_step ALTER COLUMN client_id SET NOT NULL;

CREATE TABLE episode_leave (
    id           uuid PRIMARY KEY,
    client_id    uuid   NOT NULL REFERENCES client,
    episode_id   uuid   NOT NULL REFERENCES episode,
    site         text   NOT NULL,
    from_day     date   NOT NULL,
    expected_day date   NOT NULL,
    returned_day date,
    reason       text   NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text   NOT NULL,
    version      bigint NOT NULL,
    CHECK (expected_day >= from_day),
    CHECK (returned_day >= from_day)
);
CREATE UNIQUE INDEX episode_leave_open ON episode_leave (episode_id) WHERE returned_day IS NULL;
CREATE INDEX episode_leave_episode ON episode_leave (episode_id, id);
REVOKE DELETE, TRUNCATE ON episode_leave FROM ${app};

CREATE TABLE discharge_summary (
    id            uuid PRIMARY KEY,
    client_id     uuid        NOT NULL REFERENCES client,
    episode_id    uuid        NOT NULL UNIQUE REFERENCES episode,
    discharged_on date        NOT NULL,
    summary       text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   text        NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON discharge_summary FROM ${app};
