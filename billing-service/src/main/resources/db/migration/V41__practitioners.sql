-- Who gave the care, as payers know them, under the id that scheduling has of each clinician.
CREATE TABLE practitioner (
    id           uuid PRIMARY KEY,
    family_name  text        NOT NULL,
    given_name   text        NOT NULL,
    npi          text        NOT NULL UNIQUE,
    taxonomy     text        NOT NULL,
    described_at timestamptz NOT NULL,
    version      bigint      NOT NULL
);
REVOKE DELETE, TRUNCATE ON practitioner FROM ${app};
