-- Who asked what care will cost, until when an estimate is due, and by which it was answered.
CREATE TABLE estimate_request (
    id           uuid PRIMARY KEY,
    client       uuid        NOT NULL REFERENCES client,
    site         text        NOT NULL,
    requested_on date        NOT NULL,
    scheduled_on date,
    due_on       date        NOT NULL,
    estimate     uuid REFERENCES estimate,
    asked_by     text        NOT NULL,
    asked_at     timestamptz NOT NULL
);
CREATE INDEX estimate_request_open ON estimate_request (site, due_on, id) WHERE estimate IS NULL;
CREATE INDEX estimate_request_client ON estimate_request (client, id);
REVOKE DELETE, TRUNCATE ON estimate_request FROM ${app};
