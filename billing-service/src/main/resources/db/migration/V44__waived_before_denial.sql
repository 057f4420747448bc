-- The hold that foretold the payer's answer and that a person let go: what would have prevented just this denial.
ALTER TABLE denial ADD COLUMN waived_hold text;
