-- What a payer did not pay and nobody has given up: worked until it is paid, upheld or written off.
CREATE TABLE denial (
    id         uuid PRIMARY KEY,
    claim      uuid   NOT NULL REFERENCES claim,
    line       uuid REFERENCES claim_line,
    site       text   NOT NULL,
    client     uuid   NOT NULL,
    payer      uuid REFERENCES payer,
    remittance uuid   NOT NULL REFERENCES remittance,
    reason     text   NOT NULL,
    category   text   NOT NULL,
    remarks    text   NOT NULL,
    cents      bigint NOT NULL,
    denied_on  date   NOT NULL,
    deadline   date   NOT NULL,
    state      text   NOT NULL,
    version    bigint NOT NULL
);
CREATE INDEX denial_claim ON denial (claim);
CREATE INDEX denial_worklist ON denial (site, state, deadline, cents DESC, id);
CREATE INDEX denial_day ON denial (site, denied_on);
REVOKE DELETE, TRUNCATE ON denial FROM ${app};

-- Letters as they were written.
CREATE TABLE appeal (
    id      uuid PRIMARY KEY,
    claim   uuid        NOT NULL REFERENCES claim,
    site    text        NOT NULL,
    ordinal int         NOT NULL,
    cents   bigint      NOT NULL,
    letter  bytea       NOT NULL,
    by      text        NOT NULL,
    at      timestamptz NOT NULL,
    UNIQUE (claim, ordinal)
);
REVOKE UPDATE, DELETE, TRUNCATE ON appeal FROM ${app};
