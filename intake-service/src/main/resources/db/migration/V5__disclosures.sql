CREATE TABLE disclosure_decision (
    id             uuid PRIMARY KEY,
    client_id      uuid        NOT NULL REFERENCES client,
    recipient_kind text        NOT NULL,
    recipient_name text        NOT NULL,
    purpose        text        NOT NULL,
    categories     jsonb       NOT NULL,
    service_date   date,
    verdict        text        NOT NULL,
    reason         text        NOT NULL,
    consent_id     uuid REFERENCES consent,
    part2          boolean     NOT NULL,
    decided_at     timestamptz NOT NULL,
    asked_by       text        NOT NULL,
    CHECK (verdict <> 'PERMIT' OR consent_id IS NOT NULL)
);
CREATE INDEX disclosure_decision_client ON disclosure_decision (client_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON disclosure_decision FROM ${app};

CREATE TABLE disclosure (
    id          uuid PRIMARY KEY,
    client_id   uuid        NOT NULL REFERENCES client,
    consent_id  uuid,
    recipient   text        NOT NULL,
    purpose     text        NOT NULL,
    categories  jsonb       NOT NULL,
    at          timestamptz NOT NULL,
    reference   text,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX disclosure_client ON disclosure (client_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON disclosure FROM ${app};
