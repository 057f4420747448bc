-- How often a batch was tried to be sent, and what came in the way last.
ALTER TABLE batch
    ADD COLUMN attempts int NOT NULL DEFAULT 0,
    ADD COLUMN failure  text;
