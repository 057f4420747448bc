-- What a claim is sent as, which claim it takes the place of, and the payer's own number of it.
ALTER TABLE claim
    ADD COLUMN frequency       text    NOT NULL DEFAULT '1',
    ADD COLUMN original        uuid REFERENCES claim,
    ADD COLUMN payer_control   text,
    ADD COLUMN submissions     int     NOT NULL DEFAULT 0,
    ADD COLUMN being_replaced  boolean NOT NULL DEFAULT false;
UPDATE claim SET submissions = 1 WHERE state NOT IN ('DRAFT', 'HELD', 'READY', 'BATCHED', 'VOIDED');
-- One claim is replaced or voided by one other.
CREATE UNIQUE INDEX claim_original ON claim (original) WHERE original IS NOT NULL AND state NOT IN ('VOIDED', 'REPLACED');
CREATE INDEX claim_episode ON claim (episode, week_of);

-- A rejected claim is mended before it is sent again, so its lines are made anew once it is ready or held.
-- That a person let a line go in spite of a hold: kept for ever, with the reason.
CREATE TABLE hold_waiver (
    id       uuid PRIMARY KEY,
    claim    uuid        NOT NULL REFERENCES claim,
    client   uuid        NOT NULL REFERENCES client,
    week_of  date        NOT NULL,
    line_key text        NOT NULL,
    code     text        NOT NULL,
    detail   text        NOT NULL,
    reason   text        NOT NULL,
    by       text        NOT NULL,
    at       timestamptz NOT NULL
);
CREATE INDEX hold_waiver_client ON hold_waiver (client, id);
REVOKE UPDATE, DELETE, TRUNCATE ON hold_waiver FROM ${app};

-- Days in a partial hospitalization program, here or elsewhere, as far as anyone told us.
CREATE TABLE php_stay (
    id          uuid PRIMARY KEY,
    client      uuid        NOT NULL REFERENCES client,
    from_date   date        NOT NULL,
    to_date     date        NOT NULL CHECK (to_date >= from_date),
    source      text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX php_stay_client ON php_stay (client, id);
REVOKE UPDATE, DELETE, TRUNCATE ON php_stay FROM ${app};
