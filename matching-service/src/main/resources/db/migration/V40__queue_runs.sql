-- The whole queue of a site planned at once. Input and result stay as they were: a plan can be made again and compared.
CREATE TABLE queue_run (
    id         uuid PRIMARY KEY,
    site       text        NOT NULL,
    state      text        NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'STOPPED')),
    seed       bigint      NOT NULL,
    budget     int         NOT NULL,
    keep_apart jsonb       NOT NULL,
    must_place jsonb       NOT NULL,
    asked_by   text        NOT NULL,
    asked_at   timestamptz NOT NULL,
    started_at timestamptz,
    ended_at   timestamptz,
    stop_asked boolean     NOT NULL DEFAULT false,
    rule_set   text,
    policy     text,
    input      text CHECK (input IS JSON),
    -- The best so far: where the search goes on after a restart.
    checkpoint text CHECK (checkpoint IS JSON),
    rounds     int         NOT NULL DEFAULT 0,
    worth      bigint,
    bound      bigint,
    result     text CHECK (result IS JSON),
    problem    text,
    version    bigint      NOT NULL
);

CREATE INDEX queue_run_by_site ON queue_run (site, id);
-- One at a time for each site.
CREATE UNIQUE INDEX queue_run_under_way ON queue_run (site) WHERE state IN ('QUEUED', 'RUNNING');

-- A week for someone, for a clinician to approve.
CREATE TABLE queue_proposal (
    id         uuid PRIMARY KEY,
    run        uuid   NOT NULL REFERENCES queue_run,
    request    uuid   NOT NULL REFERENCES placement_request,
    client     uuid   NOT NULL,
    state      text   NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED')),
    week       text   NOT NULL CHECK (week IS JSON),
    placement  uuid REFERENCES placement,
    decided_by text,
    decided_at timestamptz,
    version    bigint NOT NULL,
    UNIQUE (run, request)
);

CREATE INDEX queue_proposal_by_request ON queue_proposal (request);
