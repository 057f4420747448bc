-- Times a client asks not to be booked in, in the site's time; the timetable keeps them where it can.
CREATE TABLE client_wish (
    client   uuid NOT NULL,
    position int  NOT NULL,
    day      text NOT NULL CHECK (day IN ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')),
    starts   time NOT NULL,
    ends     time NOT NULL CHECK (starts < ends),
    PRIMARY KEY (client, position)
);

CREATE TABLE timetable_run (
    id           uuid PRIMARY KEY,
    site         text        NOT NULL,
    monday       date        NOT NULL,
    seconds      int         NOT NULL CHECK (seconds BETWEEN 1 AND 600),
    pinned       uuid[]      NOT NULL,
    state        text        NOT NULL CHECK (state IN ('QUEUED', 'SOLVING', 'SOLVED', 'FAILED', 'PUBLISHED')),
    score        text,
    feasible     boolean     NOT NULL DEFAULT false,
    created_by   text        NOT NULL,
    created_at   timestamptz NOT NULL,
    ended_at     timestamptz,
    published_by text,
    version      bigint      NOT NULL
);

CREATE INDEX timetable_run_by_site ON timetable_run (site, id);

CREATE TABLE timetable_meeting (
    run        uuid    NOT NULL REFERENCES timetable_run,
    position   int     NOT NULL,
    kind       text    NOT NULL,
    source     uuid    NOT NULL,
    slot       int     NOT NULL,
    title      text    NOT NULL,
    was_day    text    NOT NULL,
    was_starts time    NOT NULL,
    day        text    NOT NULL,
    starts     time    NOT NULL,
    minutes    int     NOT NULL,
    room       uuid,
    leader     uuid    NOT NULL,
    pinned     boolean NOT NULL,
    PRIMARY KEY (run, position)
);

CREATE TABLE timetable_finding (
    run      uuid NOT NULL REFERENCES timetable_run,
    position int  NOT NULL,
    rule     text NOT NULL,
    level    text NOT NULL,
    weight   bigint NOT NULL,
    about    varchar[] NOT NULL,
    PRIMARY KEY (run, position)
);

CREATE TABLE timetable_progress (
    id       uuid PRIMARY KEY,
    run      uuid   NOT NULL REFERENCES timetable_run,
    millis   bigint NOT NULL,
    score    text   NOT NULL
);

CREATE INDEX timetable_progress_by_run ON timetable_progress (run, id);
