-- What payers and clearinghouses sent, as it came. The same bytes are taken once, whatever the file is called.
CREATE TABLE inbound_file (
    id          uuid PRIMARY KEY,
    name        text        NOT NULL,
    sha256      text        NOT NULL UNIQUE,
    bytes       int         NOT NULL,
    state       text        NOT NULL,
    refusal     text,
    sender      text,
    control     text,
    notes       text        NOT NULL,
    received_at timestamptz NOT NULL,
    received_by text        NOT NULL,
    content     bytea       NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON inbound_file FROM ${app};

CREATE TABLE inbound_item (
    id        uuid PRIMARY KEY,
    file      uuid NOT NULL REFERENCES inbound_file,
    ordinal   int  NOT NULL,
    kind      text NOT NULL,
    outcome   text NOT NULL,
    text      text NOT NULL,
    reference uuid
);
CREATE INDEX inbound_item_file ON inbound_item (file, ordinal);
REVOKE UPDATE, DELETE, TRUNCATE ON inbound_item FROM ${app};

-- What was said of a claim before money: 999, 277CA and 277, code by code.
CREATE TABLE claim_status (
    id            uuid PRIMARY KEY,
    claim         uuid        NOT NULL REFERENCES claim,
    kind          text        NOT NULL,
    statuses      text        NOT NULL,
    rejected      boolean     NOT NULL,
    payer_control text,
    heard_at      timestamptz NOT NULL
);
CREATE INDEX claim_status_claim ON claim_status (claim, id);
REVOKE UPDATE, DELETE, TRUNCATE ON claim_status FROM ${app};

-- Payments. One identity is posted once, whatever file it comes in (openemr #10681).
CREATE TABLE remittance (
    id           uuid PRIMARY KEY,
    file         uuid REFERENCES inbound_file,
    source       text        NOT NULL,
    state        text        NOT NULL,
    site         text        NOT NULL,
    payer        uuid REFERENCES payer,
    payer_name   text        NOT NULL,
    payer_tin    text        NOT NULL,
    trace        text        NOT NULL,
    paid_on      date        NOT NULL,
    amount_cents bigint      NOT NULL,
    method       text        NOT NULL,
    claim_count  int         NOT NULL,
    imbalances   text        NOT NULL,
    adjustments  text        NOT NULL,
    taken_at     timestamptz NOT NULL,
    taken_by     text        NOT NULL
);
CREATE UNIQUE INDEX remittance_identity ON remittance (payer_tin, trace, paid_on, amount_cents) WHERE state = 'POSTED';
CREATE INDEX remittance_site ON remittance (site, id);
REVOKE UPDATE, DELETE, TRUNCATE ON remittance FROM ${app};

CREATE TABLE remitted_claim (
    id         uuid PRIMARY KEY,
    remittance uuid   NOT NULL REFERENCES remittance,
    site       text   NOT NULL,
    ordinal    int    NOT NULL,
    number     text   NOT NULL,
    status     text   NOT NULL,
    charged_cents bigint NOT NULL,
    paid_cents bigint NOT NULL,
    claim      uuid REFERENCES claim,
    matched_by text,
    state      text   NOT NULL,
    content    text   NOT NULL,
    version    bigint NOT NULL
);
CREATE INDEX remitted_claim_remittance ON remitted_claim (remittance, ordinal);
CREATE INDEX remitted_claim_claim ON remitted_claim (claim);
CREATE INDEX remitted_claim_unmatched ON remitted_claim (site, id) WHERE state = 'UNMATCHED';
REVOKE DELETE, TRUNCATE ON remitted_claim FROM ${app};
