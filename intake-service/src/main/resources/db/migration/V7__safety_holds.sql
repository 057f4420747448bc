CREATE TABLE safety_hold (
    id        uuid PRIMARY KEY,
    client_id uuid        NOT NULL REFERENCES client,
    site      text        NOT NULL,
    severity  text        NOT NULL,
    reason    text        NOT NULL,
    rule      text        NOT NULL,
    state     text        NOT NULL,
    raised_at timestamptz NOT NULL,
    version   bigint      NOT NULL
);
CREATE INDEX safety_hold_client ON safety_hold (client_id, id);
CREATE INDEX safety_hold_standing ON safety_hold (site, id) WHERE state <> 'RELEASED';
REVOKE DELETE, TRUNCATE ON safety_hold FROM ${app};

CREATE TABLE safety_hold_step (
    id        uuid PRIMARY KEY,
    hold_id   uuid        NOT NULL REFERENCES safety_hold,
    action    text        NOT NULL,
    at        timestamptz NOT NULL,
    actor     text        NOT NULL,
    record_id uuid,
    reason    text
);
CREATE INDEX safety_hold_step_hold ON safety_hold_step (hold_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON safety_hold_step FROM ${app};
