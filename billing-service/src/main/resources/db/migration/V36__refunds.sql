-- A refund by card is on its way until the processor has said how it went; what is on its way cannot be given back twice.
ALTER TABLE patient_payment
    ADD COLUMN refunding_cents bigint NOT NULL DEFAULT 0 CHECK (refunding_cents >= 0),
    ADD CHECK (refunded_cents + refunding_cents <= amount_cents);

CREATE TABLE patient_refund (
    id           uuid PRIMARY KEY,
    payment      uuid        NOT NULL REFERENCES patient_payment,
    amount_cents bigint      NOT NULL CHECK (amount_cents > 0),
    reason       text        NOT NULL,
    state        text        NOT NULL,
    processor_id text,
    made_by      text        NOT NULL,
    made_at      timestamptz NOT NULL,
    version      bigint      NOT NULL
);
CREATE INDEX patient_refund_payment ON patient_refund (payment);
REVOKE DELETE, TRUNCATE ON patient_refund FROM ${app};
