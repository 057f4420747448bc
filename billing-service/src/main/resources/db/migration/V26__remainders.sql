-- A claim on a further payer asks for what an earlier one left; its lines repeat the earlier claim's.
ALTER TABLE claim
    ADD COLUMN remainder_of    uuid REFERENCES claim,
    ADD COLUMN remainder_cents bigint CHECK (remainder_cents > 0),
    ADD COLUMN payer_place     int CHECK (payer_place BETWEEN 2 AND 3),
    ADD COLUMN forwarded       boolean,
    ADD COLUMN left_to_person  boolean;
CREATE INDEX claim_remainder ON claim (remainder_of) WHERE remainder_of IS NOT NULL;
ALTER TABLE claim_line ADD COLUMN repeats uuid;

-- What earlier payers answered, as the claim tells the next one.
CREATE TABLE prior_answer (
    id          uuid PRIMARY KEY,
    claim       uuid   NOT NULL REFERENCES claim,
    place       int    NOT NULL,
    payer       uuid   NOT NULL REFERENCES payer,
    coverage    uuid   NOT NULL REFERENCES coverage,
    paid_cents  bigint NOT NULL,
    left_cents  bigint NOT NULL,
    answered_on date   NOT NULL,
    content     text   NOT NULL,
    UNIQUE (claim, place)
);
REVOKE UPDATE, DELETE, TRUNCATE ON prior_answer FROM ${app};
CREATE INDEX service_outcome_line ON service_outcome (line);
