-- A search for a week's plan: what it is made from, the best plan so far, and what became of it.
CREATE TABLE timetable_run (
    id             uuid PRIMARY KEY,
    site           text        NOT NULL,
    week_of        date        NOT NULL CHECK (extract(isodow FROM week_of) = 1),
    weeks          int         NOT NULL CHECK (weeks BETWEEN 1 AND 8),
    seed           bigint      NOT NULL,
    moves          bigint      NOT NULL CHECK (moves > 0),
    longest_ms     bigint      NOT NULL CHECK (longest_ms > 0),
    state          text        NOT NULL
        CHECK (state IN ('QUEUED', 'RUNNING', 'STOPPED', 'DONE', 'PUBLISHED', 'FAILED')),
    stop_requested boolean     NOT NULL,
    problem        text        NOT NULL,
    plan           text,
    hard           int,
    soft           int,
    failure        text,
    requested_by   text        NOT NULL,
    requested_at   timestamptz NOT NULL,
    started_at     timestamptz,
    ended_at       timestamptz,
    published_by   text,
    published_at   timestamptz,
    version        bigint      NOT NULL,
    CHECK ((plan IS NULL) = (hard IS NULL) AND (plan IS NULL) = (soft IS NULL)),
    CHECK (state <> 'PUBLISHED' OR (hard = 0 AND published_at IS NOT NULL))
);

CREATE INDEX timetable_run_by_site ON timetable_run (site, id);
CREATE INDEX timetable_run_to_do ON timetable_run (id) WHERE state IN ('QUEUED', 'RUNNING');

-- The best score over time.
CREATE TABLE timetable_progress (
    id         uuid PRIMARY KEY,
    run        uuid   NOT NULL REFERENCES timetable_run,
    elapsed_ms bigint NOT NULL,
    hard       int    NOT NULL,
    soft       int    NOT NULL
);

CREATE INDEX timetable_progress_by_run ON timetable_progress (run, id);
