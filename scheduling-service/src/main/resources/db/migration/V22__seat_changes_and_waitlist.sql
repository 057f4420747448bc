-- A seat that came about by a transfer knows the one it took the place of.
ALTER TABLE seat ADD COLUMN transferred_from uuid REFERENCES seat;
-- Held for someone on a waitlist: nobody else asked for it, so nobody else is told when it comes to nothing.
ALTER TABLE placement ADD COLUMN offered boolean NOT NULL DEFAULT false;

CREATE TABLE waitlist_entry (
    id             uuid PRIMARY KEY,
    site           text        NOT NULL,
    client         uuid        NOT NULL,
    episode        uuid        NOT NULL,
    series         uuid REFERENCES group_series,
    model          text,
    population     text,
    priority       int         NOT NULL CHECK (priority BETWEEN 0 AND 1000),
    joined_at      timestamptz NOT NULL,
    state          text        NOT NULL
        CHECK (state IN ('WAITING', 'OFFERED', 'SEATED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
    offered_series uuid REFERENCES group_series,
    placement      uuid,
    offer_until    timestamptz,
    passed_over    text,
    version        bigint      NOT NULL,
    CHECK ((series IS NULL) <> (model IS NULL)),
    CHECK ((state IN ('WAITING', 'WITHDRAWN')) OR placement IS NOT NULL)
);

-- Nobody waits twice for the same.
CREATE UNIQUE INDEX waits_once ON waitlist_entry (client, coalesce(series::text, model))
    WHERE state IN ('WAITING', 'OFFERED');
CREATE INDEX waitlist_in_order ON waitlist_entry (site, priority DESC, joined_at, id) WHERE state = 'WAITING';
CREATE INDEX waitlist_by_placement ON waitlist_entry (placement) WHERE state = 'OFFERED';
