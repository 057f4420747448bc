-- The ledger: double entry, append-only. What was posted stays; a correction is a new journal.
CREATE TABLE journal (
    id              uuid PRIMARY KEY,
    kind            text        NOT NULL,
    site            text        NOT NULL,
    claim           uuid REFERENCES claim,
    occurred_on     date        NOT NULL,
    posted_at       timestamptz NOT NULL,
    posted_by       text        NOT NULL,
    idempotency_key text        NOT NULL UNIQUE,
    body_hash       text        NOT NULL,
    reverses        uuid UNIQUE REFERENCES journal
);
CREATE INDEX journal_claim ON journal (claim, id);

CREATE TABLE journal_entry (
    id      uuid PRIMARY KEY,
    journal uuid   NOT NULL REFERENCES journal,
    account text   NOT NULL,
    side    text   NOT NULL CHECK (side IN ('DEBIT', 'CREDIT')),
    cents   bigint NOT NULL CHECK (cents > 0),
    site    text   NOT NULL,
    payer   uuid REFERENCES payer,
    client  uuid,
    claim   uuid REFERENCES claim
);
CREATE INDEX journal_entry_journal ON journal_entry (journal);
-- Serves the trial balance and the balance of a claim from the index alone.
CREATE INDEX journal_entry_balance ON journal_entry (site, account, side) INCLUDE (cents);
CREATE INDEX journal_entry_claim ON journal_entry (claim, account, side) INCLUDE (cents);

REVOKE UPDATE, DELETE, TRUNCATE ON journal, journal_entry FROM ${app};

-- Grants keep the runtime role out; this keeps everyone out, the owner as well.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER journal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Checked at commit, when all entries of a journal are there: debits equal credits, and there is something to balance.
CREATE FUNCTION journal_balances() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    checked uuid;
    debits  bigint;
    credits bigint;
BEGIN
    IF TG_TABLE_NAME = 'journal' THEN
        checked := NEW.id;
    ELSE
        checked := NEW.journal;
    END IF;
    SELECT coalesce(sum(cents) FILTER (WHERE side = 'DEBIT'), 0), coalesce(sum(cents) FILTER (WHERE side = 'CREDIT'), 0)
      INTO debits, credits
      FROM journal_entry
     WHERE journal = checked;
    IF debits <> credits OR debits = 0 THEN
        RAISE EXCEPTION 'journal % does not balance', checked USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER journal_balanced AFTER INSERT ON journal
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION journal_balances();
CREATE CONSTRAINT TRIGGER journal_entry_balanced AFTER INSERT ON journal_entry
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION journal_balances();
