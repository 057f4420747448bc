-- How many hours of the program a week intake told along with a physician's certification. Each is kept with the day it
-- was told on: what is told later does not reach back over the days before it.
CREATE TABLE certified_hours (
    episode        uuid        NOT NULL,
    certified_on   date        NOT NULL,
    heard_at       timestamptz NOT NULL,
    told_on        date        NOT NULL,
    hours_per_week integer     NOT NULL CHECK (hours_per_week > 0),
    PRIMARY KEY (episode, certified_on, heard_at),
    FOREIGN KEY (episode, certified_on) REFERENCES episode_certification
);
REVOKE UPDATE, DELETE, TRUNCATE ON certified_hours FROM ${app};
