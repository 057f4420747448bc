-- What a person's household could pay, as it was shown: by it the sliding scale is applied for a year.
CREATE TABLE fee_assessment (
    id               uuid PRIMARY KEY,
    client           uuid        NOT NULL REFERENCES client,
    household        int         NOT NULL CHECK (household > 0),
    income_cents     bigint      NOT NULL CHECK (income_cents >= 0),
    guideline        text        NOT NULL,
    guideline_cents  bigint      NOT NULL,
    discount_percent int         NOT NULL CHECK (discount_percent BETWEEN 0 AND 100),
    valid_from       date        NOT NULL,
    valid_to         date        NOT NULL,
    assessed_by      text        NOT NULL,
    assessed_at      timestamptz NOT NULL
);
CREATE INDEX fee_assessment_client ON fee_assessment (client, id);
REVOKE UPDATE, DELETE, TRUNCATE ON fee_assessment FROM ${app};

-- Good Faith Estimates: each version stands as it was given.
CREATE TABLE estimate (
    id           uuid PRIMARY KEY,
    client       uuid        NOT NULL REFERENCES client,
    site         text        NOT NULL,
    series       uuid        NOT NULL,
    number       int         NOT NULL,
    requested_on date        NOT NULL,
    scheduled_on date,
    due_on       date        NOT NULL,
    given_on     date        NOT NULL,
    covers_from  date        NOT NULL,
    covers_to    date        NOT NULL,
    total_cents  bigint      NOT NULL CHECK (total_cents >= 0),
    content      text        NOT NULL,
    made_by      text        NOT NULL,
    made_at      timestamptz NOT NULL,
    UNIQUE (series, number)
);
CREATE INDEX estimate_client ON estimate (client, id);
REVOKE UPDATE, DELETE, TRUNCATE ON estimate FROM ${app};

-- Statements as they were given.
CREATE TABLE statement (
    id            uuid PRIMARY KEY,
    client        uuid        NOT NULL REFERENCES client,
    site          text        NOT NULL,
    number        text        NOT NULL UNIQUE,
    balance_cents bigint      NOT NULL CHECK (balance_cents > 0),
    claims        int         NOT NULL,
    document      bytea       NOT NULL,
    made_by       text        NOT NULL,
    made_at       timestamptz NOT NULL
);
CREATE SEQUENCE statement_number;
CREATE INDEX statement_client ON statement (client, id);
REVOKE UPDATE, DELETE, TRUNCATE ON statement FROM ${app};

-- Payments of people. A card payment is pending until the processor has answered, then posted or declined, once.
CREATE TABLE patient_payment (
    id             uuid PRIMARY KEY,
    client         uuid        NOT NULL REFERENCES client,
    site           text        NOT NULL,
    method         text        NOT NULL,
    amount_cents   bigint      NOT NULL CHECK (amount_cents > 0),
    refunded_cents bigint      NOT NULL CHECK (refunded_cents BETWEEN 0 AND amount_cents),
    state          text        NOT NULL,
    card_token     text,
    processor_id   text,
    note           text,
    made_by        text        NOT NULL,
    made_at        timestamptz NOT NULL,
    version        bigint      NOT NULL
);
CREATE INDEX patient_payment_client ON patient_payment (client, id);
REVOKE DELETE, TRUNCATE ON patient_payment FROM ${app};

CREATE TABLE payment_plan (
    id                uuid PRIMARY KEY,
    client            uuid        NOT NULL REFERENCES client,
    site              text        NOT NULL,
    total_cents       bigint      NOT NULL CHECK (total_cents > 0),
    instalments       int         NOT NULL CHECK (instalments > 0),
    every             text        NOT NULL,
    first_due         date        NOT NULL,
    agreed_by         text        NOT NULL,
    agreed_at         timestamptz NOT NULL
);
CREATE INDEX payment_plan_client ON payment_plan (client, id);
REVOKE UPDATE, DELETE, TRUNCATE ON payment_plan FROM ${app};
