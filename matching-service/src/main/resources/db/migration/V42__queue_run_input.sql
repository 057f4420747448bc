-- What a run was made from, apart from it since it is large, and as it was: a plan can be made again and compared.
CREATE TABLE queue_run_input (
    run   uuid PRIMARY KEY REFERENCES queue_run,
    input text NOT NULL CHECK (input IS JSON)
);
INSERT INTO queue_run_input (run, input) SELECT id, input FROM queue_run WHERE input IS NOT NULL;
REVOKE UPDATE, DELETE, TRUNCATE ON queue_run_input FROM ${app};

ALTER TABLE queue_run ADD COLUMN input_hash text;
UPDATE queue_run SET input_hash = encode(sha256(convert_to(input, 'UTF8')), 'hex') WHERE input IS NOT NULL;
ALTER TABLE queue_run DROP COLUMN input;
