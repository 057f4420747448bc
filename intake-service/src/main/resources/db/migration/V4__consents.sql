CREATE TABLE consent (
    id                 uuid PRIMARY KEY,
    client_id          uuid        NOT NULL REFERENCES client,
    site               text        NOT NULL,
    kind               text        NOT NULL,
    discloser          text        NOT NULL,
    recipients         jsonb       NOT NULL,
    categories         jsonb       NOT NULL,
    purpose            jsonb       NOT NULL,
    right_to_revoke    text        NOT NULL,
    expiry             jsonb       NOT NULL,
    signature          jsonb       NOT NULL,
    guardian_signature jsonb,
    signed_at          timestamptz NOT NULL,
    signed_on          date        NOT NULL,
    expires_on         date,
    recorded_at        timestamptz NOT NULL,
    recorded_by        text        NOT NULL,
    ended              text CHECK (ended IN ('REVOKED', 'EXPIRED')),
    ended_at           timestamptz,
    end_reason         text,
    version            bigint      NOT NULL,
    CHECK ((ended IS NULL) = (ended_at IS NULL))
);
CREATE INDEX consent_client ON consent (client_id, id);
-- What was signed stays as it was signed; only how it ended is written later.
REVOKE UPDATE, DELETE, TRUNCATE ON consent FROM ${app};
GRANT UPDATE (ended, ended_at, end_reason, version) ON consent TO ${app};
