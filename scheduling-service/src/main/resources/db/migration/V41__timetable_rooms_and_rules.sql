-- The room of a weekly appointment, which a published timetable gives; its sessions in weeks to come have it as well.
ALTER TABLE seat ADD COLUMN room uuid REFERENCES room;

-- What a search leaves where it is, and why.
CREATE TABLE timetable_kept (
    run         uuid NOT NULL REFERENCES timetable_run,
    position    int  NOT NULL,
    site        text NOT NULL,
    source      uuid NOT NULL,
    title       text NOT NULL,
    reason      text NOT NULL CHECK (reason IN ('NOT_EVERY_WEEK', 'LEADER_NOT_AT_SITE', 'CLIENT_ON_LEAVE')),
    explanation text NOT NULL,
    PRIMARY KEY (run, position)
);
