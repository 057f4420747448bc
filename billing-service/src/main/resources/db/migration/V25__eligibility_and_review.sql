-- Questions to payers about coverage, and what they answered. A failed one blocks nothing.
CREATE TABLE eligibility_check (
    id           uuid PRIMARY KEY,
    client       uuid        NOT NULL REFERENCES client,
    coverage     uuid        NOT NULL REFERENCES coverage,
    payer        uuid        NOT NULL REFERENCES payer,
    site         text        NOT NULL,
    trace        text        NOT NULL UNIQUE,
    service_date date        NOT NULL,
    state        text        NOT NULL,
    why          text        NOT NULL,
    answer       text,
    asked_by     text        NOT NULL,
    asked_at     timestamptz NOT NULL,
    answered_at  timestamptz,
    version      bigint      NOT NULL
);
CREATE INDEX eligibility_check_coverage ON eligibility_check (coverage, id);
REVOKE DELETE, TRUNCATE ON eligibility_check FROM ${app};

-- Requests for authorisation, and what became of each.
CREATE TABLE authorisation_request (
    id            uuid PRIMARY KEY,
    client        uuid        NOT NULL REFERENCES client,
    coverage      uuid        NOT NULL REFERENCES coverage,
    payer         uuid        NOT NULL REFERENCES payer,
    site          text        NOT NULL,
    trace         text        NOT NULL UNIQUE,
    service       text        NOT NULL,
    units         int         NOT NULL CHECK (units > 0),
    valid_from    date        NOT NULL,
    valid_to      date        NOT NULL,
    state         text        NOT NULL,
    why           text        NOT NULL,
    authorisation uuid REFERENCES authorisation,
    asked_by      text        NOT NULL,
    asked_at      timestamptz NOT NULL,
    answered_at   timestamptz,
    version       bigint      NOT NULL
);
CREATE INDEX authorisation_request_client ON authorisation_request (client, id);
REVOKE DELETE, TRUNCATE ON authorisation_request FROM ${app};
