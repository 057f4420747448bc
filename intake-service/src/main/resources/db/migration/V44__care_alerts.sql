CREATE TABLE care_alert (
    id              uuid PRIMARY KEY,
    client_id       uuid        NOT NULL REFERENCES client,
    episode_id      uuid        NOT NULL REFERENCES episode,
    site            text        NOT NULL,
    kind            text        NOT NULL,
    instrument      text        NOT NULL,
    response_id     uuid        NOT NULL REFERENCES response,
    from_score      int         NOT NULL,
    from_on         date        NOT NULL,
    to_score        int         NOT NULL,
    to_on           date        NOT NULL,
    reliable        int         NOT NULL,
    state           text        NOT NULL,
    raised_at       timestamptz NOT NULL,
    acknowledged_at timestamptz,
    acknowledged_by text,
    note            text,
    version         bigint      NOT NULL,
    CHECK ((state = 'OPEN') = (acknowledged_at IS NULL))
);
CREATE UNIQUE INDEX care_alert_open ON care_alert (episode_id, instrument, kind) WHERE state = 'OPEN';
CREATE INDEX care_alert_site ON care_alert (site, state, id);
CREATE INDEX care_alert_episode ON care_alert (episode_id, id);
REVOKE DELETE, TRUNCATE ON care_alert FROM ${app};
