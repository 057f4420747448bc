-- A closed period may be opened again by who may close one, with a reason: both stay on file.
CREATE TABLE ledger_reopening (
    id      uuid PRIMARY KEY,
    closure uuid        NOT NULL UNIQUE REFERENCES ledger_closure,
    reason  text        NOT NULL,
    by      text        NOT NULL,
    at      timestamptz NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_reopening FROM ${app};

-- What was opened again can be closed again.
ALTER TABLE ledger_closure DROP CONSTRAINT ledger_closure_through_key;
CREATE INDEX ledger_closure_through ON ledger_closure (through);

-- Whoever closes waits for what is being posted, and what is posted next sees the closing.
CREATE OR REPLACE FUNCTION refuse_closed_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtextextended('ledger-closure', 4));
    IF NEW.occurred_on <= (SELECT coalesce(max(c.through), '-infinity'::date)
                             FROM ledger_closure c
                            WHERE NOT EXISTS (SELECT 1 FROM ledger_reopening r WHERE r.closure = c.id)) THEN
        RAISE EXCEPTION 'the period is closed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION await_postings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('ledger-closure', 4));
    RETURN NEW;
END $$;
CREATE TRIGGER ledger_closure_alone BEFORE INSERT ON ledger_closure
    FOR EACH ROW EXECUTE FUNCTION await_postings();

