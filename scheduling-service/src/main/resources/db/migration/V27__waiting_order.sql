-- Whose order made it a client's turn: matching's, or arrival where matching did not answer.
ALTER TABLE waitlist_entry ADD COLUMN ordered_by text
    CHECK (ordered_by IN ('PRIORITY', 'MATCHING', 'ARRIVAL', 'ALONE'));

-- How often it was tried to hand a message over: what was surely not taken is tried again.
ALTER TABLE notice ADD COLUMN attempts int NOT NULL DEFAULT 0;
