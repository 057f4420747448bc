-- Periods that are closed: nothing is posted into them any more, by anyone.
CREATE TABLE ledger_closure (
    id      uuid PRIMARY KEY,
    through date        NOT NULL UNIQUE,
    reason  text        NOT NULL,
    by      text        NOT NULL,
    at      timestamptz NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_closure FROM ${app};
CREATE FUNCTION refuse_closed_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.occurred_on <= (SELECT coalesce(max(through), '-infinity'::date) FROM ledger_closure) THEN
        RAISE EXCEPTION 'the period is closed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER journal_open_period BEFORE INSERT ON journal
    FOR EACH ROW EXECUTE FUNCTION refuse_closed_period();

-- Why a person posted something, in the person's words.
ALTER TABLE journal ADD COLUMN note text;

-- Serves receivables by payer or client, claim by claim, from the index alone.
CREATE INDEX journal_entry_receivable ON journal_entry (site, account, claim, payer, client, side) INCLUDE (cents);
CREATE INDEX journal_entry_client ON journal_entry (client, account, side) INCLUDE (cents);
CREATE INDEX journal_claim_day ON journal (claim, occurred_on);
