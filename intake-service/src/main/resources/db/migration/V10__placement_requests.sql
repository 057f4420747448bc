CREATE TABLE placement_request (
    id           uuid PRIMARY KEY,
    episode_id   uuid        NOT NULL REFERENCES episode,
    client_id    uuid        NOT NULL REFERENCES client,
    site         text        NOT NULL,
    snapshot     jsonb       NOT NULL,
    notices      jsonb       NOT NULL,
    requested_at timestamptz NOT NULL,
    requested_by text        NOT NULL
);
CREATE INDEX placement_request_episode ON placement_request (episode_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON placement_request FROM ${app};
