ALTER TABLE safety_hold
    ADD COLUMN acknowledge_by timestamptz,
    ADD COLUMN escalated_at   timestamptz;

-- Why a hold was let go is free text, sealed for its client.
ALTER TABLE safety_hold_step ADD COLUMN client_id uuid REFERENCES client;
UPDATE safety_hold_step s SET client_id = h.client_id FROM safety_hold h WHERE h.id = s.hold_id;
ALTER TABLE safety_hold_step ALTER COLUMN client_id SET NOT NULL;

CREATE TABLE safety_plan_revision (
    id          uuid PRIMARY KEY,
    client_id   uuid        NOT NULL REFERENCES client,
    site        text        NOT NULL,
    revision    int         NOT NULL,
    steps       text        NOT NULL,
    made_on     date        NOT NULL,
    with_client boolean     NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    UNIQUE (client_id, revision)
);
REVOKE UPDATE, DELETE, TRUNCATE ON safety_plan_revision FROM ${app};
