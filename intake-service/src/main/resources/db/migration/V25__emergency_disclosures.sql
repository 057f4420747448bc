-- A disclosure without consent in a medical emergency (42 CFR 2.51): what must be documented, and its review.
CREATE TABLE emergency_disclosure (
    id          uuid PRIMARY KEY,
    client_id   uuid        NOT NULL REFERENCES client,
    site        text        NOT NULL,
    recipient   text        NOT NULL,
    affiliation text        NOT NULL,
    nature      text        NOT NULL,
    reason      text        NOT NULL,
    categories  jsonb       NOT NULL,
    declared_at timestamptz NOT NULL,
    declared_by text        NOT NULL,
    ends_at     timestamptz NOT NULL,
    reviewed_at timestamptz,
    reviewed_by text,
    finding     text,
    justified   boolean,
    version     bigint      NOT NULL,
    CHECK (ends_at > declared_at),
    CHECK ((reviewed_at IS NULL) = (finding IS NULL))
);
CREATE INDEX emergency_disclosure_client ON emergency_disclosure (client_id, id);
CREATE INDEX emergency_disclosure_unreviewed ON emergency_disclosure (site, id) WHERE reviewed_at IS NULL;
-- What was declared stays as it was declared; only its review is written later.
REVOKE UPDATE, DELETE, TRUNCATE ON emergency_disclosure FROM ${app};
GRANT UPDATE (reviewed_at, reviewed_by, finding, justified, version) ON emergency_disclosure TO ${app};

ALTER TABLE disclosure_decision ADD emergency_id uuid REFERENCES emergency_disclosure;
ALTER TABLE disclosure_decision DROP CONSTRAINT disclosure_decision_check;
ALTER TABLE disclosure_decision
    ADD CHECK (verdict <> 'PERMIT' OR consent_id IS NOT NULL OR emergency_id IS NOT NULL);
CREATE INDEX disclosure_client_at ON disclosure (client_id, at);
